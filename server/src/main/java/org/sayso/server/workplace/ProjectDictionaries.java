package org.sayso.server.workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sayso.nlp.Dictionaries;
import org.sayso.store.StoreException;

/// The user's own actors (`*.txt`) and places (`*.csv`) of a project, in its folder
/// `dictionaries/`.
public final class ProjectDictionaries {
  private static final String FOLDER = "dictionaries";
  private static final String ACTORS = ".txt";
  private static final String PLACES = ".csv";
  private final Path folder;

  /// @param project the project's folder
  public ProjectDictionaries(Path project) {
    this.folder = project.resolve(FOLDER);
  }

  /// What a user's file holds.
  public enum Kind {
    ACTORS(ProjectDictionaries.ACTORS),
    PLACES(ProjectDictionaries.PLACES);

    private final String ending;

    Kind(String ending) {
      this.ending = ending;
    }
  }

  public Path folder() {
    return folder;
  }

  /// The files of a kind, by name.
  public List<Path> files(Kind kind) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(kind.ending))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StoreException("cannot list " + folder + " (" + e + "): mend its rights", e);
    }
  }

  /// Copies a user's file into the project; one of the same name is replaced.
  ///
  /// @return whether the project's dictionaries are now other than before
  public boolean add(Kind kind, Path file) {
    String name = name(file);
    String kept = name.toLowerCase(Locale.ROOT).endsWith(kind.ending) ? name : name + kind.ending;
    Path place = folder.resolve(kept);
    try {
      byte[] content = Files.readAllBytes(file);
      if (Files.exists(place) && Arrays.equals(content, Files.readAllBytes(place))) {
        return false;
      }
      Files.createDirectories(folder);
      Path temporary = folder.resolve("." + kept + "." + ProcessHandle.current().pid());
      Files.write(temporary, content);
      Files.move(
          temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      throw new StoreException(
          "cannot copy " + file + " to " + place + " (" + e + "): check both names and rights", e);
    }
  }

  /// The built-in actors and places with those of the project over them.
  Dictionaries load() {
    try {
      return Dictionaries.load(files(Kind.ACTORS), files(Kind.PLACES));
    } catch (IOException e) {
      throw new StoreException(
          "cannot read the dictionaries in " + folder + " (" + e + "): save them as UTF-8 text", e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
