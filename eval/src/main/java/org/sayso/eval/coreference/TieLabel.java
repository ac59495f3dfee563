package org.sayso.eval.coreference;

import java.util.Arrays;
import java.util.List;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.text.TextSpan;

/// Whom a reader found that a pronoun or noun stands for.
///
/// @param span the pronoun or noun
/// @param words hash of its words
/// @param meant for each of those who are meant together (mostly one) the places of the document
///   where words other than pronouns stand for it; empty for nobody who is told
public record TieLabel(
    DocumentId document, TextSpan span, Sha256 words, List<List<TextSpan>> meant) {
  private static final int COLUMNS = 5;
  private static final String NONE = "none";

  public TieLabel {
    meant = meant.stream().map(List::copyOf).toList();
  }

  /// By the last digit of the document's hash.
  public SourceLabel.Half half() {
    return SourceLabel.half(document);
  }

  /// Whether `text` has these words there.
  boolean fits(String text) {
    return span.end() <= text.length() && Sha256.of(span.of(text)).equals(words);
  }

  /// Whether all who are meant are told before.
  boolean isTold() {
    return !meant.isEmpty()
        && meant.stream()
            .allMatch(places -> places.stream().anyMatch(one -> one.end() <= span.begin()));
  }

  /// Reads one line of the table: `document`, `begin`, `end`, `words`, `antecedents` (places by
  /// commas, those of several by `+`, or `none`).
  static TieLabel parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(cells.length + " columns instead of " + COLUMNS);
    }
    return new TieLabel(
        DocumentId.parse(cells[0]),
        new TextSpan(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])),
        new Sha256(cells[3]),
        cells[4].equals(NONE)
            ? List.of()
            : Arrays.stream(cells[4].split("\\+")).map(TieLabel::places).toList());
  }

  private static List<TextSpan> places(String cell) {
    return Arrays.stream(cell.split(",")).map(SourceLabel::place).toList();
  }
}
