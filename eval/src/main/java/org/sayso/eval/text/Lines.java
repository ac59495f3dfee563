package org.sayso.eval.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

/// Corpora whose lines are paragraphs.
public final class Lines {
  private Lines() {}

  /// The text as an article: each line that is not blank is a paragraph of the body, and every
  /// offset stays what it is in the corpus.
  public static ArticleText article(String text) {
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
