package org.sayso.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;

/// Who has a part in an act without doing it: whoever ordered, planned or backed it is a
/// [Role#SUPPORTER], whoever looked on though meant to hinder it [Role#PRESENT], whoever came to
/// its scene afterwards a [Role#RESPONDER]. None of them is ever said to have carried it out by
/// that.
///
/// A part that is negated, denied, only asked for or yet to come is none.
final class InvolvementRules {
  static final By BY_ORDER = By.rule("event/participant-behind-the-act", 1, 0.75);

  /// Acts that others than their doers can be behind, or can leave to happen: whoever organises a
  /// march marches.
  private static final Set<EventType> TYPES =
      EnumSet.complementOf(
          EnumSet.of(
              EventType.PROTEST,
              EventType.FORCED_STOPPAGE,
              EventType.DEPLOYMENT,
              EventType.WITHDRAWAL,
              EventType.CEASEFIRE,
              EventType.AGREEMENT,
              EventType.RELEASE,
              EventType.TRIAL,
              EventType.BODY_FOUND,
              EventType.OTHER));

  /// So many words of other verbs may stand between "planned" and its act: "planned, paid for and
  /// carried out the bombing".
  private static final int LONGEST_CHAIN = 8;

  private static final Set<String> ORDERING = Words.of("ordering");
  private static final Set<String> PLANNING = Words.of("planning");
  private static final Set<String> PLAN_BASES = Words.of("plan-bases");
  private static final Set<String> HELPING = Words.of("helping");
  private static final Set<String> BACKING = Words.of("backing");
  private static final Set<String> ORDERING_PEOPLE = Words.of("ordering-people");
  private static final Set<String> ORDER_NOUNS = Words.of("order-nouns");
  private static final Set<String> SUPPLIES = Words.of("supplies");
  private static final Set<String> GIVING = Words.of("giving");
  private static final Set<String> MASTERMINDS = Words.of("mastermind-nouns");
  private static final Set<String> BACKERS = Words.of("backer-nouns");
  private static final Set<String> SUPPORT_VERBS = Words.of("support-verbs");
  private static final Set<String> APART = Words.of("apart-from-doing");

  private final Reading reading;
  private final BystanderRules bystanders;
  private final ResponderRules responders;

  InvolvementRules(Reading reading) {
    this.reading = reading;
    this.bystanders = new BystanderRules(reading);
    this.responders = new ResponderRules(reading);
  }

  /// Somebody with a part in an act.
  ///
  /// @param cue the token that says so, by which blame is read
  record Found(Phrase person, Role role, Involvement involvement, int cue, By by) {}

  /// "ordering the attack", "of planning the bombing": a part in an act that is told as such.
  static boolean isPartInNoun(Trigger trigger) {
    return partBefore(trigger).isPresent();
  }

  /// "ordered the attack", of an act that is known.
  static boolean isOrderedAct(Trigger trigger) {
    return partBefore(trigger).filter(part -> part == Involvement.ORDERED).isPresent();
  }

  private static Optional<Involvement> partBefore(Trigger trigger) {
    SentenceView view = trigger.view();
    int verb = begin(trigger) - 1;
    if (trigger.isVerb() || !view.has(verb) || !AggregationRules.isDefinite(trigger)) {
      return Optional.empty();
    }
    String word = view.token(verb).lower();
    boolean helped = PLAN_BASES.contains(word) && view.is(verb - 1, "helped", "to");
    return helped ? Optional.of(Involvement.PLANNED) : of(word);
  }

  /// Whether others than its doers may be behind an act of `type`.
  static boolean isActOfOthers(EventType type) {
    return TYPES.contains(type);
  }

  /// "accused X of ordering the attack": of something else than having done it.
  static boolean isApartFromDoing(SentenceView view, int index) {
    return view.has(index) && APART.contains(view.token(index).lower());
  }

