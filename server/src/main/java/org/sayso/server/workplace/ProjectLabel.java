package org.sayso.server.workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.store.StoreException;

/// The `label` of a project's `project.toml`: what every page says of the project, such as
/// `Fictional sample`.
public final class ProjectLabel {
  private static final Pattern LINE = Pattern.compile("(?m)^\\s*label\\s*=\\s*\"([^\"\\\\]*)\"");
  private final Path settings;

  /// @param project the project's folder
  public ProjectLabel(Path project) {
    this.settings = project.resolve("project.toml");
  }

  /// The label, if the project has one.
  public Optional<String> text() {
    try {
      Matcher matcher = LINE.matcher(Files.readString(settings));
      return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    } catch (IOException e) {
      throw new StoreException("cannot read " + settings + " (" + e + "): mend its rights", e);
    }
  }

  /// Gives the project a label, unless it has one.
  ///
  /// @param label without quotation marks
  public void add(String label) {
    if (text().isPresent()) {
      return;
    }
    String line = "label = \"" + label + "\"";
    if (!LINE.matcher(line).matches()) {
      throw new IllegalArgumentException("a label has no quotation marks: " + label);
    }
    try {
      Files.writeString(settings, line + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new StoreException("cannot write " + settings + " (" + e + "): mend its rights", e);
    }
  }
}
