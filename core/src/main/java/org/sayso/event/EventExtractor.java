package org.sayso.event;

import java.util.List;
import org.sayso.annotation.AnnotatedText;
import org.sayso.evidence.Teller;
import org.sayso.mention.Mentions;

/// Reads what is said to have happened.
@FunctionalInterface
public interface EventExtractor {
  /// The events of `text` in text order.
  ///
  /// @param teller says which claim tells given words
  List<EventMention> extract(AnnotatedText text, Mentions mentions, Teller teller);
}