  /// Everybody with such a part in the act of `trigger`, each part once.
  List<Found> of(Trigger trigger, EventType type) {
    if (!isActOfOthers(type) || ToldAsDone.isAsked(trigger.view()) || isNoAct(trigger)) {
      return List.of();
    }
    List<Found> all = new ArrayList<>();
    beforeNoun(trigger, all);
    beforeInfinitive(trigger, all);
    behindNoun(trigger, all);
    new CommandRules(trigger).of().forEach(all::add);
    supplier(trigger, all);
    mastermind(trigger, all);
    bystanders.of(trigger).forEach(all::add);
    responders.of(trigger).forEach(all::add);
    Map<List<Object>, Found> kept = new LinkedHashMap<>();
    all.stream()
        .filter(one -> reading.isSomebody(one.person()) && !reading.isNobody(one.person()))
        .forEach(
            one -> kept.putIfAbsent(List.of(one.person(), one.role(), one.involvement()), one));
    return List.copyOf(kept.values());
  }

  /// "did not attack on orders of": what was not done was done on nobody's orders.
  private static boolean isNoAct(Trigger trigger) {
    return trigger.isVerb() && trigger.group().negated()
        || !trigger.isVerb() && trigger.view().is(trigger.phraseFirst(), "no");
  }

  private static Optional<Involvement> of(String verb) {
    if (ORDERING.contains(verb)) {
      return Optional.of(Involvement.ORDERED);
    }
    if (PLANNING.contains(verb)) {
      return Optional.of(Involvement.PLANNED);
    }
    return HELPING.contains(verb) || BACKING.contains(verb)
        ? Optional.of(Involvement.SUPPORTED)
        : Optional.empty();
  }

  /// "ordered the attack", "accused of planning the bombing", "planned and carried out the attack",
  /// "helped plan the attack".
  private void beforeNoun(Trigger trigger, List<Found> all) {
    if (trigger.isVerb()) {
      return;
    }
    SentenceView view = trigger.view();
    int end = begin(trigger);
    for (int i = end - 1; i >= Math.max(view.first(), end - LONGEST_CHAIN); i--) {
      String word = view.token(i).lower();
      Optional<Involvement> part = of(word);
      boolean helped =
          PLAN_BASES.contains(word)
              && (view.is(i - 1, "helped") || view.is(i - 1, "to") && view.is(i - 2, "helped"));
      if (helped) {
        told(view, view.is(i - 1, "helped") ? i - 1 : i - 2, Involvement.PLANNED, i, all);
        return;
      }
      boolean verb = part.isPresent() && !isAttributive(view, i);
      if (verb && (part.get() != Involvement.SUPPORTED || !BACKING.contains(word))) {
        told(view, i, part.get(), i, all);
      } else if (verb) {
        byBody(view, i, all);
      } else if (!isBetweenVerbs(view, i)) {
        return;
      }
    }
  }

  /// The words between a verb and the verbs joined to it: "planned and carried out".
  private static boolean isBetweenVerbs(SentenceView view, int i) {
    return view.is(i, "and", ",", "out", "for", "also", "allegedly", "then", "paid")
        || SUPPORT_VERBS.contains(view.token(i).lower());
  }

  /// "a planned attack", "organised crime": says what the noun is like.
  private static boolean isAttributive(SentenceView view, int i) {
    return view.phraseAt(i).filter(phrase -> phrase.head() > i).isPresent();
  }

  /// Where the words begin that an act's verb may stand before: its phrase, its owner, the list
  /// that it is part of.
  private static int begin(Trigger trigger) {
    SentenceView view = trigger.view();
    int first = trigger.phraseFirst();
    if (view.is(first - 1, "'s", "’s", "'", "’")) {
      return view.phraseEndingAt(first - 1).map(Phrase::first).orElse(first);
    }
    return HappenedRules.listBegin(view, first);
  }

