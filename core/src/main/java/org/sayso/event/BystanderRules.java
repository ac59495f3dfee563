package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.event.InvolvementRules.Found;
import org.sayso.evidence.By;
import org.sayso.mention.ActorKind;

/// Who was meant to hinder an act and let it happen: "police stood by as a mob burned the church",
/// "failed to stop the attack", "watched men beat a student". Only those count whose office it is;
/// neighbours who look on have no part in it.
final class BystanderRules {
  static final By BY_IDLENESS = By.rule("event/participant-let-it-happen", 1, 0.75);
  static final By BY_PRESENCE = By.rule("event/participant-in-presence", 1, 0.75);

  private static final int LONGEST_IDLE = 6;

  /// So far before "as" it may be told whom somebody failed to protect.
  private static final int LONGEST_GUARDED = 14;

  /// So far behind an act it may be told who looked on.
  private static final int REACH = 25;

  private static final Set<String> LINKS = Set.of("as", "while", "when", "during", "amid");
  private static final Set<String> STARTERS = Words.of("clause-starters");
  private static final Set<String> IDLE = Words.of("idle");
  private static final Set<String> HINDERING = Words.of("hindering");
  private static final Set<String> UNDONE = Words.of("leaving-undone");
  private static final Set<String> GUARDIANS = Words.of("guardians");

  private final Reading reading;

  BystanderRules(Reading reading) {
    this.reading = reading;
  }

  List<Found> of(Trigger trigger) {
    List<Found> all = new ArrayList<>();
    if (isYetToCome(trigger)) {
      return all;
    }
    hinderingVerb(trigger).ifPresent(verb -> leftUndone(trigger.view(), verb, all));
    lookedOn(trigger, all);
    watched(trigger, all);
    behind(trigger, all);
    return all;
  }

  private static boolean isYetToCome(Trigger trigger) {
    return trigger.isVerb() && (trigger.group().modal() || trigger.group().future());
  }

  /// "failed to stop the attack", "did nothing to prevent the killings": whoever did not hinder it,
  /// it happened.
  static boolean isLeftToHappen(Trigger trigger) {
    SentenceView view = trigger.view();
    return hinderingVerb(trigger)
        .filter(verb -> {
          VerbGroup group = view.verbGroup(verb);
          boolean not = group.negated() && !group.modal() && !group.infinitive();
          return not || undoing(view, group).filter(at -> isTold(view, at)).isPresent();
        })
        .isPresent();
  }

  /// The verb of hindering of which the act is the object: "stop the attack", "intervene in the
  /// riot", "stop mobs from attacking".
  private static Optional<Integer> hinderingVerb(Trigger trigger) {
    SentenceView view = trigger.view();
    int verb;
    if (trigger.isVerb()) {
      int from = trigger.group().first() - 1;
      boolean gerund = trigger.group().progressiveForm();
      Optional<Phrase> whom = view.phraseEndingAt(view.is(from, "from") ? from : from + 1);
      if (!gerund || whom.isEmpty()) {
        return Optional.empty();
      }
      int first = whom.get().first();
      // The tagger may take "prevent men" for one phrase.
      verb = HINDERING.contains(view.token(first).lower()) ? first : first - 1;
    } else {
      verb = HappenedRules.listBegin(view, trigger.phraseFirst()) - 1;
      verb -= view.is(verb, "in", "against", "during") ? 1 : 0;
    }
    return view.has(verb) && HINDERING.contains(view.token(verb).lower())
        ? Optional.of(verb)
        : Optional.empty();
  }

  /// Where it is told that a verb of hindering was not done: "failed", "did nothing", "made no
  /// attempt".
  private static Optional<Integer> undoing(SentenceView view, VerbGroup hindering) {
    int before = hindering.first() - 1;
    if (!hindering.infinitive() || !view.has(before)) {
      return Optional.empty();
    }
    if (UNDONE.contains(view.token(before).lower())) {
      return Optional.of(before);
    }
    if (view.is(before, "nothing", "little") && view.is(before - 1, "did", "doing", "done")) {
      return Optional.of(before - 1);
    }
    boolean none =
        view.is(before, "action", "attempt", "effort", "move", "steps", "measures")
            && view.is(before - 1, "no")
            && view.is(before - 2, "took", "made", "taking", "making", "taken");
    return none ? Optional.of(before - 2) : Optional.empty();
  }

