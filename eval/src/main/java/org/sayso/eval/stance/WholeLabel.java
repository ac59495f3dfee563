package org.sayso.eval.stance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.claim.Stance;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.text.LabelPlace;
import org.sayso.text.TextSpan;

/// A stretch of a document that two readers read whole, or one thing that they found in it.
///
/// @param kind what the line is
/// @param cue the cue; for a stretch, all of it; empty where no word marks the saying
/// @param content what is said, from its first to its last word; empty for a stretch, and where the
///   words do not print it
/// @param words hash of the words of both, one to a line
/// @param stance empty for a stretch
public record WholeLabel(
    Kind kind,
    DocumentId document,
    Optional<TextSpan> cue,
    Optional<TextSpan> content,
    Sha256 words,
    Optional<Stance> stance) {
  private static final int COLUMNS = 6;

  /// What a line is.
  public enum Kind {
    /// What was read.
    UNIT,
    /// Found by both readers.
    BOTH,
    /// Found by one reader: neither right nor wrong.
    ONE
  }

  public WholeLabel {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(stance, "stance");
    if (cue.isEmpty() && content.isEmpty()) {
      throw new IllegalArgumentException("a label without a place");
    }
    if (stance.isPresent() == (kind == Kind.UNIT)) {
      throw new IllegalArgumentException("a stretch has no stance, all else has one");
    }
  }

  /// Whether `text` has these words at these places.
  public boolean fits(String text) {
    List<TextSpan> spans = spans();
    return spans.stream().allMatch(span -> span.end() <= text.length())
        && Sha256.of(spans.stream().map(span -> span.of(text)).collect(Collectors.joining("\n")))
            .equals(words);
  }

  private List<TextSpan> spans() {
    return Stream.of(cue, content).flatMap(Optional::stream).toList();
  }

  /// Reads one line of the table.
  ///
  /// @param number the line's number, for the message
  /// @throws IllegalArgumentException naming the line and what is wrong with it
  static WholeLabel parse(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "line " + number + " has " + cells.length + " columns instead of " + COLUMNS);
    }
    try {
      return new WholeLabel(
          Kind.valueOf(cells[0]),
          DocumentId.parse(cells[1]),
          span(cells[2]),
          span(cells[3]),
          new Sha256(cells[4]),
          cells[5].equals("-") ? Optional.empty() : Optional.of(Stance.valueOf(cells[5])));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }
  }

  private static Optional<TextSpan> span(String cell) {
    return cell.equals("-") ? Optional.empty() : Optional.of(LabelPlace.parse(cell));
  }
}
