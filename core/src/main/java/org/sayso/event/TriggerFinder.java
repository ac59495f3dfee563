package org.sayso.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;

/// Finds the words of `triggers.txt` in a sentence and settles their sense.
final class TriggerFinder {
  private static final int LONGEST_GAP = 7;

  /// The least probability of a trigger that the model alone sees.
  private static final double LIKELY = 0.7;

  private static final Set<EventType> TO_PEOPLE =
      EnumSet.of(
          EventType.KILLING,
          EventType.EXECUTION,
          EventType.ASSAULT,
          EventType.TORTURE,
          EventType.SEXUAL_VIOLENCE,
          EventType.ABDUCTION,
          EventType.DISAPPEARANCE,
          EventType.HOSTAGE_TAKING,
          EventType.ARREST,
          EventType.RELEASE);

  /// Irregular pasts that are listed with their verb: "A mob burned houses", "A gunman shot two".
  private static final Set<String> PASTS =
      Set.of(
          "shot", "held", "beaten", "beat", "struck", "hit", "hurt", "burnt", "taken", "took",
          "freed");

  private static final int UNDONE_REACH = 4;

  private static final Set<String> HINDERING =
      Set.of("stop", "prevent", "intervene", "halt", "protect", "act", "help");

  private static final Set<String> UNDOING =
      Set.of(
          "failed",
          "fail",
          "fails",
          "failing",
          "failure",
          "nothing",
          "not",
          "n't",
          "n’t",
          "never",
          "refused",
          "unable",
          "declined");

  /// Nouns behind a trigger noun that are themselves the event: "assassination attempt", "shooting
  /// incident".
  private static final Set<String> EVENT_HEADS = Words.of("event-heads");

  private static final Set<String> ATTACKERS = Words.of("attackers");
  private static final Set<String> TITLE_VERBS = Words.of("title-verbs");
  private static final Set<String> TIME_NOUNS = Words.of("time-nouns");

  private final Reading reading;
  private final SenseChecks senses;

  TriggerFinder(Reading reading) {
    this.reading = reading;
    this.senses = new SenseChecks(reading);
  }

  /// The triggers of one sentence, in order, without overlap.
  List<Trigger> find(SentenceView view) {
    List<Trigger> found = new ArrayList<>();
    CastFinder casts = new CastFinder(reading, view);
    for (int i = view.first(); i < view.end(); i++) {
      Optional<Trigger> trigger = at(view, casts, i);
      if (trigger.isPresent()) {
        found.add(trigger.get());
        i = trigger.get().entry().gap() ? i : trigger.get().end() - 1;
      }
    }
    return found;
  }

  /// Those of the sentence that the model alone takes for triggers, in order.
  ///
  /// @param found those of the rules
  List<Trigger> tagged(SentenceView view, List<Trigger> found) {
    CastFinder casts = new CastFinder(reading, view);
    List<Trigger> all = new ArrayList<>();
    for (EventTagger.Act act : reading.tagged().acts()) {
      if (act.probability() >= LIKELY && view.sentence().span().contains(act.words())) {
        int first = reading.text().tokenAt(act.words().begin());
        int end = reading.text().tokenAt(act.words().end() - 1) + 1;
        boolean free = found.stream().noneMatch(one -> one.first() < end && first < one.end());
        if (free && !isLeftUndone(view, first) && !isOnlyTried(view, end, found)) {
          Trigger trigger = tagged(view, casts, act, first, end);
          boolean told =
              !isDoneToNobody(trigger)
                  && !isTransitive(trigger, casts)
                  && !SenseChecks.isFlightOfDoer(trigger, found)
                  && !SenseChecks.isOtherThanHeard(trigger);
          if (told) {
            all.add(trigger);
          }
        }
      }
    }
    return all;
  }

  /// "hiding the figures" arrests nobody: what is done to people alone is not done to something
  /// else.
  private boolean isDoneToNobody(Trigger trigger) {
    List<Phrase> whom = trigger.cast().undergoers();
    return trigger.isVerb()
        && trigger.entry().type().filter(TO_PEOPLE::contains).isPresent()
        && !whom.isEmpty()
        && whom.stream().noneMatch(reading::isSomebody);
  }

