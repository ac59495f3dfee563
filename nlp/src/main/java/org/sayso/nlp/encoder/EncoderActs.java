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
    Passage.Range cue = pass.passage().unitsOf(question.cue());
    return model
        .acts()
        .flatMap(acts ->
            pass.stretches().stream()
                .filter(stretch -> cue.length() > 0 && stretch.units().contains(cue))
                .findFirst()
                .map(stretch -> answer(acts, pass.passage(), stretch, question)));
  }

  private static Answer answer(
      ActNumbers acts, Passage passage, Stretch stretch, Question question) {
    Passage.Range none = new Passage.Range(0, 0);
    Spans spans =
        new Spans(
            question.source().map(source -> in(passage, stretch, source)).orElse(none),
            in(passage, stretch, question.cue()),
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
    return new Answer(
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
                    question.narrator().ordinal()))]);
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
