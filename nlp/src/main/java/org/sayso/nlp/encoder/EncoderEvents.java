package org.sayso.nlp.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.sayso.annotation.AnnotatedText;
import org.sayso.event.Cell;
import org.sayso.event.EventTagger;
import org.sayso.event.EventType;
import org.sayso.nlp.encoder.EventReading.Span;
import org.sayso.nlp.encoder.EventReading.Tie;
import org.sayso.text.TextSpan;

/// Tags acts and who takes part in them with a trained encoder, in the pass that tags the
/// attributions of the same text.
public final class EncoderEvents implements EventTagger {
  private final Supplier<? extends WindowReader> reader;

  /// @param reader asked for when the first text comes
  public EncoderEvents(Supplier<? extends WindowReader> reader) {
    this.reader = reader;
  }

  /// The tagger with the model of the class path, which is loaded with the first text; without one,
  /// a tagger that tags nothing.
  public static EventTagger ofClassPath() {
    return ReaderModel.isThere() ? new EncoderEvents(ReaderModel::shared) : EventTagger.NONE;
  }

  /// Nothing where the model has not learned events.
  @Override
  public Tagged tag(AnnotatedText text) {
    WindowReader model = reader.get();
    Optional<EventNumbers> numbers = model.events();
    if (numbers.isEmpty()) {
      return Tagged.NOTHING;
    }
    TextPass pass = TextPass.of(text, model);
    return new Read(
        pass.passage(),
        pass.stretches().stream().map(stretch -> new Decoded(stretch, numbers.get())).toList());
  }

  /// One stretch with its spans.
  private static final class Decoded {
    private final Passage.Range units;
    private final UnitScores scores;
    private final EventNumbers numbers;
    private final LinearChain.Marginals marginals;
    private final List<TagRun> runs;

    Decoded(Stretch stretch, EventNumbers numbers) {
      this.units = stretch.units();
      this.scores = stretch.scores();
      this.numbers = numbers;
      float[][] tags = scores.columns(Head.EVENT.from(), Head.EVENT.from() + EventReading.TAGS);
      this.marginals = numbers.chain().marginals(tags);
      this.runs = TagRun.of(numbers.chain().decode(tags));
    }

    /// The most that a unit of the range is likely to be of this kind.
    double likely(Span kind, Passage.Range range) {
      int begin = 1 + 2 * kind.ordinal();
      double most = 0;
      for (int i = range.from(); i < range.to(); i++) {
        most = Math.max(most, marginals.unit(i, begin) + marginals.unit(i, begin + 1));
      }
      return Math.min(1, most);
    }

    /// The decoded span of this kind that shares a unit with the range, else the range itself.
    Passage.Range whole(Span kind, Passage.Range range) {
      return runs.stream()
          .filter(run -> run.type() == kind.ordinal())
          .map(TagRun::units)
          .filter(run -> run.from() < range.to() && range.from() < run.to())
          .findFirst()
          .orElse(range);
    }

    /// A span of the passage as numbers of this stretch's units, as far as it stands here.
    Passage.Range in(Passage.Range range) {
      int from = Math.max(range.from(), units.from());
      int to = Math.min(range.to(), units.to());
      return from < to
          ? new Passage.Range(from - units.from(), to - units.from())
          : new Passage.Range(0, 0);
    }

    double chance(Tie tie, Passage.Range trigger, Passage.Range phrase) {
      return likely(tie.asked(), phrase)
          * numbers.chance(tie, scores, whole(Span.TRIGGER, trigger), whole(tie.asked(), phrase));
    }
  }

  /// The answers for one text.
  private record Read(Passage passage, List<Decoded> stretches) implements Tagged {
    @Override
    public List<Act> acts() {
      List<Act> acts = new ArrayList<>();
      for (Decoded stretch : stretches) {
        for (TagRun run : stretch.runs) {
          if (run.type() == Span.TRIGGER.ordinal()) {
            acts.add(act(stretch, run.units()));
          }
        }
      }
      return acts;
    }

    private Act act(Decoded stretch, Passage.Range run) {
      double[] types =
          EventReading.chances(stretch.scores, run, EventReading.types(), EventReading.TYPES);
      int best = Links.best(types);
      int from = stretch.units.from();
      return new Act(
          new TextSpan(
              passage.units().get(from + run.from()).begin(),
              passage.units().get(from + run.to() - 1).end()),
          best < EventType.values().length
              ? Optional.of(EventType.values()[best])
              : Optional.empty(),
          Telling.values()[
              Links.best(
                  EventReading.chances(
                      stretch.scores, run, EventReading.tellings(), Telling.values().length))],
          stretch.likely(Span.TRIGGER, run));
    }

    @Override
    public OptionalDouble chance(Cell cell, TextSpan trigger, TextSpan phrase) {
      Passage.Range act = passage.unitsOf(trigger);
      for (Decoded stretch : stretches) {
        Passage.Range here = stretch.in(act);
        if (here.length() > 0) {
          if (cell == Cell.ACT) {
            return OptionalDouble.of(stretch.likely(Span.TRIGGER, here));
          }
          Passage.Range there = stretch.in(passage.unitsOf(phrase));
          return there.length() > 0
              ? OptionalDouble.of(stretch.chance(tie(cell), here, there))
              : OptionalDouble.empty();
        }
      }
      return OptionalDouble.empty();
    }

    @Override
    public OptionalDouble same(TextSpan trigger, TextSpan other) {
      for (Decoded stretch : stretches) {
        Passage.Range here = stretch.in(passage.unitsOf(trigger));
        Passage.Range there = stretch.in(passage.unitsOf(other));
        if (here.length() > 0 && there.length() > 0) {
          return OptionalDouble.of(stretch.chance(Tie.SAME, here, there));
        }
      }
      return OptionalDouble.empty();
    }

    private static Tie tie(Cell cell) {
      return switch (cell) {
        case WHO -> Tie.WHO;
        case WHOM -> Tie.WHOM;
        case PLACE -> Tie.WHERE;
        case DATE -> Tie.WHEN;
        case MEANS -> Tie.WITH;
        case ACT -> Tie.SAME;
      };
    }
  }
}
