package org.sayso.server.workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.document.Sha256;
import org.sayso.nlp.Dictionaries;
import org.sayso.resolution.DictionaryProblem;
import org.sayso.resolution.NotUtf8Exception;
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

  /// Copies a whole file of a user into the project; one of the same name is replaced.
  ///
  /// @return whether the project's dictionaries are now other than before
  public boolean add(Kind kind, Path file) {
    return add(kind, file, false);
  }

  /// Copies a user's file into the project; one of the same name is replaced.
  ///
  /// @param badLinesAccepted whether the file may have lines that cannot be used; of another file,
  ///   or of this one when it is changed later, such lines are an error of [#load()]
  /// @return whether the project's dictionaries are now other than before
  public boolean add(Kind kind, Path file, boolean badLinesAccepted) {
    String name = name(file);
    String kept = name.toLowerCase(Locale.ROOT).endsWith(kind.ending) ? name : name + kind.ending;
    Path place = folder.resolve(kept);
    try {
      byte[] content = Files.readAllBytes(file);
      Files.createDirectories(folder);
      if (badLinesAccepted) {
        Files.writeString(acceptance(place), Sha256.of(content).hex() + "\n");
      } else {
        Files.deleteIfExists(acceptance(place));
      }
      if (Files.exists(place) && Arrays.equals(content, Files.readAllBytes(place))) {
        return false;
      }
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
  ///
  /// @throws StoreException when a file was spoilt after it was taken in; it names file, line and
  ///   mend
  Dictionaries load() {
    try {
      Dictionaries read = Dictionaries.load(files(Kind.ACTORS), files(Kind.PLACES));
      Set<String> seen = new HashSet<>();
      for (DictionaryProblem problem : read.problems()) {
        if (seen.add(problem.file())) {
          requireAccepted(problem);
        }
      }
      return read;
    } catch (NotUtf8Exception e) {
      throw new StoreException(e.getMessage() + ": save it as UTF-8, or take it in anew", e);
    } catch (IOException e) {
      throw new StoreException(
          "cannot read the dictionaries in " + folder + " (" + e + "): mend their rights", e);
    }
  }

  private void requireAccepted(DictionaryProblem problem) throws IOException {
    Path file = folder.resolve(problem.file());
    Path acceptance = acceptance(file);
    boolean accepted =
        Files.exists(acceptance)
            && Files.readString(acceptance)
                .strip()
                .equals(Sha256.of(Files.readAllBytes(file)).hex());
    if (!accepted) {
      throw new StoreException(
          "%s, line %d: %s: %s; or take the file in anew, with --skip-bad to leave such lines out"
              .formatted(file, problem.line(), problem.message(), problem.mend()));
    }
  }

  /// Holds the hash of a file whose bad lines the user knows and leaves out.
  private Path acceptance(Path file) {
    return folder.resolve(name(file) + ".skip-bad");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
