package org.sayso.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.claim.TaggedAttribution;
import org.sayso.claim.TaggedSpan;
import org.sayso.claim.Tagging;
import org.sayso.nlp.encoder.AttributionTag.Part;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

class EncoderTaggerTest {
  private final TestingWindowReader reader = new TestingWindowReader();
  private final EncoderTagger tagger = new EncoderTagger(() -> reader);

  /// One paragraph a line; a line that begins with "by " is the byline, which is not read.
  static AnnotatedText annotate(String text) {
    List<Block> blocks = new java.util.ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n")) {
      BlockKind kind = line.startsWith("by ") ? BlockKind.BYLINE : BlockKind.BODY;
      blocks.add(new Block(kind, new TextSpan(begin, begin + line.length())));
      begin += line.length() + 1;
    }
    ArticleText article =
        ArticleText.of(
            text,
            "rule:test/lines@1",
            blocks,
            TextAlignment.identity(text.length()),
            Optional.empty());
    return new DefaultAnnotator(
            words -> words.stream().map(word -> PartOfSpeech.NOUN).toList(), sample -> "en")
        .annotate(article);
  }

  private static String words(AnnotatedText text, Optional<TaggedSpan> span) {
    return span.map(one -> text.words(text.spanOf(one.first(), one.end()))).orElse("");
  }

  private static List<String> found(AnnotatedText text, Tagging tagging) {
    return tagging.attributions().stream().map(one -> found(text, one)).toList();
  }

  private static String found(AnnotatedText text, TaggedAttribution one) {
    return words(text, one.source())
        + "|"
        + words(text, one.cue())
        + "|"
        + String.join("+", one.content().stream().map(c -> words(text, Optional.of(c))).toList());
  }

  @Test
  void nearestCueAndSourceAreTied() {
    AnnotatedText text = annotate("ann said rain fell .\nbob wrote snow melted .");

    assertThat(found(text, tagger.tag(text)))
        .containsExactly("ann|said|rain fell", "bob|wrote|snow melted");
  }

  @Test
  void twoContentsOfOneCueAreOneAttribution() {
    AnnotatedText text = annotate("rain fell , ann said , snow melted .");

    assertThat(found(text, tagger.tag(text))).containsExactly("ann|said|rain fell+snow melted");
  }

  @Test
  void contentWithoutAnyCueStandsAlone() {
    AnnotatedText text = annotate("rain fell .");

    assertThat(found(text, tagger.tag(text))).containsExactly("||rain fell");
  }

  @Test
  void cueWithoutContentIsNoAttribution() {
    assertThat(tagger.tag(annotate("ann said .")).attributions()).isEmpty();
  }

  @Test
  void blocksThatAreNotReadAreLeftOut() {
    AnnotatedText text = annotate("rain fell .\nby ann said snow\nsnow melted .");

    assertThat(found(text, tagger.tag(text))).containsExactly("||rain fell", "||snow melted");
  }

  @Test
  void longParagraphIsDecodedAcrossWindows() {
    AnnotatedText text = annotate("ann said " + "rain ".repeat(600) + ".");

    Tagging tagging = tagger.tag(text);

    assertThat(reader.windows).isGreaterThan(2);
    assertThat(tagging.attributions()).hasSize(1);
    assertThat(tagging.attributions().getFirst().content().getFirst().end()).isEqualTo(602);
  }

  @Test
  void probabilitiesAreSureWhereTheScoresAre() {
    AnnotatedText text = annotate("cold ann said rain fell .");

    Tagging tagging = tagger.tag(text);

    assertThat(tagging.attributions().getFirst().probability()).isBetween(0.5, 1.0);
    assertThat(tagging.outside(0, 1)).isGreaterThan(0.9);
    assertThat(tagging.outside(0, 2)).isLessThan(0.1);
  }

  @Test
  void nothingIsReadOfATextWithoutTokens() {
    assertThat(tagger.tag(annotate("by ann")).attributions()).isEmpty();
    assertThat(reader.windows).isZero();
  }

  /// Knows a few words, each with its part; near spans belong together.
  private static final class TestingWindowReader implements WindowReader {
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

    private static final List<String> VOCABULARY =
        List.of(
            "[UNK]", "[CLS]", "[SEP]", "ann", "bob", "said", "wrote", "rain", "fell", "snow",
            "melted");
    private static final List<Set<String>> PARTS =
        List.of(
            Set.of("ann", "bob"),
            Set.of("said", "wrote"),
            new LinkedHashSet<>(List.of("rain", "fell", "snow", "melted")));

    private int windows;

    @Override
    public WordPiece wordPiece() {
      return WordPiece.ofLines(String.join("\n", VOCABULARY));
    }

    @Override
    public LinearChain attributionChain() {
      int tags = AttributionTag.count();
      float[] steps = new float[tags * tags];
      for (Part part : Part.values()) {
        int inside = AttributionTag.inside(part).ordinal();
        steps[AttributionTag.begin(part).ordinal() * tags + inside] = 1;
        steps[inside * tags + inside] = 1;
      }
      return LinearChain.ofSpans(new float[tags], steps);
    }

    @Override
    public Optional<LinearChain> mentionChain() {
      return Optional.empty();
    }

    /// The nearer the likelier.
    @Override
    public Links links() {
      float[] distances = new float[2 * Links.DISTANCES];
      for (int i = 0; i < distances.length; i++) {
        distances[i] = 12 - i % (Links.DISTANCES / 2);
      }
      return new Links(distances, new float[2]);
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
          boolean own = column == tags[unit] || (tags[unit] > 0 && column == tags[unit] + 1);
          return own ? 10 : 0;
        }
      };
    }

    private static int tag(int id) {
      for (Part part : Part.values()) {
        if (PARTS.get(part.ordinal()).contains(VOCABULARY.get(id))) {
          return AttributionTag.begin(part).ordinal();
        }
      }
      return 0;
    }
  }
}
