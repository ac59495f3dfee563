package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.DateMention;
import org.sayso.text.TextSpan;

/// Finds who and what stands around a trigger, by its frame.
final class CastFinder {
  private static final Set<String> AIMED_AT =
      Set.of("on", "against", "at", "upon", "targeting", "into", "of");
  private static final Set<String> IRREGULAR =
      Set.of("beat", "shot", "held", "took", "taken", "found", "burnt", "hung", "slew");
  private static final int MOST_JOINED_VERBS = 3;
  private static final String[] LOOSE_LINKS = {
    "for", "after", "over", "against", "before", "during", "following", "into", "since", "amid"
  };
  private static final Set<String> TELLING =
      Set.of(
          "informed", "told", "notified", "warned", "briefed", "accused", "convicted", "alerted");
  private static final String[] ONESELF = {"himself", "herself", "themselves", "themself"};
  private static final PartOfSpeech[] NOMINAL = {PartOfSpeech.NOUN, PartOfSpeech.PROPN};
  private static final Set<String> ALIKE_IN_THE_PAST = Words.of("alike-in-the-past");
  private static final Set<String> SUPPORT_VERBS = Words.of("support-verbs");

  private final Reading reading;
  private final SentenceView view;
  private final ClauseRoles roles;

  CastFinder(Reading reading, SentenceView view) {
    this.reading = reading;
    this.view = view;
    this.roles = new ClauseRoles(view);
  }

  Cast find(TriggerEntry entry, int first, int end, int head) {
    Optional<Cast> subjected =
        entry.type().isPresent() ? Subjecting.of(view, roles, first) : Optional.empty();
    return subjected.orElseGet(() -> findAlone(entry, first, end, head));
  }

  private Cast findAlone(TriggerEntry entry, int first, int end, int head) {
    return switch (entry.part()) {
      case V -> ofVerb(entry, first, end);
      case N ->
          entry.frame() == Frame.UNDERGOES ? whoseBody(first) : ofNoun(entry, first, end, head);
      case A -> new Cast(List.of(), besideAdjective(first), List.of(), List.of(), true);
    };
  }

