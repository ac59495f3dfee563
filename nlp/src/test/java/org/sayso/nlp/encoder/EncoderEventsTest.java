package org.sayso.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.AnnotatedText;
import org.sayso.event.Cell;
import org.sayso.event.EventTagger;
import org.sayso.event.EventType;
import org.sayso.nlp.encoder.EventReading.Span;
import org.sayso.nlp.encoder.EventReading.Tie;
import org.sayso.text.TextSpan;

class EncoderEventsTest {
  private static final String LINE = "lorcan seized idrey in selm .";

  private final TestingWindowReader reader = new TestingWindowReader();
  private final AnnotatedText text = EncoderTaggerTest.annotate(LINE);
  private final EventTagger.Tagged tagged = new EncoderEvents(() -> reader).tag(text);

  private TextSpan words(String words) {
    int begin = text.article().text().indexOf(words);
    return new TextSpan(begin, begin + words.length());
  }

  @Test
  void wordsThatTellAnActHaveItsType() {
    assertThat(tagged.acts())
        .extracting(act -> text.words(act.words()), EventTagger.Act::type)
        .containsExactly(Tuple.tuple("seized", Optional.of(EventType.ABDUCTION)));
    assertThat(tagged.acts().getFirst().probability()).isGreaterThan(0.9);
  }

  @Test
  void aPhraseOfTheRightKindThatTheActAsksForBelongsToIt() {
    assertThat(tagged.chance(Cell.WHO, words("seized"), words("lorcan")).orElseThrow())
        .isGreaterThan(0.9);
    assertThat(tagged.chance(Cell.WHO, words("seized"), words("idrey")).orElseThrow())
        .isLessThan(0.1);
  }

  @Test
  void aPhraseOfAnotherKindDoesNot() {
    assertThat(tagged.chance(Cell.PLACE, words("seized"), words("lorcan")).orElseThrow())
        .isLessThan(0.01);
  }

  @Test
  void wordsThatTellNoActAreUnlikelyTo() {
    assertThat(tagged.chance(Cell.ACT, words("in"), words("in")).orElseThrow())
        .isCloseTo(0, within(0.01));
  }

  @Test
  void modelThatHasNotLearnedEventsKnowsNothing() {
    reader.learned = false;
    EventTagger.Tagged none = new EncoderEvents(() -> reader).tag(text);

    assertThat(none.acts()).isEmpty();
    assertThat(none.chance(Cell.WHO, words("seized"), words("lorcan"))).isEmpty();
  }

  @Test
  void numbersOfAnotherModelAreRefused() {
    LinearChain chain = LinearChain.ofSpans(new float[3], new float[9]);
    assertThatThrownBy(() -> new EventNumbers(chain, new float[1], new float[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ties");
  }

  /// Knows two persons, a verb and a place.
  private static final class TestingWindowReader implements WindowReader {
    private static final List<String> VOCABULARY =
        List.of("[UNK]", "[CLS]", "[SEP]", "lorcan", "seized", "idrey", "in", "selm");

    private boolean learned = true;

    @Override
    public WordPiece wordPiece() {
      return WordPiece.ofLines(String.join("\n", VOCABULARY));
    }

    @Override
    public LinearChain attributionChain() {
      int tags = Head.ATTRIBUTION.width();
      return LinearChain.ofSpans(new float[tags], new float[tags * tags]);
    }

    @Override
    public Optional<LinearChain> mentionChain() {
      return Optional.empty();
    }

    @Override
    public Links links() {
      return new Links(new float[2 * Links.DISTANCES], new float[2]);
    }

    @Override
    public Calibration calibration() {
      return Calibration.NONE;
    }

    @Override
    public Optional<ActNumbers> acts() {
      return Optional.empty();
    }

    @Override
    public Optional<EventNumbers> events() {
      int tags = EventReading.TAGS;
      int ties = Tie.values().length;
      float[] bias = new float[ties];
      Arrays.fill(bias, -5);
      return learned
          ? Optional.of(
              new EventNumbers(
                  LinearChain.ofSpans(new float[tags], new float[tags * tags]),
                  new float[ties * EventReading.DISTANCES],
                  bias))
          : Optional.empty();
    }

    @Override
    public UnitScores read(Window window) {
      List<String> words =
          Arrays.stream(window.positions())
              .mapToObj(at -> VOCABULARY.get(window.ids()[at]))
              .toList();
      return new UnitScores() {
        @Override
        public int units() {
          return words.size();
        }

        @Override
        public float get(int unit, int column) {
          return value(words.get(unit), column);
        }
      };
    }

    private static float value(String word, int column) {
      boolean tag =
          column
              == Head.EVENT.from()
                  + switch (word) {
                    case "lorcan", "idrey" -> begin(Span.PARTY);
                    case "seized" -> begin(Span.TRIGGER);
                    case "selm" -> begin(Span.PLACE);
                    default -> 0;
                  };
      boolean type = column == EventReading.types() + EventType.ABDUCTION.ordinal();
      boolean asked = word.equals("seized") && column == Tie.WHO.asking();
      boolean answered = word.equals("lorcan") && column == Tie.WHO.answering();
      return tag || type || asked || answered || column == 0 ? 10 : 0;
    }

    private static int begin(Span kind) {
      return 1 + 2 * kind.ordinal();
    }
  }
}
