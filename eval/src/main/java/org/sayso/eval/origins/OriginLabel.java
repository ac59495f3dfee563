package org.sayso.eval.origins;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.corroboration.origin.OriginKind;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.text.LabelPlace;
import org.sayso.text.TextSpan;

/// Whose knowledge a reader found that one attribution goes back to.
///
/// @param part what the label may be used for; a document may have labels of both
/// @param corpus `demo` or `wikinews`
/// @param content the first words said
/// @param cue the words that mark the saying, else the source, else the content
/// @param words hash of the words of content and who, one to a line
/// @param kinds any of them is right
/// @param who words that name the one who knows; empty for the outlet and for nobody in particular
public record OriginLabel(
    Part part,
    String corpus,
    DocumentId document,
    TextSpan content,
    TextSpan cue,
    Sha256 words,
    Set<OriginKind> kinds,
    Optional<TextSpan> who) {
  private static final int COLUMNS = 8;
  private static final String TABLE = "labels.tsv";

  /// What a label may be used for.
  public enum Part {
    /// To write rules by.
    TUNE,
    /// To score with; its single answers are never looked at.
    CHECK
  }

  public OriginLabel {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(corpus, "corpus");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(words, "words");
    kinds = Set.copyOf(kinds);
    Objects.requireNonNull(who, "who");
  }

  /// Whether `text` has these words at these places.
  public boolean fits(String text) {
    int end = Math.max(content.end(), who.map(TextSpan::end).orElse(0));
    return end <= text.length()
        && Sha256.of(content.of(text) + who.map(span -> "\n" + span.of(text)).orElse(""))
            .equals(words);
  }

  /// The labels that come with Sayso, in the order of the table.
  public static List<OriginLabel> all() {
    InputStream table = Objects.requireNonNull(OriginLabel.class.getResourceAsStream(TABLE), TABLE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(OriginLabel::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }

  /// Reads one line of the table.
  ///
  /// @throws IllegalArgumentException naming what is wrong with it
  static OriginLabel parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          cells.length + " columns instead of " + COLUMNS + ": " + line);
    }
    return new OriginLabel(
        Part.valueOf(cells[0]),
        cells[1],
        DocumentId.parse(cells[2]),
        LabelPlace.parse(cells[3]),
        LabelPlace.parse(cells[4]),
        new Sha256(cells[5]),
        Arrays.stream(cells[6].split("\\|"))
            .map(OriginKind::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(OriginKind.class))),
        cells[7].equals("-") ? Optional.empty() : Optional.of(LabelPlace.parse(cells[7])));
  }
}
