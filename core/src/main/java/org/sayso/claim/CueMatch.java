package org.sayso.claim;

/// A cue found in the text.
///
/// @param group the words of the cue with its auxiliaries, adverbs and particles ("has also called
///   for")
/// @param main the token of its head word
/// @param region the stretch that it may draw on: its sentence, or the part of it inside the same
///   quotation
record CueMatch(
    Cue cue,
    TokenRange group,
    int main,
    Form form,
    boolean passive,
    boolean negated,
    TokenRange region) {
  /// The verb's form; `FINITE` for cues that are no verbs.
  enum Form {
    FINITE,
    PARTICIPLE,
    INFINITIVE
  }

  CueMatch withGroup(TokenRange wider) {
    return new CueMatch(cue, wider, main, form, passive, negated, region);
  }
}
