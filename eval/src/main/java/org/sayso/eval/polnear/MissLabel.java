package org.sayso.eval.polnear;

import java.util.Objects;
import java.util.Optional;
import org.sayso.document.Sha256;
import org.sayso.text.TextSpan;

/// What somebody found who read one miss beside its article.
///
/// @param document as the corpus names it
/// @param gold none where nobody marked a span of the role
/// @param read none where the reader read none
/// @param words hash of the words from the first to the last of both spans
/// @param misleads whether the record would tell a reader something false: the wrong speaker, words
///   that were not said, or another's words as the outlet's own
public record MissLabel(
    String document,
    Role role,
    Optional<TextSpan> gold,
    Optional<TextSpan> read,
    Sha256 words,
    MissKind kind,
    boolean misleads) {
  /// The header of the list.
  public static final String HEADER = "document\trole\tgold\tread\twords\tkind\tmisleads";

  private static final int COLUMNS = 7;

  public MissLabel {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(kind, "kind");
    if (gold.isEmpty() && read.isEmpty()) {
      throw new IllegalArgumentException("a miss has a span that is marked or read");
    }
  }

  /// From the first to the last of both spans.
  public TextSpan cover() {
    TextSpan first = gold.or(this::read).orElseThrow();
    TextSpan second = read.or(this::gold).orElseThrow();
    return new TextSpan(
        Math.min(first.begin(), second.begin()), Math.max(first.end(), second.end()));
  }

  /// Reads one line of the list.
  ///
  /// @param number the line's number, for the message
  /// @throws IllegalArgumentException naming the line and what is wrong with it
  public static MissLabel parse(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "line " + number + " has " + cells.length + " columns instead of " + COLUMNS);
    }
    try {
      return new MissLabel(
          cells[0],
          Role.valueOf(cells[1]),
          span(cells[2]),
          span(cells[3]),
          new Sha256(cells[4]),
          MissKind.valueOf(cells[5]),
          yes(cells[6]));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }
  }

  private static Optional<TextSpan> span(String cell) {
    if (cell.equals("-")) {
      return Optional.empty();
    }
    int dash = cell.indexOf('-');
    if (dash < 0) {
      throw new IllegalArgumentException("no place of the form 12-34: " + cell);
    }
    return Optional.of(
        new TextSpan(
            Integer.parseInt(cell.substring(0, dash)), Integer.parseInt(cell.substring(dash + 1))));
  }

  private static boolean yes(String cell) {
    return switch (cell) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("neither yes nor no: " + cell);
    };
  }
}
