package org.sayso.eval.coreference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.text.TextSpan;

/// Whom a reader found that a pronoun or role noun stands for, where it is the source of a claim.
///
/// @param span the pronoun or role noun
/// @param words hash of its words
/// @param antecedents words of the same document that stand for the same; empty for nobody else's
public record SourceLabel(
    DocumentId document, TextSpan span, Sha256 words, List<TextSpan> antecedents) {
  private static final int COLUMNS = 5;
  private static final String NONE = "none";

  public SourceLabel {
    antecedents = List.copyOf(antecedents);
  }

  /// What a label may be used for, by its document.
  public enum Half {
    /// May be read for mistakes, and learned from.
    TUNE,
    /// To score with, and for nothing else.
    CHECK
  }

  /// By the last digit of the document's hash: even ones tune.
  public Half half() {
    return half(document);
  }

  static Half half(DocumentId document) {
    String hex = document.sha256().hex();
    return Character.digit(hex.charAt(hex.length() - 1), 16) % 2 == 0 ? Half.TUNE : Half.CHECK;
  }

  /// Whether `text` has these words there.
  public boolean fits(String text) {
    return span.end() <= text.length() && Sha256.of(span.of(text)).equals(words);
  }

  /// Reads one line of the table: `document`, `begin`, `end`, `words`, `antecedents` (places by
  /// commas, or `none`).
  static SourceLabel parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(cells.length + " columns instead of " + COLUMNS);
    }
    return new SourceLabel(
        DocumentId.parse(cells[0]),
        new TextSpan(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])),
        new Sha256(cells[3]),
        cells[4].equals(NONE)
            ? List.of()
            : Arrays.stream(cells[4].split(",")).map(SourceLabel::place).toList());
  }

  static TextSpan place(String cell) {
    List<Integer> ends = Stream.of(cell.split("-")).map(Integer::valueOf).toList();
    return new TextSpan(ends.getFirst(), ends.getLast());
  }
}
