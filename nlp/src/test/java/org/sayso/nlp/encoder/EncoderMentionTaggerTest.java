package org.sayso.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.AnnotatedText;
import org.sayso.mention.MentionClass;

class EncoderMentionTaggerTest {
  private static final String LINES = "lorcan idrey left port selm .\nlorcan left .";

  private final TestingWindowReader reader = new TestingWindowReader();
  private final EncoderMentionTagger tagger = new EncoderMentionTagger(() -> reader);

  @Test
  void neighboursOfOneClassAreOneMention() {
    AnnotatedText text = EncoderTaggerTest.annotate(LINES);

    assertThat(tagger.tag(text))
        .extracting(tag -> tag.type() + " " + text.words(tag.span()))
        .containsExactly("PERSON lorcan idrey", "LOCATION port selm", "PERSON lorcan");
    assertThat(tagger.tag(text)).allMatch(tag -> tag.probability() > 0.9);
  }

  @Test
  void modelThatHasNotLearnedMentionsTagsNone() {
    reader.learned = false;

    assertThat(tagger.tag(EncoderTaggerTest.annotate(LINES))).isEmpty();
  }

  @Test
  void textIsReadOnceForAttributionsAndMentions() {
    AnnotatedText text = EncoderTaggerTest.annotate(LINES);

    tagger.tag(text);
    new EncoderTagger(() -> reader).tag(text);
    tagger.tag(text);
    assertThat(reader.windows).isEqualTo(1);

    tagger.tag(EncoderTaggerTest.annotate(LINES));
    assertThat(reader.windows).isEqualTo(2);
  }

  @Test
  void textWithoutTokensHasNoMentions() {
    assertThat(tagger.tag(EncoderTaggerTest.annotate("by lorcan"))).isEmpty();
  }

  /// Knows a person's name and a place's.
  private static final class TestingWindowReader implements WindowReader {
    private static final List<String> VOCABULARY =
        List.of("[UNK]", "[CLS]", "[SEP]", "lorcan", "idrey", "left", "port", "selm");

    private boolean learned = true;
    private int windows;

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
      int tags = Head.MENTION.width();
      return learned
          ? Optional.of(LinearChain.ofSpans(new float[tags], new float[tags * tags]))
          : Optional.empty();
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
      return Optional.empty();
    }

    @Override
    public UnitScores read(Window window) {
      windows++;
      int[] tags = Arrays.stream(window.positions()).map(at -> tag(window.ids()[at])).toArray();
      return new UnitScores() {
        @Override
        public int units() {
          return tags.length;
        }

        @Override
        public float get(int unit, int column) {
          return column == Head.MENTION.from() + tags[unit] || column == 0 ? 10 : 0;
        }
      };
    }

    private static int tag(int id) {
      return switch (VOCABULARY.get(id)) {
        case "lorcan" -> begin(MentionClass.PERSON);
        case "idrey" -> begin(MentionClass.PERSON) + 1;
        case "port" -> begin(MentionClass.LOCATION);
        case "selm" -> begin(MentionClass.LOCATION) + 1;
        default -> 0;
      };
    }

    private static int begin(MentionClass type) {
      return 1 + 2 * type.ordinal();
    }
  }
}
