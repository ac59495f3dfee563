package org.sayso.eval.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.claim.Basis;
import org.sayso.claim.Narrator;
import org.sayso.claim.Stance;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.stance.StanceLabels.Readers;
import org.sayso.eval.text.LabelPlace;
import org.sayso.text.TextSpan;

/// What readers found that a speaker does with a content.
///
/// @param part what the label may be used for; all labels of a document in one table have the same
/// @param source empty when no words stand for the speaker
/// @param content in text order, not empty
/// @param words hash of the words of source, cue and content, one to a line
/// @param first what the first reader found; empty when it is no attribution
/// @param second what another reader found of every tenth one, with the same meaning
public record StanceLabel(
    Part part,
    DocumentId document,
    Optional<TextSpan> source,
    TextSpan cue,
    List<TextSpan> content,
    Sha256 words,
    Optional<Act> first,
    Optional<Optional<Act>> second) {
  private static final int COLUMNS = 12;

  /// Columns of a table of stances alone.
  private static final int STANCE_COLUMNS = 7;

  private static final String NONE = "NONE";

  /// What a label may be used for.
  public enum Part {
    /// To write rules by, to train on.
    TRAIN,
    /// To score with, and for nothing else.
    TEST,
    /// The same items as [#TEST], with the stance that most of three readers give.
    AGREED,
    /// Drawn by words, whether Sayso reads anything there or not: to write rules by.
    TUNE,
    /// Drawn like [#TUNE], to score with.
    CHECK,
    /// To learn from; labelled with stances alone.
    TAUGHT,
    /// Drawn at random of all that is read, to score with; labelled with stances alone.
    NATURAL;

    /// Whether its items may be read, to find out what goes wrong.
    public boolean isOpen() {
      return this == TRAIN || this == TUNE || this == TAUGHT;
    }

    /// Whether it was drawn by words, and labelled with stances alone.
    public boolean isDrawn() {
      return this == TUNE || this == CHECK;
    }
  }

  /// What a speaker does.
  ///
  /// @param basis empty where it was not labelled
  /// @param narrator empty where it was not labelled
  public record Act(Stance stance, Optional<Basis> basis, Optional<Narrator> narrator) {
    public Act {
      Objects.requireNonNull(stance, "stance");
      Objects.requireNonNull(basis, "basis");
      Objects.requireNonNull(narrator, "narrator");
    }
  }

  public StanceLabel {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a label without content");
    }
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }

  /// This item with the stance that two of three readers give it; this label's own where all three
  /// differ.
  StanceLabel agreed(Readers later) {
    String own = first.map(act -> act.stance().name()).orElse(NONE);
    boolean same = own.equals(later.second()) || own.equals(later.third());
    boolean outvoted = !same && later.second().equals(later.third());
    return new StanceLabel(
        Part.AGREED,
        document,
        source,
        cue,
        content,
        words,
        outvoted ? act(later.second()) : first,
        Optional.empty());
  }

  /// From the first to the last word of source, cue and content.
  public TextSpan extent() {
    List<TextSpan> spans = spans();
    return new TextSpan(
        spans.stream().mapToInt(TextSpan::begin).min().orElseThrow(),
        spans.stream().mapToInt(TextSpan::end).max().orElseThrow());
  }

  private List<TextSpan> spans() {
    List<TextSpan> spans = new ArrayList<>();
    source.ifPresent(spans::add);
    spans.add(cue);
    spans.addAll(content);
    return spans;
  }

  /// Whether `text` has these words at these places.
  public boolean fits(String text) {
    List<TextSpan> spans = spans();
    return spans.stream().allMatch(span -> span.end() <= text.length())
        && Sha256.of(spans.stream().map(span -> span.of(text)).collect(Collectors.joining("\n")))
            .equals(words);
  }

  /// Reads one line of the table.
  ///
  /// @param number the line's number, for the message
  /// @throws IllegalArgumentException naming the line and what is wrong with it
  static StanceLabel parse(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS && cells.length != STANCE_COLUMNS) {
      throw new IllegalArgumentException(
          "line "
              + number
              + " has "
              + cells.length
              + " columns instead of "
              + COLUMNS
              + " or "
              + STANCE_COLUMNS);
    }
    try {
      boolean whole = cells.length == COLUMNS;
      return new StanceLabel(
          Part.valueOf(cells[0]),
          DocumentId.parse(cells[1]),
          cells[2].equals("-") ? Optional.empty() : Optional.of(LabelPlace.parse(cells[2])),
          LabelPlace.parse(cells[3]),
          Arrays.stream(cells[4].split(",")).map(LabelPlace::parse).toList(),
          new Sha256(cells[5]),
          whole ? act(cells[6], cells[7], cells[8]) : act(cells[6]),
          whole && !cells[9].isEmpty()
              ? Optional.of(act(cells[9], cells[10], cells[11]))
              : Optional.empty());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }
  }

  private static Optional<Act> act(String stance, String basis, String narrator) {
    return stance.equals(NONE)
        ? Optional.empty()
        : Optional.of(
            new Act(
                Stance.valueOf(stance),
                Optional.of(Basis.valueOf(basis)),
                Optional.of(Narrator.valueOf(narrator))));
  }

  private static Optional<Act> act(String stance) {
    return stance.equals(NONE)
        ? Optional.empty()
        : Optional.of(new Act(Stance.valueOf(stance), Optional.empty(), Optional.empty()));
  }
}
