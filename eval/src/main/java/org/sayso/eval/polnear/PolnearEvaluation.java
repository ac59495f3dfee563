package org.sayso.eval.polnear;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Annotator;
import org.sayso.claim.Attribution;
import org.sayso.claim.AttributionReader;
import org.sayso.evidence.Quoted;
import org.sayso.mention.Mentions;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

/// Reads PolNeAR's articles with the attribution rules and scores the spans.
///
/// PolNeAR lets no token be in two attributions, so attributions inside the content of others are
/// left out.
public final class PolnearEvaluation {
  private final Annotator annotator;
  private final AttributionReader reader = new AttributionReader();

  public PolnearEvaluation(Annotator annotator) {
    this.annotator = annotator;
  }

  /// The scores over all articles.
  public SpanScores evaluate(List<PolnearArticle> articles) {
    SpanScores scores = new SpanScores();
    for (PolnearArticle article : articles) {
      scores.add(article.gold(), predict(article.text()));
    }
    return scores;
  }

  /// The spans that the rules find in a text of this form: the title, an empty line, one paragraph
  /// a line.
  public SortedSet<RoleSpan> predict(String text) {
    SortedSet<RoleSpan> spans = new TreeSet<>();
    for (Attribution attribution : attributions(text)) {
      attribution.source().ifPresent(source -> spans.add(new RoleSpan(Role.SOURCE, source.span())));
      attribution.cue().ifPresent(cue -> spans.add(new RoleSpan(Role.CUE, cue.span())));
      attribution
          .content()
          .forEach(content -> spans.add(new RoleSpan(Role.CONTENT, content.span())));
    }
    return spans;
  }

  /// The attributions that the rules find in a text of this form, those inside others left out.
  public List<Attribution> attributions(String text) {
    AnnotatedText annotated = annotator.annotate(article(text));
    return outermost(reader.read(annotated, new Mentions(List.of())));
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

  /// The scores as a table for people.
  public static String table(SpanScores scores) {
    StringBuilder table =
        new StringBuilder("role       exact P     R    F1   begin F1   characters F1\n");
    for (Role role : SpanScores.roles()) {
      SpanScores.Score exact = scores.exact(role);
      table.append(
          String.format(
              Locale.ROOT,
              "%-8s %9.1f %5.1f %5.1f %10.1f %15.1f%n",
              role,
              exact.precision(),
              exact.recall(),
              exact.f1(),
              scores.begin(role).f1(),
              scores.characters(role).f1()));
    }
    return table.toString();
  }
}
