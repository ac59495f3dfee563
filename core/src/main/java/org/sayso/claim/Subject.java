package org.sayso.claim;

/// Who stands as the speaker at a cue.
///
/// @param words the words at the attribution
/// @param speaker the words that name the speaker: the same, or what a relative pronoun stands for
record Subject(TokenRange words, TokenRange speaker) {
  static Subject of(TokenRange words) {
    return new Subject(words, words);
  }
}