  /// "dragged them away": who does it to others is not displaced.
  private boolean isTransitive(Trigger trigger, CastFinder casts) {
    return trigger.isVerb()
        && trigger.entry().type().filter(EventType.DISPLACEMENT::equals).isPresent()
        && trigger.entry().frame() == Frame.UNDERGOES
        && casts.objectBehind(trigger.end()).filter(reading::isSomebody).isPresent();
  }

  /// "tried to kill": one act, told by its second verb.
  private static boolean isOnlyTried(SentenceView view, int end, List<Trigger> found) {
    return view.is(end, "to") && found.stream().anyMatch(other -> other.first() == end + 1);
  }

  /// "failed to stop a mob", "did not intervene": what was not done against an act is no act.
  private static boolean isLeftUndone(SentenceView view, int first) {
    if (!HINDERING.contains(view.token(first).lower())) {
      return false;
    }
    for (int i = Math.max(view.first(), first - UNDONE_REACH); i < first; i++) {
      if (UNDOING.contains(view.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static Trigger tagged(
      SentenceView view, CastFinder casts, EventTagger.Act act, int first, int end) {
    Token word = view.token(first);
    boolean phrase = end - first > 1 && view.token(end - 1).isNominal();
    TriggerEntry.Part part =
        word.isVerbal() || word.pos() == PartOfSpeech.ADJ && !phrase
            ? TriggerEntry.Part.V
            : TriggerEntry.Part.N;
    TriggerEntry entry = TriggerLexicon.bundled().like(part, act.type(), words(view, first, end));
    int head = entry.headWord() == 0 ? first : end - 1;
    return new Trigger(
        entry, view, first, end, head, casts.find(entry, first, end, head), Optional.of(act));
  }

  private static List<String> words(SentenceView view, int first, int end) {
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      words.add(view.token(i).lower());
    }
    return words;
  }

  /// What the sentence settles, before what the rest of the text does.
  private Optional<Trigger> at(SentenceView view, CastFinder casts, int first) {
    if (TriggerLexicon.bundled().startingWith(view.token(first).lower()).isEmpty()) {
      return Optional.empty();
    }
    return at(view, casts, first, senses::holds)
        .or(() -> at(view, casts, first, senses::holdsInText));
  }

  private static Optional<Trigger> at(
      SentenceView view, CastFinder casts, int first, Predicate<Trigger> holds) {
    for (TriggerEntry entry : TriggerLexicon.bundled().startingWith(view.token(first).lower())) {
      OptionalInt end = matchEnd(entry, view, first);
      if (end.isEmpty()) {
        continue;
      }
      int head = entry.gap() || entry.headWord() == 0 ? first : end.getAsInt() - 1;
      if (!isOfPart(entry, view, first, end.getAsInt(), head)
          || isShotSomewhere(entry, view, first)) {
        continue;
      }
      Cast cast = casts.find(entry, first, end.getAsInt(), head);
      Trigger trigger =
          new Trigger(entry, view, first, end.getAsInt(), head, cast, Optional.empty());
      if (holds.test(trigger)) {
        return Optional.of(trigger);
      }
    }
    return Optional.empty();
  }

  /// "Teenagers were shot at a party", and in a title, which tells in the present who does it,
  /// "Teenagers shot at a party": "shot" tells to whom it was done, and "at" where.
  private static boolean isShotSomewhere(TriggerEntry entry, SentenceView view, int first) {
    return entry.frame() == Frame.AIMED
        && entry.words().size() > 1
        && view.is(first, "shot")
        && (view.isTitleLike() || view.verbGroup(first).auxiliaryPassive());
  }

  private static OptionalInt matchEnd(TriggerEntry entry, SentenceView view, int first) {
    List<Set<String>> words = entry.words();
    int i = first + 1;
    for (int w = 1; w < words.size(); w++) {
      int limit = entry.gaps().contains(w) ? Math.min(view.end(), i + LONGEST_GAP) : i + 1;
      while (i < limit && !(view.has(i) && words.get(w).contains(view.token(i).lower()))) {
        if (view.is(i, ",", ".", ";") || view.isPos(i, PartOfSpeech.AUX)) {
          return OptionalInt.empty();
        }
        i++;
      }
      if (i >= limit) {
        return OptionalInt.empty();
      }
      i++;
    }
    return OptionalInt.of(i);
  }

  private static boolean isOfPart(
      TriggerEntry entry, SentenceView view, int first, int end, int head) {
    return switch (entry.part()) {
      case V -> isVerb(view, first, entry.words().size()) && !isNounLikeBase(entry, view, first);
      case N -> entry.frame() == Frame.UNDERGOES || isNoun(view, first, end, head);
      case A -> view.phraseAt(head).map(phrase -> phrase.head() <= head).orElse(true);
    };
  }

  private static boolean isVerb(SentenceView view, int index, int words) {
    Token token = view.token(index);
    String form = token.lower();
    if (form.endsWith("ing") && isNominal(view, index) || isAttributive(view, index)) {
      return false;
    }
    if (isOnlyAKind(view, index)) {
      return false;
    }
    boolean past =
        token.pos() == PartOfSpeech.ADJ
            && (form.endsWith("ed") || form.endsWith("n") || form.equals("shot"));
    boolean title =
        view.isTitleLike()
            && (form.endsWith("ed")
                || form.endsWith("s") && isAmount(view, index + 1)
                || TITLE_VERBS.contains(form) && view.isTitle());
    boolean adverb = words > 1 && token.pos() == PartOfSpeech.ADV;
    boolean idiom =
        words > 1 && (token.pos() != PartOfSpeech.NOUN || words > 2 || form.equals("shot"));
    boolean gerund = form.endsWith("ing") && view.isPos(index - 1, PartOfSpeech.ADP);
    boolean shot =
        form.equals("shot")
            && view.phraseEndingAt(index).isPresent()
            && view.isPos(
                index + 1,
                PartOfSpeech.DET,
                PartOfSpeech.NUM,
                PartOfSpeech.PROPN,
                PartOfSpeech.PRON);
    boolean joined =
        form.equals("shot")
            && (view.isPos(index - 1, PartOfSpeech.ADV) && view.is(index - 2, "and")
                || view.is(index - 1, "and"))
            && view.phraseAt(index).filter(phrase -> phrase.head() != index).isEmpty();
    return token.isVerbal()
        || joined
        || isShotOfSomebody(view, index)
        || view.leadsAmount(index)
        || gerund
        || shot
        || past
        || title
        || adverb
        || idiom;
  }

  /// "Teenager shot in Corran", "17-year-old shot, killed": they were, whatever the tagger says;
  /// not "a sniper shot from the roof".
  private static boolean isShotOfSomebody(SentenceView view, int index) {
    return view.is(index, "shot")
        && view.isSomebodyByWord(index - 1)
        && !ATTACKERS.contains(view.token(index - 1).lower())
        && view.phraseEndingAt(index).isPresent()
        && !view.isPos(index + 1, PartOfSpeech.NOUN, PartOfSpeech.AUX);
  }

  /// "bomb", "protest", "attack" uninflected: a verb only behind "to", a modal or a plural subject.
  private static boolean isNounLikeBase(TriggerEntry entry, SentenceView view, int index) {
    String form = view.token(index).lower();
    Set<String> forms = entry.words().getFirst();
    boolean base = forms.contains(form + "s") || forms.contains(form + "es");
    boolean past =
        view.token(index).isVerbal() && (form.endsWith("ed") || PASTS.contains(form))
            || isShotOfSomebody(view, index);
    if (!base || past || entry.words().size() > 1) {
      return false;
    }
    VerbGroup group = view.verbGroup(index);
    boolean led = group.infinitive() || group.modal() || group.future() || !group.bare();
    boolean plural =
        view.phraseEndingAt(group.first())
            .map(phrase -> view.token(phrase.head()).lower())
            .filter(head -> head.endsWith("s") || Words.of("plurals-without-s").contains(head))
            .isPresent();
    return !led && !plural && !view.is(group.first() - 1, "and", "who", "they", "we");
  }

  /// "civilians, displaced persons and others": who they are, not what was done.
  private static boolean isOnlyAKind(SentenceView view, int index) {
    boolean people =
        view.has(index + 1)
            && NounTables.bundled().people(view.token(index + 1).lower()).isPresent()
            && AggregationRules.isPluralForm(view.token(index + 1).lower());
    boolean named =
        view.is(index, "banned", "outlawed")
            && view.phraseStartingAt(index + 1).isPresent()
            && !view.isPos(index + 1, PartOfSpeech.DET, PartOfSpeech.NUM, PartOfSpeech.PRON);
    boolean forced =
        view.is(index, "disappeared", "displaced") && view.is(index - 1, "forcibly", "internally");
    if (forced && people) {
      return true;
    }
    return (view.is(index, "displaced") && people || named)
        && (index == view.first()
            || view.is(index - 1, ",")
            || view.isPos(index - 1, PartOfSpeech.ADP, PartOfSpeech.DET));
  }

  private static boolean isAmount(SentenceView view, int index) {
    return view.isPos(index, PartOfSpeech.NUM, PartOfSpeech.DET)
        || view.is(index, "at", "dozens", "scores", "more", "over", "up");
  }

  /// "the detained journalist": a participle before its noun tells no event of its own.
  private static boolean isAttributive(SentenceView view, int index) {
    return view.phraseAt(index)
        .filter(phrase ->
            phrase.head() > index && !(phrase.first() == index && leadsItsObject(view, index)))
        .isPresent();
  }

  /// "wounded three soldiers", "of torturing detainees", taken for one phrase: a verb and its
  /// object.
  static boolean leadsItsObject(SentenceView view, int index) {
    boolean gerund =
        view.token(index).lower().endsWith("ing") && view.isPos(index - 1, PartOfSpeech.ADP);
    boolean beforeAmount = view.isPos(index + 1, PartOfSpeech.NUM, PartOfSpeech.DET);
    return view.isTitle() || gerund || beforeAmount;
  }

  private static boolean isNoun(SentenceView view, int first, int end, int head) {
    Token token = view.token(head);
    boolean nominal =
        token.isNominal()
            || token.lower().endsWith("ing") && isNominal(view, head)
            || end > first + 1;
    return nominal && !modifiesOther(view, end);
  }

  /// "the bombing", "killing of": used as a noun, whatever the tagger says.
  private static boolean isNominal(SentenceView view, int index) {
    if (view.isPos(index - 1, PartOfSpeech.AUX)
        || view.is(index - 1, "by", ",") && !view.is(index + 1, "of")) {
      return false;
    }
    boolean gerund =
        view.isPos(index - 1, PartOfSpeech.ADP, PartOfSpeech.SCONJ)
            && view.phraseAt(index + 1).isPresent();
    if (gerund) {
      return false;
    }
    boolean before =
        view.isPos(index - 1, PartOfSpeech.DET, PartOfSpeech.ADJ)
            || view.is(index - 1, "'s", "’s", "his", "her", "their", "its");
    return view.token(index).isNominal()
        || before
        || view.is(index + 1, "of")
        || nameBefore(view, index).isPresent();
  }

  /// The words before "bombing" in "the market bombing in Corran", "The Corran bombing killed
  /// three", where the tagger took it for a verb: it has no object.
  static Optional<Phrase> nameBefore(SentenceView view, int index) {
    boolean object =
        view.isPos(
            index + 1,
            PartOfSpeech.DET,
            PartOfSpeech.NUM,
            PartOfSpeech.PRON,
            PartOfSpeech.ADJ,
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN);
    boolean gerund = view.has(index) && view.token(index).lower().endsWith("ing");
    if (object || !gerund || !view.isPos(index - 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
      return Optional.empty();
    }
    return view.phraseEndingAt(index)
        .filter(phrase ->
            view.isPos(phrase.first(), PartOfSpeech.DET)
                || view.is(phrase.first() - 1, "'s", "’s")
                || view.isPos(phrase.head(), PartOfSpeech.PROPN)
                    && view.isPos(index + 1, PartOfSpeech.VERB));
  }

  private static boolean modifiesOther(SentenceView view, int end) {
    Optional<Phrase> phrase = view.phraseAt(end - 1);
    if (phrase.isEmpty() || phrase.get().head() < end) {
      return false;
    }
    String next = view.token(end).lower();
    boolean titleVerb = view.isTitle() && TITLE_VERBS.contains(next);
    return !EVENT_HEADS.contains(next) && !TIME_NOUNS.contains(next) && !titleVerb;
  }
}
