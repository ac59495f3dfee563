package org.sayso.event;

import java.util.Optional;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.text.TextSpan;

/// Words that tell an event, in their sentence, with who and what stands around them.
///
/// @param first index of the first token
/// @param end index after the last token
/// @param head index of the verb, or of the noun
/// @param cast who and what
/// @param tagged what the model makes of the words, where only it took them for a trigger
record Trigger(
    TriggerEntry entry,
    SentenceView view,
    int first,
    int end,
    int head,
    Cast cast,
    Optional<EventTagger.Act> tagged) {
  TextSpan span() {
    return view.text().spanOf(first, end);
  }

  boolean isVerb() {
    return entry.part() == TriggerEntry.Part.V;
  }

  /// "was the prime suspect": what somebody is said to be.
  boolean isBe() {
    return isVerb() && entry.words().getFirst().contains("was");
  }

  /// The verb with its auxiliaries; for nouns the noun alone.
  VerbGroup group() {
    return view.verbGroup(head);
  }

  /// The characters of the clause that it stands in.
  TextSpan clause() {
    return view.text().spanOf(view.clauseBegin(phraseFirst()), view.clauseEnd(phraseEnd() - 1));
  }

  /// Whether token `index` stands in the noun's phrase.
  boolean phraseHolds(int index) {
    return phraseFirst() <= index && index < phraseEnd();
  }

  /// Index after the last word that belongs to the trigger and the phrase around it.
  int phraseEnd() {
    return isVerb() ? end : Math.max(end, view.phraseAt(head).map(Phrase::end).orElse(end));
  }

  /// Index of the first word of the phrase around a noun.
  int phraseFirst() {
    return isVerb()
        ? group().first()
        : Math.min(
            first,
            view.phraseAt(head)
                .or(() -> TriggerFinder.nameBefore(view, head))
                .map(Phrase::first)
                .orElseGet(this::withDeterminer));
  }

  /// "The killing shocked the town", where the tagger saw a verb and so no phrase.
  private int withDeterminer() {
    return view.isPos(first - 1, PartOfSpeech.DET) ? first - 1 : first;
  }
}
