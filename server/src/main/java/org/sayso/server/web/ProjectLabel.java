package org.sayso.server.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.store.StoreException;

/// The `label` of a project's `project.toml`: what is said of it on every page.
final class ProjectLabel {
  private static final Pattern LINE = Pattern.compile("(?m)^\\s*label\\s*=\\s*\"([^\"\\\\]*)\"");
  private final Path settings;

  ProjectLabel(Path folder) {
    this.settings = folder.resolve("project.toml");
  }

  /// The label, if the project has one.
  Optional<String> text() {
    try {
      Matcher matcher = LINE.matcher(Files.readString(settings));
      return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    } catch (IOException e) {
      throw new StoreException("cannot read " + settings + " (" + e + "): mend its rights", e);
    }
  }
}
