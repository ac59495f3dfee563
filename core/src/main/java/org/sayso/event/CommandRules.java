package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.event.InvolvementRules.Found;

/// On whose orders and with whose help an act was done: "on the orders of the governor", "acting on
/// Hale's orders", "with the support of the army".
final class CommandRules {
  /// So far behind the act such words may stand.
  private static final int REACH = 22;

  private static final Set<String> ORDERS = Words.of("order-nouns");
  private static final Set<String> SUPPORT = Words.of("support-nouns");

  private final Trigger trigger;
  private final SentenceView view;

  CommandRules(Trigger trigger) {
    this.trigger = trigger;
    this.view = trigger.view();
  }

  /// Whoever gave the orders or the help; none for an act that is yet to come.
  List<Found> of() {
    boolean open =
        trigger.isVerb()
            && (trigger.group().modal()
                || trigger.group().future()
                || trigger.group().infinitive());
    if (open || ToldAsDone.isOpen(view, trigger.phraseFirst())) {
      return List.of();
    }
    List<Found> all = new ArrayList<>();
    behind(all);
    if (all.isEmpty() && trigger.isVerb()) {
      inFront(all);
    }
    return all;
  }

  private void behind(List<Found> all) {
    int limit = Math.min(view.end(), trigger.phraseEnd() + REACH);
    for (int i = trigger.phraseEnd(); i < limit && !isOther(i); i++) {
      at(i).forEach(all::add);
      if (!all.isEmpty()) {
        return;
      }
    }
  }

  /// "On the orders of the governor, police shot two students".
  private void inFront(List<Found> all) {
    int begin = view.first();
    while (view.is(begin, "\"", "“", "acting")) {
      begin++;
    }
    List<Found> found = at(begin);
    for (Found one : found) {
      boolean apart = false;
      for (int i = one.person().end(); i < trigger.group().first(); i++) {
        apart |= view.isPos(i, PartOfSpeech.VERB) || isOther(i);
      }
      if (!apart) {
        all.add(one);
      }
    }
  }

  /// Whether another clause or act begins.
  private boolean isOther(int i) {
    boolean verb = view.isPos(i, PartOfSpeech.VERB) && !view.is(i, "acting", "following");
    return verb || view.is(i, ";", ":", "but", "who", "which", "that", "after", "when", "while");
  }

  private List<Found> at(int preposition) {
    boolean ordered = view.is(preposition, "on", "under", "at", "upon", "following");
    boolean with = view.is(preposition, "with");
    if (!ordered && !with) {
      return List.of();
    }
    Set<String> nouns = ordered ? ORDERS : SUPPORT;
    Involvement part = ordered ? Involvement.ORDERED : Involvement.SUPPORTED;
    return person(preposition + 1, nouns).stream()
        .map(person ->
            new Found(person, Role.SUPPORTER, part, preposition, InvolvementRules.BY_ORDER))
        .toList();
  }

  /// "the orders of X", "orders from X", "X's orders".
  private List<Phrase> person(int from, Set<String> nouns) {
    ClauseRoles roles = new ClauseRoles(view);
    Optional<Phrase> noun = view.phraseStartingAt(from);
    if (noun.isEmpty()) {
      return List.of();
    }
    Phrase words = noun.get();
    if (nouns.contains(view.token(words.head()).lower()) && view.is(words.end(), "of", "from")) {
      return roles.objectAt(words.end() + 1).map(roles::joined).orElse(List.of());
    }
    boolean owned =
        view.is(words.end(), "'s", "’s", "'", "’")
            && view.phraseStartingAt(words.end() + 1)
                .filter(owns -> nouns.contains(view.token(owns.head()).lower()))
                .isPresent();
    return owned ? List.of(words) : List.of();
  }
}
