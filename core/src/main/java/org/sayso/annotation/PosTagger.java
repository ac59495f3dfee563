package org.sayso.annotation;

import java.util.List;

/// Gives each word of a sentence its part of speech.
@FunctionalInterface
public interface PosTagger {
  /// The tags of `words`, one for each, in order.
  ///
  /// @param words the words and marks of one sentence, in ordinary capitals
  List<PartOfSpeech> tag(List<String> words);
}