  /// "a student" of "the body of a student, who had disappeared": the body did nothing.
  private Phrase inLife(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head() && SenseChecks.isRemains(view, phrase); i++) {
      if (view.is(i, "of")) {
        return new Phrase(i + 1, phrase.end(), phrase.head());
      }
    }
    return phrase;
  }

  /// "The body was found".
  private Cast whoseBody(int first) {
    return new Cast(
        List.of(),
        view.phraseAt(first).map(List::of).orElse(List.of()),
        List.of(),
        List.of(),
        true);
  }

  /// "15 dead", "39 are confirmed dead", "left 15 people dead".
  private List<Phrase> besideAdjective(int adjective) {
    Optional<Phrase> around = view.phraseAt(adjective);
    if (around.isPresent() && around.get().first() < adjective) {
      return List.of(around.get());
    }
    int i = adjective - 1;
    while (view.isPos(i, PartOfSpeech.AUX, PartOfSpeech.ADV)
        || view.is(
            i,
            "confirmed",
            "reported",
            "found",
            "feared",
            "left",
            "declared",
            "pronounced",
            "brain")) {
      i--;
    }
    return view.phraseEndingAt(i + 1).map(List::of).orElse(List.of());
  }

  /// The object right behind a verb that ends at `end`.
  Optional<Phrase> objectBehind(int end) {
    return roles.objectAt(end).flatMap(this::undated);
  }

  private Cast ofVerb(TriggerEntry entry, int first, int end) {
    int verb = view.isPos(first, PartOfSpeech.ADV) && end > first + 1 ? first + 1 : first;
    VerbGroup group = view.verbGroup(view.is(verb - 1, "found") ? verb - 1 : verb);
    List<Phrase> subject =
        arrestingPolice(entry, group)
            .or(() -> roles.subject(group))
            .map(phrase -> isOneTold(phrase, group) ? List.of(phrase) : roles.joinedLeft(phrase))
            .orElse(List.of());
    List<Phrase> object = objects(entry, first, end);
    return switch (entry.frame()) {
      case PATIENT ->
          isDoneToOneself(view, end)
              ? active(subject, view.is(end + 1, "and") ? object : subject)
              : isPassive(entry, group, end, object)
                  ? passive(subject, end)
                  : active(withNames(subject, group), object);
      case UNDERGOES ->
          new Cast(
              List.of(),
              subject.stream().map(this::inLife).toList(),
              List.of(),
              causeBehind(end),
              false);
      case ACTOR -> active(subject, List.of());
      case THING -> new Cast(List.of(), List.of(), List.of(), subject, false);
      case AIMED -> active(subject, aimedAt(entry, first, end));
      case SIDES -> sides(subject, end);
      case LOSES -> new Cast(List.of(), object, List.of(), List.of(), false);
    };
  }

  /// "Two officers, Tarn Brun and Odo Renn, arrested": they by name as well.
  private List<Phrase> withNames(List<Phrase> subject, VerbGroup group) {
    return subject.size() == 1
        ? Stream.concat(
                subject.stream(), NamedSubjects.of(view, subject.getFirst(), group).stream())
            .toList()
        : subject;
  }

  /// "Brun and the man who died": the clause is of the man alone.
  private boolean isOneTold(Phrase phrase, VerbGroup group) {
    return view.is(group.first() - 1, "who")
        && phrase.end() == group.first() - 1
        && view.is(phrase.first(), "the", "a", "an");
  }

  /// "Police dispersed protesters who had blocked the road and arrested eleven": of two who may be
  /// meant, the police did, since no protester arrests.
  private Optional<Phrase> arrestingPolice(TriggerEntry entry, VerbGroup group) {
    boolean joined =
        entry.type().filter(EventType.ARREST::equals).isPresent()
            && view.is(group.first() - 1, "and")
            && roles.subject(group).filter(phrase -> !isOfficial(phrase)).isPresent();
    return joined
        ? view.phrases().stream()
            .filter(phrase -> phrase.end() < group.first() - 1)
            .filter(phrase -> view.isPos(phrase.end(), PartOfSpeech.VERB) && isOfficial(phrase))
            .filter(phrase -> !view.verbGroup(phrase.end()).auxiliaryPassive())
            .reduce((one, other) -> other)
        : Optional.empty();
  }

  private boolean isOfficial(Phrase phrase) {
    return reading
        .actorAt(phrase)
        .filter(actor -> reading.mentions().antecedentOf(actor).kind().isOfficial())
        .isPresent();
  }

  /// "shot himself", "Teenager shoots self": whom the subject does it to is the subject.
  static boolean isDoneToOneself(SentenceView view, int end) {
    return view.is(end, ONESELF) || view.is(end, "self") && !view.isPos(end + 1, NOMINAL);
  }

  private List<Phrase> aimedAt(TriggerEntry entry, int first, int end) {
    if (view.token(end - 1).pos() == PartOfSpeech.ADP) {
      return roles.objectAt(end).map(roles::joined).orElse(List.of());
    }
    List<Phrase> behind =
        roles.behind(AIMED_AT, end, view.clauseEnd(first)).stream()
            .map(this::undated)
            .flatMap(Optional::stream)
            .toList();
    return behind.isEmpty() && entry.effect().isPresent()
        ? roles.objectAt(end).map(roles::joined).orElse(List.of())
        : behind;
  }

  private List<Phrase> objects(TriggerEntry entry, int first, int end) {
    boolean away = entry.words().size() > 1 && view.is(first + 1, "from");
    if (entry.gap() && !away) {
      Optional<Phrase> inside = roles.objectAt(first + 1);
      if (inside.isPresent() && inside.get().first() < end - 1) {
        return roles.joined(inside.get());
      }
    }
    boolean objectInPattern =
        entry.words().size() > 1 && !away && view.isPos(end - 1, PartOfSpeech.NOUN);
    if (objectInPattern && view.phraseAt(end - 1).isPresent() && entry.frame() == Frame.PATIENT) {
      return List.of(view.phraseAt(end - 1).get());
    }
    Optional<Phrase> direct = roles.objectAt(end).flatMap(this::undated).or(() -> strangeName(end));
    return direct
        .or(() -> sharedObject(end))
        .or(() -> roles.beforeWhom(first))
        .map(roles::joined)
        .orElse(List.of());
  }

  /// "800 prisoners" of "800 prisoners February 12", "her" of "her Monday morning"; nothing of "May
  /// 3".
  private Optional<Phrase> undated(Phrase phrase) {
    if (!reading.isHead(DateMention.class, phrase)) {
      return Optional.of(phrase);
    }
    if (view.is(phrase.first(), "her", "him", "them")) {
      return Optional.of(new Phrase(phrase.first(), phrase.first() + 1, phrase.first()));
    }
    int end = dateBegin(phrase);
    while (end > phrase.first() && !view.isPos(end - 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
      end--;
    }
    Phrase rest = end > phrase.first() ? new Phrase(phrase.first(), end, end - 1) : phrase;
    return reading.isHead(DateMention.class, rest) ? Optional.empty() : Optional.of(rest);
  }

  /// A capitalized word right behind a verb that the tagger took for no noun: a name. Where the
  /// words for a day begin that a phrase ends with.
  private int dateBegin(Phrase phrase) {
    TextSpan span = phrase.span(reading.text());
    return reading.mentions().within(view.sentence().span(), DateMention.class).stream()
        .filter(date -> date.span().overlaps(span))
        .mapToInt(date -> reading.text().tokenAt(date.span().begin()))
        .min()
        .orElse(phrase.head());
  }

  private Optional<Phrase> strangeName(int at) {
    boolean name =
        view.has(at)
            && view.token(at).isCapitalized()
            && view.phraseAt(at).isEmpty()
            && !view.isTitleLike()
            && view.isPos(
                at, PartOfSpeech.ADJ, PartOfSpeech.VERB, PartOfSpeech.X, PartOfSpeech.ADV);
    return name ? Optional.of(new Phrase(at, at + 1, at)) : Optional.empty();
  }

  /// "critics" of "detained" in "detained and tortured critics".
  private Optional<Phrase> sharedObject(int end) {
    int i = end;
    for (int verbs = 0; verbs < MOST_JOINED_VERBS; verbs++) {
      int joint = i;
      while (view.is(i, ",", "and", "or") || i > joint && view.isPos(i, PartOfSpeech.ADV)) {
        i++;
      }
      boolean verb = i > joint && view.isPos(i, PartOfSpeech.VERB);
      String form = verb ? view.token(i).lower() : "";
      boolean alike =
          form.endsWith("ed")
              || IRREGULAR.contains(form)
              || form.endsWith("ing")
                  && view.token(end - 1).lower().endsWith("ing")
                  && !view.is(i - 1, "or");
      if (!alike) {
        return Optional.empty();
      }
      i++;
      Optional<Phrase> object = roles.objectAt(i).flatMap(this::undated);
      if (object.isPresent()) {
        return object;
      }
    }
    return Optional.empty();
  }

  /// A passive by its auxiliary, or a participle without one and without an object ("15 killed in
  /// Corran").
  private boolean isPassive(TriggerEntry entry, VerbGroup group, int end, List<Phrase> object) {
    if (group.auxiliaryPassive()) {
      return true;
    }
    String form = view.token(group.verb()).lower();
    // "Then Brun fired": nobody is fired at by that.
    boolean participle =
        !form.equals("fired")
            && !form.endsWith("ing")
            && !form.endsWith("s")
            && !isBase(entry, group)
            && !group.perfect()
            && group.bare()
            && !group.infinitive();
    boolean objectless = object.isEmpty() || view.is(end, "by");
    return entry.words().size() > 0 && participle && objectless;
  }

  /// "Gunmen kill eleven": no participle; "beat" and "hit" may be one.
  private boolean isBase(TriggerEntry entry, VerbGroup group) {
    String form = view.token(group.verb()).lower();
    return entry.words().getFirst().contains(form + "ed")
        && view.token(group.verb()).lemma().equals(form)
        && !ALIKE_IN_THE_PAST.contains(form)
        && !IRREGULAR.contains(form)
        && !form.endsWith("ed");
  }

  private Cast passive(List<Phrase> subject, int end) {
    List<Phrase> agents = roles.behind(Set.of("by"), end, agentLimit(end));
    List<Phrase> doers = agents.stream().flatMap(this::doersIn).toList();
    List<Phrase> causes =
        new ArrayList<>(agents.stream().filter(agent -> !reading.isSomebody(agent)).toList());
    causes.addAll(causeBehind(end));
    return new Cast(doers, subject, List.of(), causes, true);
  }

  /// "the Front" of "by Lantern Front columns", "by a Lantern Front bomb": whose they are.
  private Stream<Phrase> doersIn(Phrase agent) {
    if (reading.isSomebody(agent)) {
      return Stream.of(agent);
    }
    return reading.actorsOver(agent).stream()
        .filter(reading::isArmedOrOfficial)
        .map(actor -> reading.text().tokenAt(actor.span().end() - 1))
        .filter(last -> last < agent.head())
        .map(last -> new Phrase(agent.first(), last + 1, last));
  }

  /// How far a "by" may stand from its participle.
  private int agentLimit(int end) {
    int limit = Math.min(view.clauseEnd(end - 1), end + 12);
    boolean apart = false;
    for (int i = end; i < limit; i++) {
      apart |= view.isPos(i, PartOfSpeech.ADP) && !view.is(i, "by");
      if (apart && view.isPos(i, PartOfSpeech.VERB) && view.is(i - 1, "and", ",", "then")) {
        return i;
      }
    }
    return limit;
  }

  /// "killed in the attack", "died from the blast".
  private List<Phrase> causeBehind(int end) {
    return roles
        .behind(
            Set.of("in", "during", "from", "after", "when", "following"),
            end,
            Math.min(view.end(), end + 10))
        .stream()
        .filter(phrase -> !reading.isSomebody(phrase) && !reading.isPlace(phrase))
        .toList();
  }

  private Cast active(List<Phrase> subject, List<Phrase> object) {
    List<Phrase> doers = subject.stream().filter(reading::isSomebody).toList();
    List<Phrase> causes = subject.stream().filter(phrase -> !reading.isSomebody(phrase)).toList();
    return new Cast(doers, object, List.of(), causes, false);
  }

  private Cast sides(List<Phrase> subject, int end) {
    List<Phrase> with =
        roles.behind(Set.of("with"), end, Math.min(view.clauseEnd(end - 1), end + 8));
    if (with.isEmpty() && subject.size() > 1) {
      return new Cast(
          subject.subList(0, 1), List.of(), subject.subList(1, subject.size()), List.of(), false);
    }
    return new Cast(
        subject.stream().filter(reading::isSomebody).toList(),
        List.of(),
        with.stream().filter(reading::isSomebody).toList(),
        List.of(),
        false);
  }

  private Cast ofNoun(TriggerEntry entry, int first, int end, int head) {
    int phraseFirst = view.phraseAt(head).map(Phrase::first).orElse(first);
    int limit = view.clauseEnd(end - 1);
    List<Phrase> doers =
        new ArrayList<>(
            isToldOf(phraseFirst)
                ? List.of()
                : roles.closelyBehind(Set.of("by"), end, Math.min(limit, end + 12)).stream()
                    .flatMap(this::doersIn)
                    .toList());
    List<Phrase> undergoers = new ArrayList<>();
    if (entry.frame() == Frame.SIDES) {
      return sidesOfNoun(entry.type(), phraseFirst, end, limit);
    }
    if (entry.frame() == Frame.PATIENT && view.is(end, "of")) {
      roles.objectAt(end + 1).map(roles::joined).ifPresent(undergoers::addAll);
    }
    if (entry.frame() == Frame.AIMED) {
      undergoers.addAll(aimedBehindNoun(phraseFirst, end, Math.min(limit, end + 10)));
      if (undergoers.isEmpty() && view.is(end, "of")) {
        roles
            .objectAt(end + 1)
            .filter(phrase -> !reading.isHead(DateMention.class, phrase))
            .filter(reading::isTarget)
            .map(roles::joined)
            .ifPresent(undergoers::addAll);
      }
    }
    if (entry.frame() == Frame.ACTOR && view.is(end, "of")) {
      doers.addAll(filtered(roles.objectAt(end + 1).map(roles::joined).orElse(List.of())));
    }
    possessor(phraseFirst)
        .ifPresent(owner -> (ownerDoes(entry, undergoers) ? doers : undergoers).add(owner));
    if (doers.isEmpty() && entry.frame() == Frame.PATIENT && view.is(end, "of")) {
      bodyBefore(first).ifPresent(doers::add);
    }
    if (doers.isEmpty()) {
      doers.addAll(filtered(supporter(entry.type(), phraseFirst, end)));
    }
    return new Cast(doers, undergoers, List.of(), List.of(), false);
  }

  /// "police" of "police killings of civilians".
  private Optional<Phrase> bodyBefore(int noun) {
    int body = noun - 1;
    return view.is(body, "police", "army", "military", "militia", "navy")
            && view.phraseAt(noun).filter(phrase -> phrase.holds(body)).isPresent()
        ? Optional.of(new Phrase(body, noun, body))
        : Optional.empty();
  }

  /// "was informed of the attack by his aides", "was accused of attacks by the committee": who
  /// stands behind "by" says it.
  private boolean isToldOf(int phraseFirst) {
    int verb = phraseFirst - 2;
    return view.is(phraseFirst - 1, "of", "about")
        && view.has(verb)
        && TELLING.contains(view.token(verb).lower())
        && view.verbGroup(verb).auxiliaryPassive();
  }

  /// "attack on a convoy"; "at", "in" and the like name a place, not a target.
  private List<Phrase> aimedBehindNoun(int phraseFirst, int end, int border) {
    int limit =
        IntStream.range(end, border)
            .filter(i -> BlamedActs.isOfBlame(view, phraseFirst, i))
            .findFirst()
            .orElse(border);
    List<Phrase> found = roles.behind(Set.of("on", "against", "upon", "targeting"), end, limit);
    return found.stream().filter(phrase -> !reading.isHead(DateMention.class, phrase)).toList();
  }

  private List<Phrase> filtered(List<Phrase> phrases) {
    return phrases.stream().filter(reading::isSomebody).toList();
  }

  private boolean ownerDoes(TriggerEntry entry, List<Phrase> undergoers) {
    return entry.frame() != Frame.PATIENT || !undergoers.isEmpty() || entry.effect().isEmpty();
  }

  /// "Amin" in "Amin's abduction", when it is somebody.
  private Optional<Phrase> possessor(int phraseFirst) {
    if (!view.is(phraseFirst - 1, "'s", "’s", "'", "’")) {
      return Optional.empty();
    }
    return view.phraseEndingAt(phraseFirst - 1)
        .filter(reading::isSomebody)
        .filter(phrase -> !reading.isHead(DateMention.class, phrase));
  }

  private Cast sidesOfNoun(Optional<EventType> type, int phraseFirst, int end, int limit) {
    List<Phrase> between = roles.behind(Set.of("between"), end, Math.min(limit, end + 6));
    if (between.size() > 1) {
      return new Cast(
          filtered(between.subList(0, 1)),
          List.of(),
          filtered(between.subList(1, between.size())),
          List.of(),
          false);
    }
    List<Phrase> with = filtered(roles.behind(Set.of("with"), end, Math.min(limit, end + 4)));
    List<Phrase> engaged = filtered(supporter(type, phraseFirst, end));
    boolean both = with.isEmpty() && engaged.size() > 1;
    return both
        ? new Cast(
            engaged.subList(0, 1), List.of(), engaged.subList(1, engaged.size()), List.of(), false)
        : new Cast(engaged, List.of(), with, List.of(), false);
  }

  /// Who "carried out" the attack, or the attack that "was carried out by".
  private List<Phrase> supporter(Optional<EventType> type, int phraseFirst, int end) {
    int first = isForSomething(phraseFirst) ? phraseFirst : Math.max(view.first(), phraseFirst - 4);
    for (int i = phraseFirst - 1; i >= first; i--) {
      boolean agreed = view.is(i, "agreed", "agree", "agreeing") && view.is(i + 1, "to", "on");
      boolean held = isCarryingOut(type, i) && !view.verbGroup(i).auxiliaryPassive();
      if (held || agreed) {
        return roles.subject(view.verbGroup(i)).map(roles::joinedLeft).orElse(List.of());
      }
    }
    for (int i = end; i < Math.min(view.end(), end + 8); i++) {
      if (isCarryingOut(type, i) && view.verbGroup(i).auxiliaryPassive()) {
        return roles.behind(Set.of("by"), i + 1, Math.min(view.end(), i + 4));
      }
    }
    return List.of();
  }

  /// "held a rally for the release", "were held after a raid": done is what stands before.
  private boolean isForSomething(int phraseFirst) {
    return view.is(phraseFirst - 1, LOOSE_LINKS)
        && view.phraseEndingAt(phraseFirst - 1).isPresent();
  }

  /// Whoever organises a march marches; whoever organises an attack leaves it to others.
  private boolean isCarryingOut(Optional<EventType> type, int verb) {
    boolean planned =
        type.filter(InvolvementRules::isActOfOthers).isPresent()
            && view.is(verb, "organised", "organized");
    return SUPPORT_VERBS.contains(view.token(verb).lower()) && !planned;
  }

  /// The bodies named before the noun: "a Karst Liberation Front attack", "a police raid".
  List<ActorMention> namedBefore(Trigger trigger) {
    Optional<Phrase> around = view.phraseAt(trigger.head());
    if (around.isEmpty() || trigger.isVerb() || around.get().first() >= trigger.first()) {
      return List.of();
    }
    Phrase before = new Phrase(around.get().first(), trigger.first(), around.get().first());
    return reading.actorsOver(before).stream()
        .filter(actor -> reading.isArmedOrOfficial(actor) || isStrikingState(trigger, actor))
        .toList();
  }

  /// "Tavaran airstrikes": the state whose name stands right before the word strikes.
  private boolean isStrikingState(Trigger trigger, ActorMention actor) {
    boolean strikes =
        trigger
            .entry()
            .type()
            .filter(type -> type == EventType.AIR_STRIKE || type == EventType.SHELLING)
            .isPresent();
    return strikes
        && reading.mentions().antecedentOf(actor).kind() == ActorKind.STATE
        && reading.text().tokenAt(actor.span().end() - 1) + 1 == trigger.first();
  }
}
