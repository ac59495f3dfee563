package org.sayso.event;

import java.util.HashSet;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.MentionId;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.text.TextSpan;

/// Persons whom a text once calls suspects: what it tells of them as plain fact later ("Brown then
/// shot the woman") is still what they are suspected of.
final class NamedSuspects {
  private final Reading reading;
  private final Set<MentionId> suspects = new HashSet<>();

  NamedSuspects(Reading reading) {
    this.reading = reading;
    for (SentenceView view : reading.sentences()) {
      for (int i = view.first(); i < view.end(); i++) {
        if (view.is(i, "suspect") && isAs(view, i)) {
          addOwner(view, i);
        }
      }
    }
  }

  boolean holds(TextSpan name) {
    return reading.mentions().within(name, ActorMention.class).stream()
        .map(reading.mentions()::antecedentOf)
        .map(ActorMention::id)
        .anyMatch(suspects::contains);
  }

  /// "identified as a suspect", "named him as the main suspect".
  private static boolean isAs(SentenceView view, int suspect) {
    int as = suspect - 1;
    while (view.isPos(as, PartOfSpeech.DET, PartOfSpeech.ADJ)) {
      as--;
    }
    boolean named = false;
    for (int i = as - 1; i >= Math.max(view.first(), as - 3); i--) {
      named |= view.is(i, "identified", "named", "described", "considered", "treated");
    }
    return view.is(as, "as") && named;
  }

  /// The last person named before, in the sentence.
  private void addOwner(SentenceView view, int suspect) {
    int before = view.token(suspect).span().begin();
    reading.mentions().within(view.sentence().span(), ActorMention.class).stream()
        .filter(mention -> mention.words().span().end() <= before)
        .map(reading.mentions()::antecedentOf)
        .filter(actor -> actor.kind() == ActorKind.PERSON)
        .reduce((first, second) -> second)
        .ifPresent(actor -> suspects.add(actor.id()));
  }
}
