package org.sayso.eval.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// A document of re3d with its mentions.
///
/// @param id 32 hexadecimal digits
/// @param text as it stands in the corpus, without the title; spans point into it
/// @param mentions by span; they may lie in each other
/// @param repairs mentions whose words differ from the text in quotation marks or line breaks,
///   whose span was freed of blanks at its ends, or whose span was moved to their words
/// @param unplaced mentions whose words are not where they should be nor near it, left out
/// @param doubted mentions that the annotators' agreement speaks against (confidence below 0.5),
///   left out
public record Re3dDocument(
    String id, String text, List<Re3dMention> mentions, int repairs, int unplaced, int doubted) {
  private static final Comparator<Re3dMention> LONGEST_FIRST =
      Comparator.<Re3dMention>comparingInt(mention -> -mention.span().length())
          .thenComparing(Comparator.naturalOrder());

  public Re3dDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    mentions = mentions.stream().sorted().toList();
  }

  /// The mentions of the seven classes by span, none overlapping another: the longest first, then
  /// those that overlap none of the taken.
  public List<Re3dMention> flat() {
    return flat(mentions);
  }

  /// The longest of `mentions` that are scored, none overlapping another, by span.
  static List<Re3dMention> flat(List<Re3dMention> mentions) {
    List<Re3dMention> taken = new ArrayList<>();
    for (Re3dMention mention : mentions.stream().sorted(LONGEST_FIRST).toList()) {
      if (mention.type() != EntityClass.OTHER
          && taken.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
        taken.add(mention);
      }
    }
    return taken.stream().sorted().toList();
  }
}
