package org.sayso.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.text.ArticleText.Dateline;

/// Gives the dateline that opens the body a block of its own.
public final class Datelines {
  /// A summary or an editor's line may stand before the paragraph with the dateline.
  private static final int PARAGRAPHS_TRIED = 3;

  private Datelines() {}

  /// `article` with its dateline cut off from the paragraph that it opens; unchanged when it has
  /// none.
  public static ArticleText split(ArticleText article) {
    int tried = 0;
    for (int i = 0; i < article.blocks().size() && tried < PARAGRAPHS_TRIED; i++) {
      Block block = article.blocks().get(i);
      if (block.kind() != BlockKind.BODY) {
        continue;
      }
      tried++;
      Optional<DatelineRule.Match> match = DatelineRule.find(article.words(block.span()));
      if (match.isPresent()) {
        return with(article, i, match.get());
      }
    }
    return article;
  }

  /// `article` with `match` as the dateline of its block number `index`.
  static ArticleText with(ArticleText article, int index, DatelineRule.Match match) {
    TextSpan paragraph = article.blocks().get(index).span();
    int begin = paragraph.begin();
    List<Block> blocks = new ArrayList<>(article.blocks());
    TextSpan span = new TextSpan(begin, begin + match.end());
    blocks.set(index, new Block(BlockKind.DATELINE, span));
    if (begin + match.bodyBegin() < paragraph.end()) {
      TextSpan rest = new TextSpan(begin + match.bodyBegin(), paragraph.end());
      blocks.add(index + 1, new Block(BlockKind.BODY, rest));
    }
    Dateline dateline =
        new Dateline(
            span,
            match.place().map(part -> moved(part, begin)),
            match.date().map(part -> moved(part, begin)),
            match.credit().map(part -> moved(part, begin)));
    return new ArticleText(
        article.text(),
        article.sha256(),
        article.by(),
        blocks,
        article.alignment(),
        Optional.of(dateline));
  }

  private static TextSpan moved(TextSpan span, int by) {
    return new TextSpan(span.begin() + by, span.end() + by);
  }
}