  private void told(SentenceView view, int verb, Involvement part, int cue, List<Found> all) {
    VerbGroup group = view.verbGroup(verb);
    if (group.auxiliaryPassive() || !ToldAsDone.isDone(view, group)) {
      return;
    }
    ClauseRoles roles = new ClauseRoles(view);
    roles.subject(group).map(roles::joinedLeft).orElse(List.of()).stream()
        .filter(person -> person.end() <= group.verb())
        .forEach(person -> all.add(new Found(person, Role.SUPPORTER, part, cue, BY_ORDER)));
  }

  /// "Tavaran troops supported the raid": a minister who did may only have approved of it.
  private void byBody(SentenceView view, int verb, List<Found> all) {
    List<Found> found = new ArrayList<>();
    told(view, verb, Involvement.SUPPORTED, verb, found);
    found.stream()
        .filter(one -> reading.actorAt(one.person()).filter(reading::isArmedOrOfficial).isPresent())
        .forEach(all::add);
  }

  /// "ordered troops to shoot", "were ordered by the governor to shoot", "gave the order to shoot".
  private void beforeInfinitive(Trigger trigger, List<Found> all) {
    if (!trigger.isVerb() || !trigger.group().infinitive()) {
      return;
    }
    SentenceView view = trigger.view();
    int end = trigger.group().first();
    Optional<Phrase> before = view.phraseEndingAt(end);
    if (before.isEmpty()) {
      return;
    }
    Phrase object = before.get();
    int verb = object.first() - 1;
    if (view.is(verb, "by") && isOrderingPeople(view, verb - 1)) {
      VerbGroup group = view.verbGroup(verb - 1);
      if (!group.negated() && !ToldAsDone.isOpen(view, group.first())) {
        all.add(new Found(object, Role.SUPPORTER, Involvement.ORDERED, verb - 1, BY_ORDER));
      }
    } else if (isOrderingPeople(view, verb)) {
      told(view, verb, Involvement.ORDERED, verb, all);
    } else if (ORDER_NOUNS.contains(view.token(object.head()).lower())) {
      if (view.is(verb, "gave", "issued", "given", "issuing", "giving", "signed")) {
        told(view, verb, Involvement.ORDERED, verb, all);
      }
      orderer(trigger, all);
    }
  }

  private static boolean isOrderingPeople(SentenceView view, int verb) {
    return view.has(verb) && ORDERING_PEOPLE.contains(view.token(verb).lower());
  }

  /// "The order to shoot was given by the governor", "came from the governor".
  private static void orderer(Trigger trigger, List<Found> all) {
    SentenceView view = trigger.view();
    for (int i = trigger.end(); i < view.clauseEnd(trigger.end() - 1); i++) {
      boolean given = view.is(i, "given", "issued", "signed") && view.is(i + 1, "by");
      boolean came = view.is(i, "came") && view.is(i + 1, "from");
      if (given || came) {
        int verb = i;
        VerbGroup group = view.verbGroup(i);
        if (ToldAsDone.isDone(view, group)) {
          new ClauseRoles(view)
              .objectAt(i + 2)
              .ifPresent(person ->
                  all.add(new Found(person, Role.SUPPORTER, Involvement.ORDERED, verb, BY_ORDER)));
        }
        return;
      }
    }
  }

  /// "the attack, ordered by the governor", "the raid was planned by", "the blast, which was
  /// financed by".
  private void behindNoun(Trigger trigger, List<Found> all) {
    SentenceView view = trigger.view();
    if (trigger.isVerb()) {
      return;
    }
    ClauseRoles roles = new ClauseRoles(view);
    for (int i = trigger.end(); i < Math.min(view.end(), trigger.end() + LONGEST_CHAIN * 2); i++) {
      Optional<Involvement> part = of(view.token(i).lower());
      if (part.isPresent() && view.is(i + 1, "by") && isOf(trigger, i)) {
        VerbGroup group = view.verbGroup(i);
        if (ToldAsDone.isDone(view, group)) {
          int verb = i;
          roles.objectAt(i + 2).map(roles::joined).orElse(List.of()).stream()
              .map(person -> new Found(person, Role.SUPPORTER, part.get(), verb, BY_ORDER))
              .forEach(all::add);
        }
        return;
      }
      if (view.is(i, ";", ":", "but")) {
        return;
      }
    }
  }

