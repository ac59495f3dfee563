package org.sayso.eval.coreference;

import java.util.List;

/// A document of ECB+ whose text was rebuilt from its tokens.
///
/// @param name file name without its ending, such as `2_1ecb`
/// @param topic number of its topic
/// @param text one sentence to a line
/// @param mentions of human participants, in text order
public record EcbDocument(String name, int topic, String text, List<EcbMention> mentions) {
  public EcbDocument {
    mentions = List.copyOf(mentions);
  }

  /// Whether it may be read to mend and to train: topics with even numbers; the others score.
  public boolean isOpen() {
    return topic % 2 == 0;
  }

  /// The mentions of a chain, in text order.
  List<EcbMention> chain(String chain) {
    return mentions.stream().filter(mention -> mention.chain().equals(chain)).toList();
  }
}
