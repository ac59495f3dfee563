package org.sayso.nlp.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Annotator;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.claim.ActTagger;
import org.sayso.claim.Attribution;
import org.sayso.claim.AttributionReader;
import org.sayso.claim.AttributionTagger;
import org.sayso.claim.ClaimReading;
import org.sayso.claim.RuleClaimExtractor;
import org.sayso.mention.MentionFinder;
import org.sayso.mention.Mentions;
import org.sayso.mention.RuleMentionFinder;
import org.sayso.nlp.annotation.OpenNlpLanguageIdentifier;
import org.sayso.nlp.annotation.OpenNlpPosTagger;
import org.sayso.nlp.encoder.EncoderActs;
import org.sayso.nlp.encoder.EncoderTagger;
import org.sayso.nlp.encoder.ReaderModel;
import org.sayso.resolution.ActorDictionary;
import org.sayso.resolution.ActorNameLexicon;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

/// Reads texts with the real tagger and the real rules, for tests; claims with the model, too,
/// where it is on the class path.
final class ReadingDesk {
  private static final Annotator ANNOTATOR =
      new DefaultAnnotator(OpenNlpPosTagger.load(), OpenNlpLanguageIdentifier.load());
  private static final MentionFinder MENTIONS =
      new RuleMentionFinder(
          new ActorNameLexicon(ActorDictionary.builtIn()),
          (tokens, from) -> Optional.empty(),
          List.of());

  private ReadingDesk() {}

  /// The claims of an article, one paragraph a line; their stances by rules alone.
  static ClaimReading read(String text) {
    return read(text, EncoderTagger.ofClassPath());
  }

  /// The claims with another tagger of attributions, their stances by rules alone.
  static ClaimReading read(String text, AttributionTagger tagger) {
    return read(article(text), tagger, ActTagger.NONE);
  }

  /// The claims as the product reads them: with the model's attributions and its stances.
  static ClaimReading readAsShipped(String text) {
    return read(article(text), EncoderTagger.ofClassPath(), acts());
  }

  private static ActTagger acts() {
    return ReaderModel.isThere() ? new EncoderActs(ReaderModel::shared) : ActTagger.NONE;
  }

  private static ClaimReading read(ArticleText article, AttributionTagger tagger, ActTagger acts) {
    AnnotatedText annotated = ANNOTATOR.annotate(article);
    return new RuleClaimExtractor(new AttributionReader(tagger), acts)
        .extract(
            annotated, new Mentions(MENTIONS.find(annotated)), Optional.of("The Selm Courier"));
  }

  /// The attributions of a text by rules alone, one paragraph a line.
  static List<Attribution> attributions(String text) {
    return attributions(text, AttributionTagger.none());
  }

  static List<Attribution> attributions(String text, AttributionTagger tagger) {
    AnnotatedText annotated = ANNOTATOR.annotate(article(text));
    return new AttributionReader(tagger).read(annotated, new Mentions(MENTIONS.find(annotated)));
  }

  /// A text whose lines are paragraphs of the body; a line that begins with "# " is the title, "- "
  /// a takeaway.
  static ArticleText article(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        BlockKind kind =
            line.startsWith("# ")
                ? BlockKind.TITLE
                : line.startsWith("- ") ? BlockKind.TAKEAWAY : BlockKind.BODY;
        int skip = kind == BlockKind.BODY ? 0 : 2;
        blocks.add(new Block(kind, new TextSpan(begin + skip, begin + line.length())));
      }
      begin += line.length() + 1;
    }
    return ArticleText.of(
        text, "rule:test/lines@1", blocks, TextAlignment.identity(text.length()), Optional.empty());
  }
}
