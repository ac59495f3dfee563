package org.sayso.eval.reading;

import java.util.List;
import java.util.Objects;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.text.TextSpan;

/// What a reader found of one claim, event or passage.
///
/// @param kind claim, event or passage
/// @param document the document that holds it
/// @param span its first content span, the event's trigger, or the passage
/// @param words hash of the words of `span`
/// @param verdict whether every cell is right
/// @param wrong names of the cells that are not, such as `speaker`, `stance`, `place`; empty when
///   right; of what was missed its type and why
public record ReadingLabel(
    Kind kind,
    DocumentId document,
    TextSpan span,
    Sha256 words,
    Verdict verdict,
    List<String> wrong) {
  /// What was read.
  public enum Kind {
    CLAIM,
    /// An event that counts.
    EVENT,
    /// An event that is kept and not counted: a pattern, a total, a plan, what only an accuser
    /// tells.
    KEPT,
    /// A paragraph that was read for events that it tells.
    PASSAGE,
    /// An event that such a paragraph tells and the record lacks; its words are those that tell it.
    MISSED
  }

  /// What the reader found.
  public enum Verdict {
    /// Every cell is right.
    RIGHT,
    /// It is there, and a cell is wrong.
    WRONG_CELL,
    /// It is not in the text; or, of what was missed, not in the record.
    NOT_THERE,
    /// Not read yet.
    OPEN
  }

  private static final int COLUMNS = 7;

  public ReadingLabel {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(verdict, "verdict");
    wrong = List.copyOf(wrong);
  }

  /// The header of the list.
  public static final String HEADER = "kind\tdocument\tbegin\tend\twords\tverdict\twrong";

  /// One line of the list.
  public String line() {
    return String.join(
        "\t",
        kind.name(),
        document.toString(),
        Integer.toString(span.begin()),
        Integer.toString(span.end()),
        words.hex(),
        verdict.name(),
        String.join(",", wrong));
  }

  /// Reads what [#line] wrote.
  ///
  /// @param number the line's number, for the message
  /// @throws IllegalArgumentException naming the line and what is wrong with it
  public static ReadingLabel parse(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "line " + number + " has " + cells.length + " columns instead of " + COLUMNS);
    }
    try {
      return new ReadingLabel(
          Kind.valueOf(cells[0]),
          DocumentId.parse(cells[1]),
          new TextSpan(Integer.parseInt(cells[2]), Integer.parseInt(cells[3])),
          new Sha256(cells[4]),
          Verdict.valueOf(cells[5]),
          cells[6].isEmpty() ? List.of() : List.of(cells[6].split(",")));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }
  }
}