  private static boolean isTold(SentenceView view, int verb) {
    return ToldAsDone.isDone(view, view.verbGroup(verb));
  }

  private void leftUndone(SentenceView view, int hindering, List<Found> all) {
    VerbGroup group = view.verbGroup(hindering);
    boolean not =
        group.negated()
            && !group.modal()
            && !group.infinitive()
            && !ToldAsDone.isOpen(view, group.first());
    if (not) {
      idle(view, group, all);
      return;
    }
    Optional<Integer> undoing = undoing(view, group).filter(at -> isTold(view, at));
    if (undoing.isPresent() && view.is(undoing.get(), "failure", "refusal")) {
      int owner = view.phraseAt(undoing.get()).map(Phrase::first).orElse(undoing.get()) - 1;
      if (view.is(owner, "'s", "’s", "'", "’")) {
        view.phraseEndingAt(owner).ifPresent(one -> add(one, undoing.get(), all));
      }
    } else {
      undoing.ifPresent(at -> idle(view, view.verbGroup(at), all));
    }
  }

  /// "stood by as", "looked on while", "did not intervene when", before the act's clause.
  private void lookedOn(Trigger trigger, List<Found> all) {
    SentenceView view = trigger.view();
    for (int i = trigger.first() - 1; i > view.first(); i--) {
      if (LINKS.contains(view.token(i).lower())) {
        if (idleVerb(view, i).isPresent()) {
          idle(view, view.verbGroup(idleVerb(view, i).get()), all);
          return;
        }
        Optional<Integer> unguarded = unguarded(view, i);
        if (unguarded.isPresent()) {
          idle(view, view.verbGroup(unguarded.get()), all);
          return;
        }
      }
      boolean other = STARTERS.contains(view.token(i).lower()) || view.is(i, ";", ":");
      if (other) {
        return;
      }
    }
  }

