package org.sayso.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.event.TriggerEntry.Option;
import org.sayso.mention.Mention.DateMention;

/// Settles whether words of `triggers.txt` are meant in the sense of the table: each check may
/// refuse.
final class SenseChecks {
  /// How many tokens beside a trigger colour it.
  private static final int BESIDE = 4;

  private static final Set<String> CRIMES = Words.of("crimes");
  private static final Set<String> ATTACKERS = Words.of("attackers");
  private static final Set<String> LEGAL = Words.of("legal");
  private static final Set<String> REMAINS = Words.of("remains");
  private static final Set<String> FLEEING = Words.of("fleeing-the-deed");
  private static final String[] FLIGHT = {
    "flee", "flees", "fled", "fleeing", "escape", "escapes", "escaped", "escaping"
  };
  private static final String[] RUN = {"run", "runs", "ran", "running"};
  private static final String[] SEIZE = {"seize", "seizes", "seized", "seizing"};
  private static final String[] THROW = {"throw", "throws", "threw", "thrown", "throwing"};
  private static final Set<String> AIMED = Set.of("on", "against", "upon");

  /// So far behind "held" its "down" may stand.
  private static final int DOWN_REACH = 5;

  private final Reading reading;
  private final List<Predicate<Trigger>> checks;

  SenseChecks(Reading reading) {
    this.reading = reading;
    // The cues come first: [#holdsInText] asks for the others.
    this.checks =
        List.of(
            this::hasItsCues,
            this::hasNothingAgainst,
            this::happensToSomebody,
            this::happensToSoMany,
            this::isOfTheDead,
            SenseChecks::isNoSecondWordForAToll,
            this::isDoneBySomebody,
            this::isDoneByWeapon,
            this::aimsAtSomethingReal,
            this::isNoCompoundOfAnotherSense,
            this::isNoSaying,
            this::isNoLegalName,
            this::isNoPartOfAName,
            this::isNoDate,
            this::isNoIdiom,
            this::isNoFlightFromTheDeed,
            this::isSaidOfTheSubject,
            this::isNoCriticism,
            SenseChecks::isNotHeldDown,
            trigger -> !Figures.isOne(trigger),
            trigger -> !isGroupNamedByDeed(trigger));
  }

  boolean holds(Trigger trigger) {
    return checks.stream().allMatch(check -> check.test(trigger));
  }

  /// Whether a noun that is told of as known, or denied ("the disappearance", "no clash"), has the
  /// sense that another sentence of the text settles: a text rarely uses a word in two senses.
  boolean holdsInText(Trigger trigger) {
    boolean ofCrowds =
        trigger
            .entry()
            .type()
            .filter(type -> type == EventType.RIOT || type == EventType.PROTEST)
            .isPresent();
    if (trigger.isVerb() && !isStepOfKnown(trigger)
        || ofCrowds
        || trigger.entry().cues().isEmpty()
        || !isKnown(trigger)) {
      return false;
    }
    boolean settled =
        trigger.entry().cues().stream()
            .allMatch(
                cue -> reading.sentences().stream().anyMatch(view -> reading.hasCue(cue, view)));
    return settled && checks.stream().skip(1).allMatch(check -> check.test(trigger));
  }

  /// "She was found alive", "Brun disappeared", in a text that tells what became of somebody; not
  /// "was treated and released".
  private boolean isStepOfKnown(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean active = trigger.entry().frame() == Frame.PATIENT && !trigger.cast().turned();
    boolean step =
        !active
            && trigger
                .entry()
                .type()
                .filter(type -> type == EventType.RELEASE || type == EventType.DISAPPEARANCE)
                .isPresent();
    return step
        && !reading.hasCue("treatment", view)
        && trigger.cast().undergoers().stream()
            .anyMatch(phrase -> view.isPos(phrase.head(), PartOfSpeech.PRON, PartOfSpeech.PROPN));
  }

  private boolean isKnown(Trigger trigger) {
    boolean denied =
        trigger.view().is(trigger.phraseFirst(), "no")
            && !reading.teller().isToldByOutlet(trigger.span());
    return denied || trigger.isVerb() || AggregationRules.isDefinite(trigger);
  }

