package org.sayso.mention;

import java.util.List;
import org.sayso.annotation.AnnotatedText;

/// Finds the mentions of a text.
@FunctionalInterface
public interface MentionFinder {
  /// All mentions by ascending span; names do not overlap names.
  List<Mention> find(AnnotatedText text);
}