  /// "failed" of "failed to protect the quarter in Miravel on Monday as": no other clause between.
  private static Optional<Integer> unguarded(SentenceView view, int link) {
    for (int i = link - 1; i >= Math.max(view.first(), link - LONGEST_GUARDED); i--) {
      if (view.is(i, "protect", "guard", "defend", "shield")) {
        return undoing(view, view.verbGroup(i)).filter(at -> isTold(view, at));
      }
      if (STARTERS.contains(view.token(i).lower()) || view.is(i, ";", ":")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The verb of the words for doing nothing that end right before `end`.
  private static Optional<Integer> idleVerb(SentenceView view, int end) {
    int last = end;
    while (view.is(last - 1, ",")
        || view.isPos(last - 1, PartOfSpeech.ADV) && !isIdle(view, last)) {
      last--;
    }
    for (int from = last - 1; from >= Math.max(view.first(), last - LONGEST_IDLE); from--) {
      if (IDLE.contains(words(view, from, last))) {
        return Optional.of(from).filter(verb -> isTold(view, verb));
      }
    }
    boolean hindering =
        view.has(last - 1)
            && (HINDERING.contains(view.token(last - 1).lower())
                || view.is(last - 1, "help", "react", "respond", "move"));
    if (!hindering) {
      return Optional.empty();
    }
    VerbGroup group = view.verbGroup(last - 1);
    boolean not =
        group.negated()
            && !group.modal()
            && !group.infinitive()
            && !ToldAsDone.isOpen(view, group.first());
    return not ? Optional.of(last - 1) : undoing(view, group).filter(verb -> isTold(view, verb));
  }

  private static boolean isIdle(SentenceView view, int end) {
    for (int from = end - 1; from >= Math.max(view.first(), end - LONGEST_IDLE); from--) {
      if (IDLE.contains(words(view, from, end))) {
        return true;
      }
    }
    return false;
  }

  private static String words(SentenceView view, int from, int end) {
    StringBuilder words = new StringBuilder(view.token(from).lower());
    for (int i = from + 1; i < end; i++) {
      words.append(' ').append(view.token(i).lower());
    }
    return words.toString();
  }

  /// "watched men beat a student".
  private void watched(Trigger trigger, List<Found> all) {
    SentenceView view = trigger.view();
    if (!trigger.isVerb()) {
      return;
    }
    view.phraseEndingAt(trigger.group().first())
        .map(whom -> whom.first() - 1)
        .filter(verb -> view.is(verb, "watched", "watching") && isTold(view, verb))
        .ifPresent(verb -> idle(view, view.verbGroup(verb), all));
  }

  /// "beaten to death while police looked on", "with police standing by", "in the presence of
  /// police".
  private void behind(Trigger trigger, List<Found> all) {
    SentenceView view = trigger.view();
    int limit = Math.min(view.end(), trigger.end() + REACH);
    for (int i = trigger.end(); i < limit && !view.is(i, ";", ":", "but"); i++) {
      if (view.is(i, "while", "as", "with")) {
        for (int end = i + 3; end <= Math.min(view.end(), i + REACH); end++) {
          Optional<Phrase> who = idleBehind(view, i + 1, end);
          if (who.isPresent()) {
            add(who.get(), end - 1, all);
            return;
          }
        }
      }
      presence(view, i)
          .ifPresent(who -> {
            if (isGuardian(who) && !ToldAsDone.isOpen(view, trigger.phraseFirst())) {
              all.add(new Found(who, Role.PRESENT, Involvement.UNKNOWN, who.first(), BY_PRESENCE));
            }
          });
    }
  }

  /// Who does nothing in the clause that begins at `from` with them, where the words for that end
  /// at `end`.
  private static Optional<Phrase> idleBehind(SentenceView view, int from, int end) {
    return view.phraseStartingAt(from)
        .filter(who -> who.end() < end)
        .filter(who ->
            idleVerb(view, end)
                .filter(verb -> view.verbGroup(verb).first() == who.end())
                .isPresent());
  }

  private static Optional<Phrase> presence(SentenceView view, int i) {
    boolean before =
        view.is(i, "in")
            && (view.is(i + 1, "front") && view.is(i + 2, "of")
                || view.is(i + 1, "the") && view.is(i + 2, "presence") && view.is(i + 3, "of"));
    return before
        ? view.phraseStartingAt(view.is(i + 1, "front") ? i + 3 : i + 4)
        : Optional.empty();
  }

  private void idle(SentenceView view, VerbGroup group, List<Found> all) {
    ClauseRoles roles = new ClauseRoles(view);
    roles.subject(group).map(roles::joinedLeft).orElse(List.of()).stream()
        .filter(who -> who.end() <= group.verb())
        .forEach(who -> add(who, group.verb(), all));
  }

  private void add(Phrase who, int cue, List<Found> all) {
    if (isGuardian(who)) {
      all.add(new Found(who, Role.PRESENT, Involvement.FAILED_TO_PREVENT, cue, BY_IDLENESS));
    }
  }

  /// Whether it is somebody's office to keep others from harm.
  private boolean isGuardian(Phrase who) {
    String noun = reading.text().tokens().get(who.head()).lower();
    boolean armed =
        NounTables.bundled()
            .people(noun)
            .filter(one -> one.civilianStatus() == CivilianStatus.SECURITY_FORCES)
            .isPresent();
    return armed
        || GUARDIANS.contains(noun)
        || reading
            .actorAt(who)
            .map(actor -> reading.mentions().antecedentOf(actor).kind())
            .filter(kind -> kind.isOfficial() || kind == ActorKind.IGO)
            .isPresent();
  }
}
