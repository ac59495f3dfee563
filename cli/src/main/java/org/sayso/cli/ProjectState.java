package org.sayso.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.DocumentFilter;
import org.sayso.store.Project;
import org.sayso.store.StoreException;

/// What the doctor sees of a project.
///
/// @param documents how many the store holds; none when it cannot be opened
/// @param problem why the store cannot be opened
/// @param indexed whether there is a search index
record ProjectState(long documents, Optional<String> problem, boolean indexed) {
  /// The project in `folder`, if there is one.
  static Optional<ProjectState> observe(Path folder) {
    if (!Project.exists(folder)) {
      return Optional.empty();
    }
    try (Workplace workplace = Workplace.open(folder, Version.text())) {
      long documents = workplace.store().documents().count(DocumentFilter.ALL);
      return Optional.of(
          new ProjectState(documents, Optional.empty(), hasIndex(workplace.project().index())));
    } catch (StoreException e) {
      return Optional.of(new ProjectState(0, Optional.of(String.valueOf(e.getMessage())), false));
    }
  }

  /// By its files, since opening the index would take longer than all else.
  private static boolean hasIndex(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("segments"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}
