package org.sayso.eval.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.evidence.By;
import org.sayso.evidence.MentionId;
import org.sayso.evidence.Quoted;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.resolution.Actor;
import org.sayso.resolution.ActorResolver;
import org.sayso.resolution.Resolution;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

/// Asks whether two names are taken for one actor: each in a short text of its own, and both in one
/// text.
///
/// Names that must join have to do so across the two texts; names that must not may do so nowhere.
public final class PairScorer {
  private static final By BY = By.rule("eval/name-pair", 1, 1.0);

  private final ActorResolver resolver;

  public PairScorer(ActorResolver resolver) {
    this.resolver = resolver;
  }

  /// Whether the names of `pair` fare as the pair demands.
  public boolean isRight(NamePair pair) {
    List<Optional<Actor>> apart = new ArrayList<>(read(pair, List.of(pair.first())));
    apart.addAll(read(pair, List.of(pair.second())));
    if (pair.joins()) {
      return same(apart);
    }
    return !same(apart) && !same(read(pair, List.of(pair.first(), pair.second())));
  }

  private static boolean same(List<Optional<Actor>> actors) {
    return actors.getFirst().isPresent()
        && actors.getFirst().map(Actor::id).equals(actors.getLast().map(Actor::id));
  }

  private List<Optional<Actor>> read(NamePair pair, List<String> names) {
    StringBuilder text = new StringBuilder();
    List<TextSpan> spans = new ArrayList<>();
    for (String name : names) {
      spans.add(new TextSpan(text.length(), text.length() + name.length()));
      text.append(name).append(" was mentioned in a report");
      text.append(pair.about().isEmpty() ? ".\n" : " about " + pair.about() + ".\n");
    }
    return resolver
        .resolve(article(text.toString()), mentions(pair, text.toString(), spans))
        .stream()
        .map(Resolution::value)
        .toList();
  }

  private static List<ActorMention> mentions(NamePair pair, String text, List<TextSpan> spans) {
    List<ActorMention> mentions = new ArrayList<>();
    for (TextSpan span : spans) {
      mentions.add(
          new ActorMention(
              new MentionId(String.format(Locale.ROOT, "m%024x", span.begin())),
              new Quoted(span.of(text), span),
              pair.kind(),
              NameForm.NAME,
              Optional.empty(),
              BY));
    }
    return mentions;
  }

  private static ArticleText article(String text) {
    List<Block> blocks = List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length())));
    return ArticleText.of(
        text, "rule:eval/names@1", blocks, TextAlignment.identity(text.length()), Optional.empty());
  }
}