  private boolean hasItsCues(Trigger trigger) {
    return trigger.entry().cues().stream()
        .allMatch(cue ->
            CueGroups.bundled().anyIn(cue, trigger.view().tokens(), trigger.first(), trigger.end())
                || cue.equals("bomb") && reading.tellsOfBombs());
  }

  private boolean hasNothingAgainst(Trigger trigger) {
    return trigger.entry().not().stream().noneMatch(cue -> speaksAgainst(cue, trigger));
  }

  /// An accident word speaks against violence unless the sentence also tells violence.
  private boolean speaksAgainst(String cue, Trigger trigger) {
    boolean there =
        CueGroups.bundled().anyIn(cue, tokensFor(cue, trigger), trigger.first(), trigger.end());
    return there && !(cue.equals("accident") && tellsViolence(trigger));
  }

  /// Accidents and sport colour a sentence; the other cues only the words beside them.
  private static List<Token> tokensFor(String cue, Trigger trigger) {
    SentenceView view = trigger.view();
    boolean wide = cue.equals("accident") || cue.equals("sport");
    // "planned the attack" is no "attack on the plan".
    int beside =
        InvolvementRules.isPartInNoun(trigger)
            ? trigger.phraseFirst()
            : Math.max(view.first(), trigger.first() - BESIDE);
    int first = wide ? view.first() : beside;
    int end = wide ? view.end() : Math.min(view.end(), trigger.end() + BESIDE);
    return view.allTokens().subList(first, end);
  }

  private static boolean tellsViolence(Trigger trigger) {
    return CueGroups.bundled()
        .anyIn("violence", trigger.view().tokens(), trigger.first(), trigger.end());
  }

  /// "was the prime suspect"; not "was looking for a suspect".
  private boolean isSaidOfTheSubject(Trigger trigger) {
    TriggerEntry entry = trigger.entry();
    if (!entry.has(Option.ACCUSES) || !trigger.isBe()) {
      return true;
    }
    SentenceView view = trigger.view();
    for (int i = trigger.first() + 1; i < trigger.end() - 1; i++) {
      boolean other =
          view.isPos(i, PartOfSpeech.VERB, PartOfSpeech.ADP) && !view.is(i, "behind")
              || view.is(i, "not", "n't", "n’t", "never", "no");
      if (other) {
        return false;
      }
    }
    return true;
  }

  private boolean happensToSomebody(Trigger trigger) {
    if (!trigger.entry().has(Option.HUMAN)) {
      return true;
    }
    List<Phrase> undergoers = trigger.cast().undergoers();
    if (!trigger.isVerb()) {
      return undergoers.isEmpty() || undergoers.stream().anyMatch(reading::isSomebody);
    }
    boolean thingsCount = trigger.entry().effect().isEmpty();
    boolean byArmed =
        thingsCount
            && !undergoers.isEmpty()
            && trigger.cast().doers().stream().anyMatch(doer -> isArmed(trigger.view(), doer));
    return byArmed
        || undergoers.stream()
            .anyMatch(
                phrase -> thingsCount ? reading.isTarget(phrase) : reading.isSomebody(phrase));
  }

  /// "12 are missing"; not "the missing piece", "money is missing".
  private boolean happensToSoMany(Trigger trigger) {
    return !trigger.entry().has(Option.COUNTED)
        || trigger.cast().undergoers().stream()
            .anyMatch(phrase ->
                reading.isSomebody(phrase) && new Amounts(reading).stated(phrase).isPresent());
  }

  /// "The body of a student, who had vanished, was found": what is found is a body.
  private boolean isOfTheDead(Trigger trigger) {
    return !trigger.entry().has(Option.REMAINS)
        || trigger.cast().undergoers().stream()
            .anyMatch(phrase -> isRemains(trigger.view(), phrase));
  }

