package org.sayso.server.workplace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.sayso.store.StoreException;
import org.sayso.store.json.Sayso1Codec;

/// Who asked to see persons unmasked, when and why: `disclosures.jsonl` in the project, one line
/// each, only ever added to.
public final class DisclosureLog {
  private static final String FILE = "disclosures.jsonl";
  private final Path file;
  private final Clock clock;

  /// @param project the project's folder
  public DisclosureLog(Path project, Clock clock) {
    this.file = project.resolve(FILE);
    this.clock = clock;
  }

  /// One asking.
  ///
  /// @param at when, UTC, ISO 8601
  /// @param who the person
  /// @param what what was given unmasked: `export events as csv`
  /// @param why the person's reason, may be empty
  public record Entry(String at, String who, String what, String why) {
    public Entry {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(who, "who");
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(why, "why");
    }
  }

  /// Writes the asking down before anything is given.
  ///
  /// @throws StoreException when it cannot be written; then nothing may be given
  public void add(String who, String what, String why) {
    String line = Sayso1Codec.write(new Entry(Instant.now(clock).toString(), who, what, why));
    try {
      Files.writeString(
          file,
          line + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.SYNC);
    } catch (IOException e) {
      throw new StoreException(
          "cannot write down who asked for names in " + file + " (" + e + "): mend its rights", e);
    }
  }

  /// All askings, oldest first.
  public List<Entry> entries() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
              .map(line -> Sayso1Codec.read(line, Entry.class))
              .toList()
          : List.of();
    } catch (IOException e) {
      throw new StoreException("cannot read " + file + " (" + e + "): mend its rights", e);
    }
  }
}
