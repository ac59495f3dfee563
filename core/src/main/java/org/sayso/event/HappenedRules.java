package org.sayso.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.annotation.Inquiry;
import org.sayso.annotation.PartOfSpeech;

/// Whether the words have the event as having happened: small rules, the first that answers
/// decides.
final class HappenedRules {
  private static final Set<String> ATTEMPT = Words.of("attempt");
  private static final Set<String> PLAN = Words.of("plan");
  private static final Set<String> THREAT = Words.of("threat");
  private static final Set<String> WISH = Words.of("wish");
  private static final Set<String> ACCUSATION = Words.of("accusation");
  private static final Set<String> DENYING = Words.of("denial");
  private static final Set<String> DENIAL = join(DENYING, "without");

  /// Words that open what follows, and none of what another verb tells behind it.
  private static final Set<String> OF_NOUNS =
      Set.of("without", "risk", "risks", "danger", "threat", "threats", "fear", "fears");

  private static final Set<String> RESPONSIBILITY = Words.of("responsibility");
  private static final Set<String> DONE_TO = Words.of("done-to");

  /// So far behind the noun the verb that calls it off may stand.
  private static final int PLAN_REACH = 9;

  /// So far before an act its threat may stand: "threatened the rebels in the north with air
  /// strikes".
  private static final int THREATENED_WITH = 8;

  /// So far before the verb "used" may stand: "used tear gas and water cannon to disperse".
  private static final int USED_REACH = 12;

  private static final Set<String> LOOKED_INTO = Set.of("investigate", "punish", "end", "halt");
  private static final Set<String> TOLD =
      Set.of(
          "accusation",
          "accusations",
          "allegation",
          "allegations",
          "claim",
          "claims",
          "report",
          "reports",
          "rumours",
          "rumors");
  private static final Set<String> TO_COME = Words.of("to-come");
  private static final Set<String> UNDONE = Words.of("undone");

  /// Acts of which "ordered the …" is told when they have been done.
  private static final Set<EventType> ORDERED_AFTERWARDS =
      EnumSet.of(
          EventType.KILLING,
          EventType.SHOOTING,
          EventType.BOMBING,
          EventType.SHELLING,
          EventType.AIR_STRIKE,
          EventType.ATTACK,
          EventType.ASSAULT,
          EventType.TORTURE,
          EventType.ABDUCTION,
          EventType.CRACKDOWN);

  private final List<Function<Trigger, Optional<Happened>>> rules =
      List.of(
          this::question,
          this::condition,
          HappenedRules::law,
          this::negation,
          HappenedRules::threat,
          this::denial,
          HappenedRules::leftToHappen,
          HaltedActs::of,
          this::accusation,
          this::modality,
          this::infinitive,
          this::wishBefore,
          this::attemptBefore,
          this::modalSupport,
          this::undoneBehind,
          this::plannedBehind);