  /// "the body", "the bodies of three students".
  static boolean isRemains(SentenceView view, Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.head(); i++) {
      if (REMAINS.contains(view.token(i).lower()) && (i == phrase.head() || view.is(i + 1, "of"))) {
        return true;
      }
    }
    return false;
  }

  /// "the death toll": one word for it, told by its first.
  private static boolean isNoSecondWordForAToll(Trigger trigger) {
    return !HarmRules.isTollItself(trigger)
        || !trigger.view().is(trigger.first() - 1, "death", "casualty", "injury", "road");
  }

  /// "The bomber attacked a concert": whoever bears arms attacks not in words.
  private boolean isArmed(SentenceView view, Phrase doer) {
    return ATTACKERS.contains(view.token(doer.head()).lower())
        || NounTables.bundled()
            .people(view.token(doer.head()).lower())
            .filter(noun -> noun.civilianStatus() == CivilianStatus.COMBATANT)
            .isPresent();
  }

  private boolean isDoneBySomebody(Trigger trigger) {
    return !trigger.entry().has(Option.DOER)
        || !trigger.cast().doers().isEmpty()
        || isDoneByMachine(trigger)
        || trigger.cast().turned()
            && trigger.cast().undergoers().stream().anyMatch(reading::isTarget);
  }

  /// "An army helicopter fired on a house": whoever flew it did.
  private boolean isDoneByMachine(Trigger trigger) {
    return ThingRules.isArmedType(trigger.entry().type())
        && !trigger.cast().turned()
        && trigger.cast().causes().stream().anyMatch(reading::isInstrument);
  }

  /// "Shells hit a school", "a house was hit by a rocket"; not "a car hit a man".
  private boolean isDoneByWeapon(Trigger trigger) {
    return !trigger.entry().has(Option.WEAPON)
        || trigger.cast().causes().stream()
            .flatMap(cause ->
                NounTables.bundled()
                    .instrument(trigger.view().allTokens(), cause.first(), cause.head() + 1)
                    .stream())
            .anyMatch(found -> found.value().act().isPresent());
  }

  /// "an attack on democracy" is none.
  private boolean aimsAtSomethingReal(Trigger trigger) {
    Frame frame = trigger.entry().frame();
    if (trigger.isVerb() || frame == Frame.SIDES || frame == Frame.UNDERGOES) {
      return true;
    }
    List<Phrase> undergoers = trigger.cast().undergoers();
    boolean aimed =
        trigger.entry().frame() == Frame.AIMED
            && trigger.view().is(trigger.end(), AIMED.toArray(String[]::new));
    return undergoers.isEmpty()
        ? !aimed || isDated(trigger)
        : undergoers.stream().anyMatch(reading::isTarget);
  }

  private static boolean isDated(Trigger trigger) {
    return trigger.view().isPos(trigger.end() + 1, PartOfSpeech.PROPN, PartOfSpeech.NUM);
  }

  /// "arrest warrant", "heart attack": compounds that a cue group need not list.
  private boolean isNoCompoundOfAnotherSense(Trigger trigger) {
    SentenceView view = trigger.view();
    return !view.is(
            trigger.first() - 1,
            "heart",
            "panic",
            "asthma",
            "cardiac",
            "cyber",
            "anti",
            "counter",
            "cyber-",
            "shark",
            "dog",
            "bear",
            "angle",
            "self-inflicted")
        && !(view.is(trigger.first() - 1, "-")
            && view.is(trigger.first() - 2, "cyber", "anti", "counter"))
        && !view.is(trigger.end(), "warrant", "warrants")
        && !isOfTrade(trigger);
  }

  /// "a market rally", "a market raid"; a market bombing is one.
  private static boolean isOfTrade(Trigger trigger) {
    return trigger.view().is(trigger.first() - 1, "market", "stock")
        && trigger
            .entry()
            .type()
            .filter(type -> type == EventType.PROTEST || type == EventType.RAID)
            .isPresent();
  }

  /// "protested that …", "demonstrated how": verbs of saying and showing.
  private boolean isNoSaying(Trigger trigger) {
    return !trigger.isVerb()
        || trigger.entry().frame() != Frame.ACTOR
        || !trigger
            .view()
            .is(trigger.end(), "that", "how", "his", "her", "its", "their", "\"", "“");
  }

  /// "attacked the minister for his record": in words.
  private boolean isNoCriticism(Trigger trigger) {
    boolean attack =
        trigger.isVerb()
            && trigger.entry().type().filter(type -> type == EventType.ATTACK).isPresent();
    if (!attack || trigger.cast().turned() || trigger.cast().undergoers().isEmpty()) {
      return true;
    }
    int end = trigger.cast().undergoers().getLast().end();
    return !trigger.view().is(end, "for", "over", "as");
  }

  /// "March 2011" is no march.
  private boolean isNoDate(Trigger trigger) {
    return reading.mentions().within(trigger.view().sentence().span(), DateMention.class).stream()
        .noneMatch(date -> date.span().contains(trigger.span()));
  }

  /// "set himself on fire", "hanged himself", "shell out": another sense of the same words.
  private boolean isNoIdiom(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean arson = trigger.entry().type().filter(type -> type == EventType.ARSON).isPresent();
    for (int i = trigger.first(); i < trigger.end(); i++) {
      if (arson && view.is(i, "himself", "herself", "themselves", "myself")) {
        return false;
      }
    }
    boolean execution =
        trigger.entry().type().filter(type -> type == EventType.EXECUTION).isPresent();
    return !(trigger.isVerb() && view.is(trigger.first(), "shell") && view.is(trigger.end(), "out"))
        && !(execution && CastFinder.isDoneToOneself(view, trigger.end()));
  }

  private boolean isNoFlightFromTheDeed(Trigger trigger) {
    return !isFlightFromTheDeed(trigger);
  }

  /// "The other protesters ran away", "throwing things": whatever the model hears, who runs is not
  /// killed or driven out by it, who flees at most driven out, who throws robs nobody, and "a
  /// convicted murderer" is somebody and no act.
  static boolean isOtherThanHeard(Trigger trigger) {
    SentenceView view = trigger.view();
    int first = trigger.first();
    Optional<EventType> type = trigger.entry().type();
    boolean runs = view.is(first, RUN) && view.is(first + 1, "away", "off");
    boolean flees = view.is(first, FLIGHT) && !type.equals(Optional.of(EventType.DISPLACEMENT));
    boolean throwsOnly =
        view.is(first, THROW) && type.equals(Optional.of(EventType.ROBBERY))
            || view.is(first, SEIZE)
                && type.equals(Optional.of(EventType.ROBBERY))
                && trigger.cast().doers().stream().anyMatch(doer -> isOfOffice(view, doer));
    boolean blaze =
        view.is(trigger.head(), "fire", "blaze")
            && type.equals(Optional.of(EventType.SHOOTING))
            && !CueGroups.bundled().anyIn("gunfire", view.tokens(), view.first(), view.end());
    return isSomebody(trigger)
        || Figures.isMisheard(trigger)
        || blaze
        || isGroupNamedByDeed(trigger)
        || !isNotHeldDown(trigger)
        || trigger.isVerb() && (runs || flees || throwsOnly);
  }

  private static boolean isOfOffice(SentenceView view, Phrase doer) {
    return view.is(
        doer.head(), "authorities", "police", "officers", "officials", "agents", "customs");
  }

  /// "survivors of sexual assault", "victims of torture": people of a sort, and no deed told.
  private static boolean isGroupNamedByDeed(Trigger trigger) {
    SentenceView view = trigger.view();
    int of = trigger.phraseFirst() - 1;
    return !trigger.isVerb()
        && view.is(of, "of")
        && view.is(of - 1, "survivors", "victims")
        && !view.isPos(trigger.phraseFirst(), PartOfSpeech.DET, PartOfSpeech.NUM);
  }

  /// Whether the words end with, and stand within, a phrase for somebody.
  private static boolean isSomebody(Trigger trigger) {
    SentenceView view = trigger.view();
    int last = trigger.end() - 1;
    return NounTables.bundled().people(view.token(last).lower()).isPresent()
        && view.phraseAt(last)
            .filter(phrase -> phrase.first() <= trigger.first() && phrase.head() == last)
            .isPresent();
  }

  /// "The men held him down": no arrest.
  private static boolean isNotHeldDown(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean held = trigger.isVerb() && view.is(trigger.first(), "hold", "holds", "held", "holding");
    return !held
        || IntStream.range(trigger.end(), Math.min(view.end(), trigger.end() + DOWN_REACH))
            .noneMatch(i -> view.is(i, "down"));
  }

  /// "The assailants fled on motorcycles": nobody is displaced.
  static boolean isFlightFromTheDeed(Trigger trigger) {
    Cast cast = trigger.cast();
    return trigger.isVerb()
        && trigger.entry().type().filter(type -> type == EventType.DISPLACEMENT).isPresent()
        && (trigger.view().is(trigger.end(), "the") && trigger.view().is(trigger.end() + 1, "scene")
            || Stream.concat(cast.undergoers().stream(), cast.doers().stream())
                .anyMatch(phrase -> FLEEING.contains(trigger.view().token(phrase.head()).lower())));
  }

  /// "a man stabbed two women and fled": who did what another verb of `found` tells is not
  /// displaced either.
  static boolean isFlightOfDoer(Trigger trigger, List<Trigger> found) {
    return isFlightFromTheDeed(trigger)
        || trigger.isVerb()
            && trigger.entry().type().filter(EventType.DISPLACEMENT::equals).isPresent()
            && found.stream()
                .filter(other -> !other.equals(trigger))
                .filter(
                    other -> other.entry().type().filter(EventType.DISPLACEMENT::equals).isEmpty())
                .anyMatch(other ->
                    other.cast().doers().stream().anyMatch(trigger.cast().undergoers()::contains));
  }

  /// "the Committee Against Torture": a word of a name, in a text that is not all capitals.
  private boolean isNoPartOfAName(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean capital =
        !trigger.isVerb()
            && view.token(trigger.head()).isCapitalized()
            && trigger.first() > view.first()
            && !view.isTitleLike()
            && !view.token(trigger.head())
                .text()
                .equals(view.token(trigger.head()).text().toUpperCase(Locale.ROOT));
    int before = trigger.first() - 1;
    boolean linked = view.is(before, "against", "of", "on", "and", "for");
    int name = linked ? before - 1 : before;
    return !(capital
        && name > view.first()
        && linked
        && view.token(name).isCapitalized()
        && view.isPos(name, PartOfSpeech.PROPN, PartOfSpeech.NOUN));
  }

  /// "charged with murder", "in protest": the name of a crime or a set phrase, no telling of an
  /// act.
  private boolean isNoLegalName(Trigger trigger) {
    if (trigger.isVerb() || trigger.entry().type().isEmpty()) {
      return true;
    }
    SentenceView view = trigger.view();
    int before = trigger.phraseFirst() - 1;
    boolean bare =
        trigger.phraseFirst() == trigger.first() && trigger.cast().undergoers().isEmpty();
    boolean protest =
        view.is(trigger.first(), "protest") && view.is(before, "in", "under", "without");
    return !(bare && (protest || isAtLaw(trigger)));
  }

  /// Whether a crime is named as the matter of a case: "charged with", "guilty of", "sentenced
  /// for".
  static boolean isAtLaw(Trigger trigger) {
    SentenceView view = trigger.view();
    int before = trigger.phraseFirst() - 1;
    return !trigger.isVerb()
        && CRIMES.contains(view.token(trigger.head()).lower())
        && view.is(
            before, "for", "of", "with", "to", "on", "in", "over", "and", "her", "his", "their")
        && legalVerbBefore(view, before);
  }

  /// "convicted of killing a judge": the act is the matter of the case, apart from what else is
  /// told.
  static boolean isMatterOfACase(Trigger trigger) {
    SentenceView view = trigger.view();
    int before = trigger.phraseFirst() - 1;
    while (view.is(before, "and", ",") && view.has(before - 1) && isGerund(view, before - 1)) {
      before -= 2;
    }
    return trigger.isVerb()
        && trigger.group().progressiveForm()
        && view.is(before, "of", "for", "with")
        && legalVerbBefore(view, before);
  }

  private static boolean isGerund(SentenceView view, int index) {
    return view.token(index).lower().endsWith("ing");
  }

  private static boolean legalVerbBefore(SentenceView view, int index) {
    for (int i = index - 1; i >= Math.max(view.first(), index - 6); i--) {
      if (LEGAL.contains(view.token(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
