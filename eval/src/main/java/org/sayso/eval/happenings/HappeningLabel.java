package org.sayso.eval.happenings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.events.ToldAct;
import org.sayso.eval.events.ToldText;
import org.sayso.eval.events.ToldTexts;
import org.sayso.eval.text.LabelPlace;
import org.sayso.event.HappeningPair;
import org.sayso.text.TextSpan;

/// What a reader found to be one happening among the tellings of a text.
///
/// @param corpus where the document is from; `told` for the stretches of [ToldTexts]
/// @param span what was read: a whole text, or a stretch of it
/// @param words hash of the words of `span`
/// @param happenings by happening the words that tell it; words that tell nothing clearly stand
///   nowhere
public record HappeningLabel(
    String corpus,
    DocumentId document,
    TextSpan span,
    Sha256 words,
    List<List<TextSpan>> happenings) {
  private static final String TABLE = "happenings.tsv";
  private static final int COLUMNS = 5;

  public HappeningLabel {
    Objects.requireNonNull(corpus, "corpus");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(words, "words");
    happenings = happenings.stream().map(List::copyOf).toList();
  }

  /// The labels of `happenings.tsv`, then those of the stretches whose acts were marked to train
  /// on.
  ///
  /// @throws IllegalArgumentException naming the line that is wrong
  public static List<HappeningLabel> all() {
    InputStream table =
        Objects.requireNonNull(HappeningLabel.class.getResourceAsStream(TABLE), TABLE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return Stream.concat(
              parse(lines.lines().toList()).stream(),
              ToldTexts.all().stream()
                  .filter(text -> text.part() == ToldText.Part.TRAIN)
                  .map(HappeningLabel::of))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }

  /// @param lines of the table, its heading first
  static List<HappeningLabel> parse(List<String> lines) {
    List<HappeningLabel> labels = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      try {
        if (cells.length != COLUMNS) {
          throw new IllegalArgumentException(cells.length + " columns instead of " + COLUMNS);
        }
        labels.add(
            new HappeningLabel(
                cells[0],
                DocumentId.parse(cells[1]),
                LabelPlace.parse(cells[2]),
                new Sha256(cells[3]),
                Arrays.stream(cells[4].split(";", -1)).map(HappeningLabel::spans).toList()));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return labels;
  }

  private static List<TextSpan> spans(String words) {
    return Arrays.stream(words.split(",", -1)).map(LabelPlace::parse).toList();
  }

  private static HappeningLabel of(ToldText text) {
    List<List<TextSpan>> happenings =
        text.acts().stream()
            .flatMapToInt(act -> act.happening().stream())
            .distinct()
            .mapToObj(number ->
                text.acts().stream()
                    .filter(act -> act.happening().stream().anyMatch(own -> own == number))
                    .map(ToldAct::trigger)
                    .toList())
            .toList();
    return new HappeningLabel("told", text.document(), text.span(), text.words(), happenings);
  }

  /// Whether `text` has these words at this place.
  public boolean fits(String text) {
    return span.end() <= text.length() && Sha256.of(span.of(text)).equals(words);
  }

  /// Whether the reader took both of a pair for one; empty where one of them is none of theirs, or
  /// more than one.
  public Optional<Boolean> isOne(HappeningPair pair) {
    Set<Integer> one = told(pair.one());
    Set<Integer> other = told(pair.other());
    return one.size() == 1 && other.size() == 1 ? Optional.of(one.equals(other)) : Optional.empty();
  }

  private Set<Integer> told(List<TextSpan> tellings) {
    Set<Integer> told = new TreeSet<>();
    for (int i = 0; i < happenings.size(); i++) {
      boolean tells =
          happenings.get(i).stream().anyMatch(own -> tellings.stream().anyMatch(own::overlaps));
      if (tells) {
        told.add(i);
      }
    }
    return told;
  }
}
