package org.sayso.eval.types;

import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.Annotator;
import org.sayso.eval.learning.Features;
import org.sayso.event.EventTagger;
import org.sayso.nlp.encoder.TokenStates;

/// A row as models see it.
///
/// @param words features by words alone
/// @param states numbers of the encoder alone
/// @param labels what people say of it
record Example(Features words, Features states, Set<String> labels) {
  static Example of(
      TypeTask task,
      TypeRow row,
      Annotator annotator,
      Optional<TokenStates> encoder,
      EventTagger tagger) {
    ReadText text = ReadText.of(row, annotator, encoder, tagger);
    return new Example(
        Features.of(TypeFeatures.words(task, text)),
        new Features(Set.of(), TypeFeatures.numbers(task, text)),
        row.labels());
  }
}
