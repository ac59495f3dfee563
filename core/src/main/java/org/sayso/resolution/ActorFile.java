package org.sayso.resolution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// What was read from one actor file (form `sayso-actors 1`, `docs/formats.md`).
///
/// @param file name of the file
/// @param entries the entries that can be used, in order
/// @param states states that the file adds or has more words for
/// @param kin the names of others that the entries give, by line
/// @param problems the lines that cannot be used, by line
public record ActorFile(
    String file,
    List<DictionaryEntry> entries,
    List<StateWords> states,
    List<Kin> kin,
    List<DictionaryProblem> problems) {
  public static final String HEADER = ActorFileReader.HEADER;

  /// The name of another entry, as an entry gives it.
  ///
  /// @param line its line, counted from 1
  /// @param key `parent`, `successor` or `carries`
  /// @param name the name as written
  public record Kin(int line, String key, String name) {
    static final String CARRIES = "carries";

    public Kin {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(name, "name");
    }

    /// Whether an outlet names an agency whose wire it carries.
    boolean isWire() {
      return key.equals(CARRIES);
    }
  }

  public ActorFile {
    entries = List.copyOf(entries);
    states = List.copyOf(states);
    kin = List.copyOf(kin);
    problems = List.copyOf(problems);
  }

  /// Reads `text`; a bad line is a problem of the result, never an exception.
  public static ActorFile read(String file, String text) {
    return new ActorFileReader(file).read(text);
  }

  /// Reads a file in UTF-8.
  ///
  /// @throws IOException when the file cannot be opened or read; wrong encoding is a problem of the
  ///   result
  public static ActorFile read(Path path) throws IOException {
    String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
    try {
      return read(name, UserText.read(path));
    } catch (NotUtf8Exception e) {
      DictionaryProblem problem =
          new DictionaryProblem(
              name, e.line(), "the line is not in UTF-8", "save the file as UTF-8");
      return new ActorFile(name, List.of(), List.of(), List.of(), List.of(problem));
    }
  }
}
