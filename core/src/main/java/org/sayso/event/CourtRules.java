package org.sayso.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Whom courts and prosecutors name for the act that a noun tells: "convicted X of the bombing", "X
/// was charged with the murder of two". Verbs ("convicted of killing two") have their doer by their
/// clause.
final class CourtRules {
  /// So far before the act the verb of the court may stand.
  private static final int REACH = 14;

  private static final Set<String> LINKS = Set.of("of", "for", "with", "in", "over", "to");

  private static final Map<String, Blame> VERBS =
      Map.ofEntries(
          Map.entry("convicted", Blame.CONVICTED),
          Map.entry("convicts", Blame.CONVICTED),
          Map.entry("sentenced", Blame.CONVICTED),
          Map.entry("acquitted", Blame.ACQUITTED),
          Map.entry("acquits", Blame.ACQUITTED),
          Map.entry("cleared", Blame.ACQUITTED),
          Map.entry("charged", Blame.CHARGED),
          Map.entry("indicted", Blame.CHARGED));

  private CourtRules() {}

  /// What a verb in its past form says of its object, if it is one of courts and prosecutors.
  static Optional<Blame> blameOf(String verb) {
    return Optional.ofNullable(VERBS.get(verb));
  }

  /// @param person whom the court names
  record Found(Phrase person, Blame blame) {}

  /// Whom the words before `trigger` name, joined ones apart; none for a verb, or where nothing of
  /// the kind is said to have happened.
  static List<Found> of(Trigger trigger) {
    SentenceView view = trigger.view();
    int link = trigger.phraseFirst() - 1;
    if (trigger.isVerb() || !view.has(link) || !LINKS.contains(view.token(link).lower())) {
      return List.of();
    }
    int from = Math.max(view.first(), link - REACH);
    for (int verb = link - 1; verb >= from && !view.is(verb, ";", "but"); verb--) {
      Optional<Blame> blame = blame(view, verb);
      if (blame.isPresent()) {
        VerbGroup group = view.verbGroup(verb);
        boolean done = !group.negated() && !group.modal() && !group.future() && !group.infinitive();
        return done ? found(view, verb, link, blame.get()) : List.of();
      }
      if (view.isPos(verb, PartOfSpeech.VERB)) {
        return List.of();
      }
    }
    return List.of();
  }

  private static Optional<Blame> blame(SentenceView view, int verb) {
    if (view.is(verb, "found", "finds")) {
      return Optional.of(guilt(view, verb)).filter(guilt -> guilt != Blame.POSSIBLE);
    }
    if (view.is(verb, "pleaded", "pleads", "pled")) {
      return guilt(view, verb) == Blame.CONVICTED ? Optional.of(Blame.ADMITTED) : Optional.empty();
    }
    return Optional.ofNullable(VERBS.get(view.token(verb).lower()));
  }

  /// "found X guilty", "was found not guilty", "pleaded guilty"; [Blame#POSSIBLE] where no guilt is
  /// spoken of.
  private static Blame guilt(SentenceView view, int verb) {
    for (int i = verb + 1; i < Math.min(view.end(), verb + REACH); i++) {
      if (view.is(i, "guilty")) {
        return view.is(i - 1, "not") ? Blame.ACQUITTED : Blame.CONVICTED;
      }
    }
    return Blame.POSSIBLE;
  }

  private static List<Found> found(SentenceView view, int verb, int link, Blame blame) {
    ClauseRoles roles = new ClauseRoles(view);
    VerbGroup group = view.verbGroup(verb);
    Optional<Phrase> object =
        roles
            .objectAt(verb + 1)
            .filter(phrase -> phrase.end() <= link && !view.is(phrase.head(), "guilty"));
    List<Phrase> persons;
    if (group.auxiliaryPassive()) {
      persons = roles.subject(group).map(roles::joinedLeft).orElse(List.of());
    } else if (object.isPresent()) {
      persons = object.map(roles::joined).orElse(List.of());
    } else {
      persons = view.phraseEndingAt(group.first()).map(List::of).orElse(List.of());
    }
    return persons.stream()
        .filter(phrase -> phrase.end() <= link)
        .map(phrase -> new Found(phrase, blame))
        .toList();
  }
}