  /// What the first rule that answers says; else the event is reported.
  Happened of(Trigger trigger) {
    for (Function<Trigger, Optional<Happened>> rule : rules) {
      Optional<Happened> answer = rule.apply(trigger);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return Happened.REPORTED;
  }

  private Optional<Happened> question(Trigger trigger) {
    SentenceView view = trigger.view();
    return answer(
        view.is(view.end() - 1, "?") || view.is(view.end() - 2, "?"), Happened.HYPOTHETICAL);
  }

  /// "if the guards shot"; not "hundreds, if not thousands, were shot".
  private Optional<Happened> condition(Trigger trigger) {
    SentenceView view = trigger.view();
    int begin = view.clauseBegin(trigger.first());
    boolean amount =
        view.is(begin - 1, "if")
            && view.is(begin, "not")
            && view.phraseStartingAt(begin + 1).isPresent();
    if (amount || isKnownMatter(trigger)) {
      return Optional.empty();
    }
    boolean borders =
        view.is(begin - 1, "if", "unless", "whether", "lest")
            || view.is(begin, "if", "unless", "whether", "lest");
    return answer(borders, Happened.HYPOTHETICAL);
  }

  /// "if anyone has information about the shooting": that it was is taken for granted.
  private static boolean isKnownMatter(Trigger trigger) {
    SentenceView view = trigger.view();
    int before = trigger.phraseFirst() - 1;
    boolean known =
        view.is(before, "about", "on", "regarding", "concerning")
            && view.is(before - 1, "information", "details", "knowledge", "evidence");
    boolean linked =
        view.is(before, "to", "with") && view.is(before - 1, "related", "linked", "connected");
    return AggregationRules.isDefinite(trigger) && (known || linked);
  }

  /// What a law says has not happened by that.
  private static Optional<Happened> law(Trigger trigger) {
    return answer(LawRules.isSaidByLaw(trigger), Happened.HYPOTHETICAL);
  }

  /// "The army threatened the rebels", which the model takes for an act: whoever threatens has not
  /// done it.
  private static Optional<Happened> threat(Trigger trigger) {
    boolean itself =
        trigger.tagged().isPresent()
            && THREAT.contains(trigger.view().token(trigger.head()).lower());
    return answer(itself, Happened.THREATENED);
  }

  /// "did not attack", "no attack"; "has not been seen since" tells that somebody is missing.
  private Optional<Happened> negation(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean unseen =
        trigger.entry().effect().filter(effect -> effect == Effect.MISSING).isPresent();
    boolean verb = trigger.isVerb() && trigger.group().negated() && !unseen;
    boolean noun = !trigger.isVerb() && view.is(trigger.phraseFirst(), "no", "any", "neither");
    boolean nobody =
        trigger.isVerb()
            && subjectLike(trigger).stream()
                .filter(phrase -> !view.is(phrase.first(), "no") || isOfPeople(view, phrase))
                .anyMatch(phrase ->
                    view.is(phrase.first(), "no", "nobody", "none", "neither", "no-one")
                        || view.is(phrase.head(), "one") && view.is(phrase.first() - 1, "no"));
    return answer(verb || noun || nobody || isNotReported(trigger), Happened.DENIED);
  }

  /// "no soldier"; not "no memory of the night the mayor was shot".
  private static boolean isOfPeople(SentenceView view, Phrase phrase) {
    return view.isPos(phrase.head(), PartOfSpeech.PROPN, PartOfSpeech.PRON)
        || view.is(phrase.head(), "one")
        || NounTables.bundled().people(view.token(phrase.head()).lower()).isPresent();
  }

  /// "Protests are not reported in Corran".
  private static boolean isNotReported(Trigger trigger) {
    SentenceView view = trigger.view();
    int be = trigger.phraseEnd();
    return !trigger.isVerb()
        && view.isPos(be, PartOfSpeech.AUX)
        && view.is(be + 1, "not", "never")
        && view.is(be + 2, "reported", "recorded", "seen", "held", "registered");
  }

  private static List<Phrase> subjectLike(Trigger trigger) {
    Cast cast = trigger.cast();
    return Stream.of(cast.doers(), cast.undergoers(), cast.others()).flatMap(List::stream).toList();
  }

  private Optional<Happened> denial(Trigger trigger) {
    boolean part = before(trigger, RESPONSIBILITY, 6) || InvolvementRules.isPartInNoun(trigger);
    return answer(before(trigger, DENIAL, 4) && !part, Happened.DENIED);
  }

  /// "denied the attack", "rejected the bombing": somebody says no to what others tell; not
  /// "without an attack", "did not attack".
  static boolean isDeniedBySomebody(Trigger trigger) {
    return before(trigger, DENYING, 4);
  }

  /// "failed to stop the attack", "did nothing to prevent the killings".
  private static Optional<Happened> leftToHappen(Trigger trigger) {
    return answer(BystanderRules.isLeftToHappen(trigger), Happened.REPORTED);
  }

  private Optional<Happened> accusation(Trigger trigger) {
    if (JudgedActs.isJudged(trigger)) {
      return Optional.empty();
    }
    boolean before = before(trigger, ACCUSATION, trigger.isVerb() ? 6 : 5);
    boolean inside =
        insideGroup(trigger, Set.of("allegedly", "purportedly"))
            || JudgedActs.isReportedlyDone(trigger)
            || JudgedActs.isMatterOfCharges(trigger);
    boolean behind = trigger.isVerb() && trigger.view().is(trigger.end(), "allegedly");
    return answer(
        isToldOnly(trigger)
            || (before || inside || behind)
                && !trigger.view().is(trigger.phraseFirst(), "this", "that", "these"),
        Happened.ALLEGED_ONLY);
  }

  /// "would investigate reports that its troops killed 14": nobody says here that they did.
  private static boolean isToldOnly(Trigger trigger) {
    SentenceView view = trigger.view();
    int that = view.clauseBegin(trigger.first());
    that = view.is(that, "that") ? that : that - 1;
    int looked = that - 2;
    while (view.isPos(looked, PartOfSpeech.DET, PartOfSpeech.ADJ) || view.is(looked, "into")) {
      looked--;
    }
    return view.is(that, "that")
        && TOLD.contains(view.token(that - 1).lower())
        && view.has(looked)
        && Inquiry.isVerb(view.token(looked));
  }

  private Optional<Happened> modality(Trigger trigger) {
    if (!trigger.isVerb()) {
      return Optional.empty();
    }
    VerbGroup group = trigger.group();
    if (isHabitOfThen(trigger)) {
      return Optional.empty();
    }
    if (group.modal() || sharesModal(trigger) || OtherVerbs.isOrderedUnderModal(trigger)) {
      return Optional.of(Happened.HYPOTHETICAL);
    }
    return answer(group.future(), Happened.PLANNED);
  }

  /// "they would sometimes kill the farmers".
  private static boolean isHabitOfThen(Trigger trigger) {
    SentenceView view = trigger.view();
    int adverb = trigger.first() - 1;
    return view.is(adverb, "sometimes", "often", "routinely", "regularly", "usually")
        && view.is(adverb - 1, "would");
  }

  /// "may search homes and detain suspects": the modal before "and" holds for both.
  private static boolean sharesModal(Trigger trigger) {
    SentenceView view = trigger.view();
    int first = trigger.group().first();
    String form = view.token(trigger.head()).lower();
    boolean base =
        WordForms.ofVerb(form).contains(form + "s")
            && !form.endsWith("ed")
            && !form.endsWith("ing")
            && !form.equals("shot")
            && view.token(trigger.head()).lemma().equals(form);
    if (!view.is(first - 1, "and", "or") || !base) {
      return false;
    }
    for (int i = first - 2; i >= view.first(); i--) {
      if (view.is(i, "may", "can", "could", "would", "might", "must", "should", "will", "to")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Happened> infinitive(Trigger trigger) {
    if (isTriedToHave(trigger)) {
      return Optional.of(Happened.ATTEMPTED);
    }
    boolean gerund = trigger.view().token(trigger.head()).lower().endsWith("ing");
    if (!trigger.isVerb() || !trigger.group().infinitive() || gerund) {
      return Optional.empty();
    }
    if (before(trigger, ATTEMPT, 5)) {
      return Optional.of(Happened.ATTEMPTED);
    }
    if (before(trigger, THREAT, 5)) {
      return Optional.of(Happened.THREATENED);
    }
    if (before(trigger, PLAN, 5)) {
      return Optional.of(Happened.PLANNED);
    }
    return answer(
        !trigger.group().perfect()
            && !before(trigger, DONE_TO, 3)
            && !isByWhatWasUsed(trigger)
            && !OtherVerbs.isSubjectedTo(trigger),
        Happened.HYPOTHETICAL);
  }

  /// "His parents tried to have him released".
  private static boolean isTriedToHave(Trigger trigger) {
    SentenceView view = trigger.view();
    if (!trigger.isVerb() || !trigger.group().bare()) {
      return false;
    }
    for (int i = trigger.first() - 1; i > Math.max(view.first() + 1, trigger.first() - 5); i--) {
      if (view.is(i, "have", "get") && view.is(i - 1, "to")) {
        return ATTEMPT.contains(view.token(i - 2).lower());
      }
    }
    return false;
  }

  /// "Police used tear gas to break up a march": what it was used for was done.
  private static boolean isByWhatWasUsed(Trigger trigger) {
    SentenceView view = trigger.view();
    int begin = Math.max(view.clauseBegin(trigger.first()), trigger.first() - USED_REACH);
    return IntStream.range(begin, trigger.first())
        .anyMatch(i ->
            view.is(i, "used", "fired", "using", "firing")
                && view.isPos(i, PartOfSpeech.VERB)
                && !view.verbGroup(i).negated()
                && !view.verbGroup(i).modal()
                && !view.verbGroup(i).future());
  }

  /// "marched to protest against the killing of a student".
  private static boolean isProtestedAgainst(Trigger trigger) {
    int against = trigger.phraseFirst() - 1;
    return trigger.view().is(against, "against")
        && before(
            trigger,
            Set.of("protest", "protested", "protesting", "protests", "march", "marched", "rally"),
            4);
  }

  private Optional<Happened> wishBefore(Trigger trigger) {
    if (trigger.isVerb() && !trigger.group().progressiveForm()) {
      return Optional.empty();
    }
    boolean with = trigger.view().is(trigger.phraseFirst() - 1, "with");
    if (before(trigger, THREAT, with ? THREATENED_WITH : 3)) {
      return Optional.of(Happened.THREATENED);
    }
    boolean known =
        !trigger.isVerb()
            && AggregationRules.isDefinite(trigger)
            && (before(trigger, LOOKED_INTO, 4)
                || isProtestedAgainst(trigger)
                || trigger
                    .view()
                    .is(trigger.phraseFirst() - 1, "call", "called", "calls", "calling")
                || trigger.view().is(trigger.phraseEnd(), "will", "would", "can", "could"));
    return answer(
        !known && !OtherVerbs.isGoneTo(trigger) && before(trigger, WISH, trigger.isVerb() ? 3 : 4),
        Happened.HYPOTHETICAL);
  }

  /// "police may then make arrests": the verb that does the act is only possible.
  private Optional<Happened> modalSupport(Trigger trigger) {
    SentenceView view = trigger.view();
    int verb = trigger.phraseFirst() - 1;
    boolean support =
        !trigger.isVerb() && view.is(verb, "make", "launch", "stage", "hold", "conduct", "commit");
    return answer(support && view.verbGroup(verb).modal(), Happened.HYPOTHETICAL);
  }

  private Optional<Happened> attemptBefore(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean attemptHead = !trigger.isVerb() && view.is(trigger.end(), "attempt", "attempts", "bid");
    boolean unsaid =
        IntStream.range(Math.max(view.first(), trigger.phraseFirst() - 3), trigger.phraseFirst())
            .anyMatch(i -> view.is(i, "mention", "discuss", "condemn", "report", "acknowledge"));
    if (attemptHead || !trigger.isVerb() && !unsaid && before(trigger, ATTEMPT, 4)) {
      return Optional.of(Happened.ATTEMPTED);
    }
    boolean plotHead = !trigger.isVerb() && view.is(trigger.end(), "plot", "plots");
    boolean planned =
        !trigger.isVerb()
            && before(trigger, PLAN, 3)
            && !isAgreedTo(trigger)
            && !isKnownAct(trigger);
    return answer(plotHead || planned, Happened.PLANNED);
  }

  /// "The governor ordered the massacre", where a massacre is known of; not "ordered the arrest",
  /// "planned a bombing".
  private static boolean isKnownAct(Trigger trigger) {
    boolean violence = trigger.entry().type().filter(ORDERED_AFTERWARDS::contains).isPresent();
    return violence && InvolvementRules.isOrderedAct(trigger);
  }

  /// "agreed to a ceasefire": what is agreed is there by that.
  private static boolean isAgreedTo(Trigger trigger) {
    boolean agreement =
        trigger
            .entry()
            .type()
            .filter(type -> type == EventType.CEASEFIRE || type == EventType.AGREEMENT)
            .isPresent();
    return agreement && before(trigger, Set.of("agreed"), 3);
  }

  /// "the attack was foiled".
  private Optional<Happened> undoneBehind(Trigger trigger) {
    SentenceView view = trigger.view();
    int verb = trigger.phraseEnd();
    while (view.isPos(verb, PartOfSpeech.AUX, PartOfSpeech.ADV)) {
      verb++;
    }
    return answer(
        !trigger.isVerb()
            && verb > trigger.phraseEnd()
            && view.has(verb)
            && UNDONE.contains(view.token(verb).lower()),
        Happened.ATTEMPTED);
  }

  /// "a march planned for Sunday", "the rally was called off": not held, or not yet.
  private Optional<Happened> plannedBehind(Trigger trigger) {
    SentenceView view = trigger.view();
    int verb = trigger.phraseEnd();
    while (view.has(verb)
        && verb < trigger.phraseEnd() + PLAN_REACH
        && !view.isPos(verb, PartOfSpeech.VERB)) {
      if (view.is(verb, ",") && !view.isPos(verb + 1, PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        return Optional.empty();
      }
      verb++;
    }
    boolean off = view.is(verb, "called") && view.is(verb + 1, "off");
    boolean planned = view.has(verb) && TO_COME.contains(view.token(verb).lower());
    return answer(!trigger.isVerb() && (off || planned), Happened.PLANNED);
  }

  /// Whether one of `words` stands among the `reach` tokens before the trigger (or inside its
  /// phrase), in its clause.
  private static boolean before(Trigger trigger, Set<String> words, int reach) {
    SentenceView view = trigger.view();
    int begin = trigger.isVerb() ? trigger.phraseFirst() : listBegin(view, trigger.phraseFirst());
    int from = Math.max(Math.max(view.first(), begin - reach), view.clauseBegin(begin));
    for (int i = trigger.head() - 1; i >= from; i--) {
      boolean comma = view.is(i, ",") && !view.is(i - 1, "of", "in");
      if (i < begin && (comma || view.is(i, "during", "following"))) {
        return false;
      }
      boolean lifeThreatening =
          view.is(i, "threatening") && view.token(i - 1).lower().endsWith("life");
      boolean ofAnother = view.is(i, "suspected", "alleged") && isOfAnother(trigger, i);
      boolean ofEarlier =
          OF_NOUNS.contains(view.token(i).lower()) && OtherVerbs.isOfEarlierVerb(trigger, i);
      boolean meant = i != trigger.first() && !lifeThreatening && !ofAnother && !ofEarlier;
      if (meant && words.contains(view.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// "the suspected gunman was arrested in a shooting", "40 suspected smugglers were arrested":
  /// they are suspected, and the shooting and the arrest are known.
  private static boolean isOfAnother(Trigger trigger, int attribute) {
    SentenceView view = trigger.view();
    Optional<Phrase> whose = view.phraseAt(attribute).filter(phrase -> phrase.head() > attribute);
    if (trigger.isVerb() && whose.isPresent()) {
      return true;
    }
    return whose.isPresent()
        && !whose.get().holds(trigger.head())
        && IntStream.range(whose.get().end(), trigger.first())
            .anyMatch(i -> view.isPos(i, PartOfSpeech.VERB) && view.isPos(i - 1, PartOfSpeech.AUX));
  }

  /// Where the list begins that a noun stands in: what is said before "killings, abductions and
  /// other crimes, including torture" is said of them all.
  static int listBegin(SentenceView view, int phraseFirst) {
    int begin = phraseFirst;
    while (view.is(begin - 1, ",", "and", "or", "including")) {
      int end = begin - 1;
      while (view.is(end - 1, ",", "and", "or")) {
        end--;
      }
      Optional<Phrase> left = view.phraseEndingAt(end);
      if (left.isEmpty()) {
        return begin;
      }
      begin = left.get().first();
      while (view.is(begin - 1, "of") && view.phraseEndingAt(begin - 1).isPresent()) {
        begin = view.phraseEndingAt(begin - 1).get().first();
      }
    }
    return begin;
  }

  private static boolean insideGroup(Trigger trigger, Set<String> words) {
    VerbGroup group = trigger.group();
    for (int i = group.first(); i < group.verb(); i++) {
      if (words.contains(trigger.view().token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> join(Set<String> words, String other) {
    return Stream.concat(words.stream(), Stream.of(other)).collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Happened> answer(boolean holds, Happened happened) {
    return holds ? Optional.of(happened) : Optional.empty();
  }
}