  /// Whether a participle says something of the act: right behind it or behind where it was, else
  /// as a verb of which it is the subject; "an attack on rebels backed by" does not.
  private boolean isOf(Trigger trigger, int participle) {
    SentenceView view = trigger.view();
    VerbGroup group = view.verbGroup(participle);
    if (group.auxiliaryPassive()) {
      return new ClauseRoles(view)
          .subject(group)
          .filter(phrase -> phrase.holds(trigger.head()))
          .isPresent();
    }
    int at = group.first();
    at -= view.is(at - 1, ",") ? 1 : 0;
    if (at == trigger.phraseEnd() || at == trigger.end()) {
      return true;
    }
    return view.phraseEndingAt(at)
        .filter(phrase -> reading.isPlace(phrase) || reading.isThing(phrase))
        .filter(phrase -> view.isPos(phrase.first() - 1, PartOfSpeech.ADP))
        .filter(phrase -> phrase.first() - 1 == trigger.end())
        .isPresent();
  }

  /// "supplied the explosives for the attack", "paid for the killing".
  private void supplier(Trigger trigger, List<Found> all) {
    SentenceView view = trigger.view();
    int link = trigger.phraseFirst() - 1;
    if (trigger.isVerb() || !view.is(link, "for", "in")) {
      return;
    }
    if (view.is(link, "for") && view.is(link - 1, "paid", "paying")) {
      told(view, link - 1, Involvement.SUPPORTED, link - 1, all);
      return;
    }
    int end = view.is(link, "in") && view.is(link - 1, "used") ? link - 1 : link;
    view.phraseEndingAt(end)
        .filter(phrase -> SUPPLIES.contains(view.token(phrase.head()).lower()))
        .map(phrase -> phrase.first() - 1)
        .filter(verb -> view.has(verb) && GIVING.contains(view.token(verb).lower()))
        .ifPresent(verb -> told(view, verb, Involvement.SUPPORTED, verb, all));
  }

  /// "Dorn Hale, the mastermind of the attack", "was the planner of the attack", "named Hale as the
  /// mastermind of the attack"; else the mastermind without a name.
  private static void mastermind(Trigger trigger, List<Found> all) {
    SentenceView view = trigger.view();
    int link = trigger.phraseFirst() - 1;
    if (trigger.isVerb() || !view.is(link, "of", "behind")) {
      return;
    }
    Optional<Phrase> noun = view.phraseEndingAt(link);
    boolean planner =
        noun.filter(one -> MASTERMINDS.contains(view.token(one.head()).lower())).isPresent();
    boolean backer =
        noun.filter(one -> BACKERS.contains(view.token(one.head()).lower())).isPresent();
    if (!planner && !backer || ToldAsDone.isOpen(view, noun.get().first())) {
      return;
    }
    Phrase words = noun.get();
    int before = words.first() - 1;
    boolean be = view.is(before, "is", "was", "were", "are", "as", "being");
    boolean apposition = view.is(before, ",");
    Optional<Phrase> left = be || apposition ? view.phraseEndingAt(before) : Optional.empty();
    Optional<Phrase> right =
        view.is(trigger.phraseEnd(), ",")
            ? view.phraseStartingAt(trigger.phraseEnd() + 1)
            : Optional.empty();
    Phrase person =
        left.filter(one -> be || view.isPos(one.head(), PartOfSpeech.PROPN))
            .or(() -> right.filter(one -> view.isPos(one.head(), PartOfSpeech.PROPN)))
            .orElse(words);
    all.add(
        new Found(
            person,
            Role.SUPPORTER,
            planner ? Involvement.PLANNED : Involvement.SUPPORTED,
            words.head(),
            BY_ORDER));
  }
}
