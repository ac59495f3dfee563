package org.sayso.nlp.encoder;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.sayso.annotation.AnnotatedText;
import org.sayso.claim.ActTagger;
import org.sayso.claim.Basis;
import org.sayso.claim.Narrator;
import org.sayso.claim.Stance;
import org.sayso.nlp.encoder.ActReading.Spans;
import org.sayso.text.TextSpan;

/// Asks the encoder's head of stances what a speaker does with what they say.
public final class EncoderActs implements ActTagger {
  private final Supplier<? extends WindowReader> reader;

  /// @param reader asked for when the first question comes
  public EncoderActs(Supplier<? extends WindowReader> reader) {
    this.reader = reader;
  }

  @Override
  public Optional<Answer> answer(AnnotatedText text, Question question) {
    WindowReader model = reader.get();
    TextPass pass = TextPass.of(text, model);
    return model
        .acts()
        .flatMap(acts ->
            pass.stretches().stream()
                .map(stretch -> answer(acts, pass.passage(), stretch, question))
                .flatMap(Optional::stream)
                .findFirst());
  }

  /// The answer of the stretch that holds the whole cue.
  private static Optional<Answer> answer(
      ActNumbers acts, Passage passage, Stretch stretch, Question question) {
    Passage.Range cue = in(passage, stretch, question.cue());
    if (cue.length() == 0 || cue.length() < passage.unitsOf(question.cue()).length()) {
      return Optional.empty();
    }
    Passage.Range none = new Passage.Range(0, 0);
    Spans spans =
        new Spans(
            question.source().map(source -> in(passage, stretch, source)).orElse(none),
            cue,
            question.content().stream()
                .map(part -> in(passage, stretch, part))
                .filter(part -> part.length() > 0)
                .toList());
    double[] stances =
        acts.chances(
            stretch.scores(), spans, ActReading.Question.STANCE, question.stance().ordinal());
    double none1 = stances[Stance.values().length];
    double[] told = Arrays.copyOf(stances, Stance.values().length);
    int stance = Links.best(told);
    return Optional.of(
        new Answer(
            Stance.values()[stance],
            told[stance] / Math.max(1 - none1, Double.MIN_NORMAL),
            none1,
            Basis.values()[
                Links.best(
                    acts.chances(
                        stretch.scores(),
                        spans,
                        ActReading.Question.BASIS,
                        question.basis().ordinal()))],
            Narrator.values()[
                Links.best(
                    acts.chances(
                        stretch.scores(),
                        spans,
                        ActReading.Question.NARRATOR,
                        question.narrator().ordinal()))]));
  }

  /// A span as numbers of the stretch's units, as far as it stands there.
  private static Passage.Range in(Passage passage, Stretch stretch, TextSpan span) {
    Passage.Range units = passage.unitsOf(span);
    int from = Math.max(units.from(), stretch.units().from());
    int to = Math.min(units.to(), stretch.units().to());
    return from < to
        ? new Passage.Range(from - stretch.units().from(), to - stretch.units().from())
        : new Passage.Range(0, 0);
  }
}
