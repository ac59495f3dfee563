package org.sayso.eval.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.Annotator;
import org.sayso.mention.Mention;
import org.sayso.mention.MentionFinder;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

/// Reads the mentions of re3d's documents as the product does; every line is a paragraph.
public final class MentionEvaluation {
  private final Annotator annotator;
  private final MentionFinder finder;

  public MentionEvaluation(Annotator annotator, MentionFinder finder) {
    this.annotator = annotator;
    this.finder = finder;
  }

  /// The mentions of `text` in re3d's classes, by span.
  public List<Re3dMention> predict(String text) {
    List<Re3dMention> mentions = new ArrayList<>();
    for (Mention mention : finder.find(annotator.annotate(article(text)))) {
      MentionClasses.of(mention)
          .ifPresent(type -> mentions.add(new Re3dMention(type, mention.span())));
    }
    return mentions.stream().sorted().toList();
  }

  private static ArticleText article(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(BlockKind.BODY, new TextSpan(begin, begin + line.length())));
      }
      begin += line.length() + 1;
    }
    return ArticleText.of(
        text, "rule:eval/lines@1", blocks, TextAlignment.identity(text.length()), Optional.empty());
  }
}
