package org.sayso.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.document.Sha256;

/// The readable text of a document.
///
/// @param text all blocks, separated by line breaks; every later offset points into it
/// @param sha256 hash of `text` in UTF-8
/// @param by the rule or library that cut the text out, with version
/// @param blocks in order, without overlap; each BODY block is one paragraph
/// @param alignment back to the decoded source
/// @param dateline the dateline's parts, if there is one
public record ArticleText(
    String text,
    Sha256 sha256,
    String by,
    List<Block> blocks,
    TextAlignment alignment,
    Optional<Dateline> dateline) {
  /// "Quetta, Sep 5 (NationPress)": the parts as spans of the text.
  ///
  /// @param span all of it
  /// @param place the place's words
  /// @param date the date's words
  /// @param credit the outlet or agency in it
  public record Dateline(
      TextSpan span, Optional<TextSpan> place, Optional<TextSpan> date, Optional<TextSpan> credit) {
    public Dateline {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(credit, "credit");
    }
  }

  public ArticleText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(by, "by");
    blocks = List.copyOf(blocks);
    Objects.requireNonNull(alignment, "alignment");
    Objects.requireNonNull(dateline, "dateline");
    int end = 0;
    for (Block block : blocks) {
      if (block.span().begin() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException("blocks overlap or leave the text at " + block);
      }
      end = block.span().end();
    }
  }

  /// A text with the hash of its words.
  public static ArticleText of(
      String text,
      String by,
      List<Block> blocks,
      TextAlignment alignment,
      Optional<Dateline> dateline) {
    return new ArticleText(text, Sha256.of(text), by, blocks, alignment, dateline);
  }

  /// The words of `span`.
  public String words(TextSpan span) {
    return span.of(text);
  }

  /// The block that holds `offset`, if any.
  public Optional<Block> blockAt(int offset) {
    for (Block block : blocks) {
      if (block.span().contains(offset)) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  /// The first block of `kind`.
  public Optional<Block> first(BlockKind kind) {
    return blocks.stream().filter(block -> block.kind() == kind).findFirst();
  }
}
