package org.sayso.annotation;

import java.util.Objects;
import org.sayso.text.BlockKind;
import org.sayso.text.TextSpan;

/// One sentence of one block.
///
/// @param index position in [AnnotatedText#sentences()]
/// @param span its characters, without surrounding white space
/// @param firstToken index of its first token
/// @param endToken index after its last token
/// @param paragraph index of its block in [org.sayso.text.ArticleText#blocks()]
/// @param block the block's kind
public record Sentence(
    int index, TextSpan span, int firstToken, int endToken, int paragraph, BlockKind block) {
  public Sentence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(block, "block");
    if (endToken <= firstToken) {
      throw new IllegalArgumentException("a sentence without tokens at " + span);
    }
  }
}
