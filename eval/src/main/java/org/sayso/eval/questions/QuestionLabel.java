package org.sayso.eval.questions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.corroboration.Side;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.text.TextSpan;

/// A claim that a reader found to bear on a question.
///
/// @param part what the question may be used for
/// @param corpus `demo`, `wikinews` or `reports`
/// @param content the first words said
/// @param words hash of them
/// @param side where it stands; empty when a reader may take or leave it
public record QuestionLabel(
    Part part,
    String corpus,
    String question,
    DocumentId document,
    TextSpan content,
    Sha256 words,
    Optional<Side> side) {
  private static final int COLUMNS = 7;
  private static final String TABLE = "labels.tsv";
  private static final String MAY = "MAY";

  /// What a question may be used for.
  public enum Part {
    /// To write rules by.
    TUNE,
    /// To score with; its single answers are never looked at.
    CHECK
  }

  public QuestionLabel {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(corpus, "corpus");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(side, "side");
  }

  /// Whether `text` has these words at this place.
  public boolean fits(String text) {
    return content.end() <= text.length() && Sha256.of(content.of(text)).equals(words);
  }

  /// The labels that come with Sayso, in the order of the table.
  public static List<QuestionLabel> all() {
    InputStream table =
        Objects.requireNonNull(QuestionLabel.class.getResourceAsStream(TABLE), TABLE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(QuestionLabel::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }

  /// Reads one line of the table.
  ///
  /// @throws IllegalArgumentException naming what is wrong with it
  static QuestionLabel parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          cells.length + " columns instead of " + COLUMNS + ": " + line);
    }
    int dash = cells[4].indexOf('-');
    return new QuestionLabel(
        Part.valueOf(cells[0]),
        cells[1],
        cells[2],
        DocumentId.parse(cells[3]),
        new TextSpan(
            Integer.parseInt(cells[4].substring(0, dash)),
            Integer.parseInt(cells[4].substring(dash + 1))),
        new Sha256(cells[5]),
        cells[6].equals(MAY) ? Optional.empty() : Optional.of(Side.valueOf(cells[6])));
  }
}
