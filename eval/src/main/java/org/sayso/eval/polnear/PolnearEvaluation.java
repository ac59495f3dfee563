package org.sayso.eval.polnear;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Annotator;
import org.sayso.claim.Attribution;
import org.sayso.claim.AttributionReader;
import org.sayso.claim.AttributionTagger;
import org.sayso.claim.TaggedAttribution;
import org.sayso.claim.TaggedSpan;
import org.sayso.evidence.Quoted;
import org.sayso.mention.Mentions;
import org.sayso.nlp.encoder.AttributionTag;
import org.sayso.nlp.encoder.Calibration;
import org.sayso.nlp.encoder.EncoderTagger;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

/// Reads PolNeAR's articles and scores spans and whole attributions.
///
/// PolNeAR lets no token be in two attributions, so attributions inside the content of others are
/// left out.
public final class PolnearEvaluation {
  private final Annotator annotator;
  private final AttributionReader reader;

  private final Optional<EncoderTagger> tagger;

  /// Reads by rules alone.
  public PolnearEvaluation(Annotator annotator) {
    this.annotator = annotator;
    this.reader = new AttributionReader();
    this.tagger = Optional.empty();
  }

  /// Reads by rules and model.
  public PolnearEvaluation(Annotator annotator, EncoderTagger tagger) {
    this.annotator = annotator;
    this.reader = new AttributionReader(tagger);
    this.tagger = Optional.of(tagger);
  }

  /// Spans, attributions whose source, cue and content are all exact, and what is wrong with spans
  /// that are not.
  public record Scores(SpanScores spans, AttributionScores whole, Misses misses) {}

  /// The scores over all articles.
  public Scores evaluate(List<PolnearArticle> articles) {
    SpanScores spans = new SpanScores();
    AttributionScores whole = new AttributionScores();
    Misses misses = new Misses();
    for (PolnearArticle article : articles) {
      List<Attribution> read = attributions(article.text());
      spans.add(article.gold(), spans(read));
      whole.add(article.attributions(), read);
      misses.add(article.name(), article.text(), article.gold(), spans(read));
    }
    return new Scores(spans, whole, misses);
  }

  /// The spans of a text of this form, the title, an empty line, one paragraph a line: all that the
  /// model tags, as CofeNet labels them, or, without a model, those of the attributions.
  public SortedSet<RoleSpan> predict(String text) {
    return tagger.map(model -> spans(model, text)).orElseGet(() -> spans(attributions(text)));
  }

  private SortedSet<RoleSpan> spans(EncoderTagger model, String text) {
    AnnotatedText annotated = annotator.annotate(article(text));
    SortedSet<RoleSpan> spans = new TreeSet<>();
    for (Role role : SpanScores.roles()) {
      model
          .spans(annotated, AttributionTag.Part.valueOf(role.name()))
          .forEach(span -> spans.add(new RoleSpan(role, span)));
    }
    return spans;
  }

  private static SortedSet<RoleSpan> spans(List<Attribution> attributions) {
    SortedSet<RoleSpan> spans = new TreeSet<>();
    for (Attribution attribution : attributions) {
      attribution.source().ifPresent(source -> spans.add(new RoleSpan(Role.SOURCE, source.span())));
      attribution.cue().ifPresent(cue -> spans.add(new RoleSpan(Role.CUE, cue.span())));
      attribution
          .content()
          .forEach(content -> spans.add(new RoleSpan(Role.CONTENT, content.span())));
    }
    return spans;
  }

  /// The attributions of a text of this form, those inside others left out.
  public List<Attribution> attributions(String text) {
    AnnotatedText annotated = annotator.annotate(article(text));
    return outermost(reader.read(annotated, new Mentions(List.of())));
  }

  /// What `tagger` tags in the articles: how sure it is of each attribution, and whether source,
  /// cue and content are all exact.
  public List<Calibration.Answer> answers(AttributionTagger tagger, List<PolnearArticle> articles) {
    List<Calibration.Answer> answers = new ArrayList<>();
    for (PolnearArticle article : articles) {
      AnnotatedText text = annotator.annotate(article(article.text()));
      for (TaggedAttribution one : tagger.tag(text).attributions()) {
        boolean right =
            article.attributions().stream()
                .anyMatch(gold ->
                    isSame(text, one.source().stream().toList(), gold.source())
                        && isSame(text, one.cue().stream().toList(), gold.cue())
                        && isSame(text, one.content(), gold.content()));
        answers.add(new Calibration.Answer(one.probability(), right));
      }
    }
    return answers;
  }

  private static boolean isSame(AnnotatedText text, List<TaggedSpan> read, List<TextSpan> gold) {
    Set<TextSpan> spans = new HashSet<>();
    read.forEach(one -> spans.add(text.spanOf(one.first(), one.end())));
    return spans.equals(Set.copyOf(gold));
  }

  static List<Attribution> outermost(List<Attribution> all) {
    return all.stream()
        .filter(
            inner -> all.stream().noneMatch(outer -> !outer.equals(inner) && holds(outer, inner)))
        .toList();
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    Optional<Quoted> mark = inner.cue().or(inner::source);
    return mark.isPresent()
        && outer.content().stream().anyMatch(content -> content.span().contains(mark.get().span()));
  }

  private static ArticleText article(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (!text.substring(begin, i).isBlank()) {
          blocks.add(
              new Block(
                  blocks.isEmpty() ? BlockKind.TITLE : BlockKind.BODY, new TextSpan(begin, i)));
        }
        begin = i + 1;
      }
    }
    return ArticleText.of(
        text, "polnear@1", blocks, TextAlignment.identity(text.length()), Optional.empty());
  }
}
