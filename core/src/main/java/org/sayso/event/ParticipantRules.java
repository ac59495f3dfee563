package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.event.TriggerEntry.Option;
import org.sayso.evidence.By;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Reads who did it and to whom from a trigger's cast.
final class ParticipantRules {
  private static final By BY_ROLE = By.rule("event/participant-by-role", 1, 0.8);
  private static final By BY_MEMBERSHIP = By.rule("event/participant-by-members", 1, 0.75);
  private static final By BY_NAME_BEFORE = By.rule("event/participant-before-noun", 1, 0.75);
  private static final By BY_PRONOUN = By.rule("event/participant-by-pronoun", 1, 0.55);
  private static final By BY_CLAIM = By.rule("event/participant-claims-responsibility", 1, 0.85);
  private static final By BY_ACCUSATION = By.rule("event/participant-accused", 1, 0.75);

  private static final By BY_COURT = By.rule("event/participant-at-court", 1, 0.8);

  /// "dozens": so many are harmed, but nobody is named.
  private static final Set<String> AMOUNTS = Words.of("crowd-amounts");

  private static final Set<String> ATTACKERS = Words.of("attackers");

  private final Reading reading;
  private final BlameRules blames;
  private final PronounRules pronouns;
  private final InvolvementRules involvements;

  ParticipantRules(Reading reading) {
    this.reading = reading;
    this.blames = new BlameRules(reading);
    this.pronouns = new PronounRules(reading);
    this.involvements = new InvolvementRules(reading);
  }

  List<Participant> of(Trigger trigger, EventType type) {
    List<Participant> rows = new ArrayList<>();
    Role doing = doing(type);
    Role undergoing = type == EventType.ARMED_CLASH ? Role.SIDE_B : Role.TARGET;
    add(trigger, trigger.cast().doers(), doing, rows);
    add(trigger, trigger.cast().others(), Role.SIDE_B, rows);
    add(
        trigger,
        trigger.cast().undergoers().stream()
            .filter(reading::isSomebody)
            .filter(phrase -> !isDeadAttacker(trigger, phrase))
            .filter(phrase -> type != EventType.TRIAL || !isCourt(phrase))
            .filter(phrase -> !SenseChecks.isRemains(trigger.view(), phrase))
            .filter(phrase -> !AMOUNTS.contains(trigger.view().token(phrase.head()).lower()))
            .toList(),
        undergoing,
        rows);
    for (ActorMention named : new CastFinder(reading, trigger.view()).namedBefore(trigger)) {
      rows.add(
          row(
              named,
              doing,
              blames.of(trigger, named.span()),
              BY_NAME_BEFORE,
              CivilianStatus.NOT_STATED));
    }
    if (type == EventType.BODY_FOUND) {
      trigger.cast().undergoers().forEach(body -> dead(trigger, body, rows));
    }
    for (Phrase machine : trigger.isVerb() ? trigger.cast().causes() : List.<Phrase>of()) {
      crew(trigger, machine, doing, rows);
    }
    new Holders(reading).of(trigger).ifPresent(rows::add);
    BlamedActs.of(trigger).ifPresent(found -> ruled(trigger, found, rows));
    involved(trigger, type, rows);
    return rows;
  }

  /// Whoever finds a body did not make it one.
  private static Role doing(EventType type) {
    return switch (type) {
      case ARMED_CLASH -> Role.SIDE_A;
      case BODY_FOUND -> Role.RESPONDER;
      default -> Role.INITIATOR;
    };
  }

  /// Whose body was found: "the body of Ada Brun", "Brun's body", "her body".
  private void dead(Trigger trigger, Phrase body, List<Participant> rows) {
    SentenceView view = trigger.view();
    if (!SenseChecks.isRemains(view, body)) {
      return;
    }
    int before = body.first() - 1;
    int inside = insideOf(view, body);
    if (inside < body.end()) {
      participant(
              trigger,
              view,
              new Phrase(inside, body.end(), body.head()),
              Role.TARGET,
              Blame.REPORTED_AS_FACT,
              BY_ROLE)
          .ifPresent(rows::add);
      return;
    }
    Optional<Phrase> owner =
        view.is(body.end(), "of")
            ? new ClauseRoles(view).objectAt(body.end() + 1)
            : view.is(before, "'s", "’s", "'", "’")
                ? view.phraseEndingAt(before)
                : Optional.of(new Phrase(body.first(), body.first() + 1, body.first()))
                    .filter(pronoun -> view.is(body.first(), "his", "her", "their"));
    owner
        .filter(one -> view.isPos(one.head(), PartOfSpeech.PRON) || reading.isSomebody(one))
        .flatMap(
            one -> participant(trigger, view, one, Role.TARGET, Blame.REPORTED_AS_FACT, BY_ROLE))
        .ifPresent(rows::add);
  }

  /// Where "three students" begins in "the bodies of three students"; the end where it is no part.
  private static int insideOf(SentenceView view, Phrase body) {
    for (int i = body.first(); i < body.head(); i++) {
      if (view.is(i, "of")) {
        return i + 1;
      }
    }
    return body.end();
  }

  /// "An army helicopter fired on a house": the army did.
  private void crew(Trigger trigger, Phrase machine, Role doing, List<Participant> rows) {
    if (trigger.cast().turned() || !reading.isInstrument(machine)) {
      return;
    }
    SentenceView view = trigger.view();
    for (int i = machine.first(); i < machine.head(); i++) {
      if (view.is(i, "army", "military", "navy", "police", "coalition", "government")) {
        Phrase body = new Phrase(i, i + 1, i);
        Blame blame = blames.of(trigger, body.span(reading.text()));
        participant(trigger, view, body, doing, blame, BY_MEMBERSHIP).ifPresent(rows::add);
      }
    }
  }

  /// Whoever has a part in the act without doing it.
  private void involved(Trigger trigger, EventType type, List<Participant> rows) {
    for (InvolvementRules.Found one : involvements.of(trigger, type)) {
      Blame blame =
          one.role() == Role.RESPONDER
              ? Blame.REPORTED_AS_FACT
              : blames.of(trigger.view(), one.cue(), one.person().span(reading.text()));
      participant(trigger, trigger.view(), one.person(), one.role(), blame, one.by())
          .map(row -> row.withInvolvement(one.involvement()))
          .ifPresent(rows::add);
    }
  }

  /// "appeared in court, charged with murder": no court is tried.
  private boolean isCourt(Phrase phrase) {
    return reading
        .actorAt(phrase)
        .filter(actor -> reading.mentions().antecedentOf(actor).kind() == ActorKind.COURT)
        .isPresent();
  }

  private static boolean isDeadAttacker(Trigger trigger, Phrase phrase) {
    return trigger.entry().harmOnly()
        && ATTACKERS.contains(trigger.view().token(phrase.head()).lower());
  }

  /// The participant that a phrase of `view` names, where it was weighed and not read by role.
  Optional<Participant> weighed(
      Trigger trigger, SentenceView view, Phrase phrase, Role role, By by) {
    boolean blameable = role != Role.TARGET;
    Blame blame =
        blameable ? blames.of(trigger, phrase.span(reading.text())) : Blame.REPORTED_AS_FACT;
    return participant(trigger, view, phrase, role, blame, by);
  }

  /// Who "claimed responsibility", who "was blamed": roles in an event that is told elsewhere.
  List<Participant> said(Trigger trigger) {
    List<Participant> rows = new ArrayList<>();
    if (trigger.isVerb() && trigger.group().negated()) {
      return rows;
    }
    if (trigger.entry().has(Option.CLAIMS)) {
      blamed(trigger, trigger.cast().doers(), Blame.CLAIMED, BY_CLAIM, rows);
      blamed(trigger, trigger.cast().undergoers(), Blame.CLAIMED, BY_CLAIM, rows);
    }
    boolean otherwise = InvolvementRules.isApartFromDoing(trigger.view(), trigger.end());
    if (trigger.entry().has(Option.ACCUSES) && !otherwise) {
      Blame blame =
          trigger.cast().doers().stream().anyMatch(this::isAuthority)
              ? Blame.ACCUSED_BY_AUTHORITIES
              : Blame.ACCUSED;
      blamed(trigger, trigger.cast().undergoers(), blame, BY_ACCUSATION, rows);
    }
    for (CourtRules.Found found : CourtRules.of(trigger)) {
      blamed(trigger, List.of(found.person()), found.blame(), BY_COURT, rows);
    }
    return rows;
  }

  /// Whoever "claims an attack" fights; a report that does alleges it.
  private void ruled(Trigger trigger, BlamedActs.Found found, List<Participant> rows) {
    boolean claim = found.blame() == Blame.CLAIMED;
    List<Phrase> people =
        found.people().stream()
            .filter(phrase ->
                !claim
                    || reading
                        .actorAt(phrase)
                        .filter(actor ->
                            reading.mentions().antecedentOf(actor).kind() == ActorKind.ARMED_GROUP)
                        .isPresent())
            .toList();
    blamed(trigger, people, found.blame(), claim ? BY_CLAIM : BY_ACCUSATION, rows);
  }

  private boolean isAuthority(Phrase phrase) {
    return reading
        .actorAt(phrase)
        .filter(actor -> reading.mentions().antecedentOf(actor).kind().isOfficial())
        .isPresent();
  }

  private void blamed(
      Trigger trigger, List<Phrase> phrases, Blame blame, By by, List<Participant> rows) {
    for (Phrase phrase : phrases) {
      if (reading.isSomebody(phrase)
          && !trigger.view().is(phrase.first(), "no", "nobody", "none")) {
        participant(trigger, trigger.view(), phrase, Role.INITIATOR, blame, by)
            .ifPresent(rows::add);
      }
    }
  }

  private void add(Trigger trigger, List<Phrase> phrases, Role role, List<Participant> rows) {
    for (Phrase phrase : phrases) {
      if (HarmRules.isNumberOf(trigger.view(), phrase) || reading.isNobody(phrase)) {
        continue;
      }
      boolean blameable = role.isDoing();
      Blame blame =
          blameable ? blames.of(trigger, phrase.span(reading.text())) : Blame.REPORTED_AS_FACT;
      participant(trigger, trigger.view(), phrase, role, blame, BY_ROLE).ifPresent(rows::add);
      if (blameable) {
        members(trigger.view(), phrase, role, blame, rows);
      }
    }
  }

  /// The participant that a phrase names; none for a pronoun that stands for nobody known, or a
  /// bare number, unless it is all that is said of whom it was done to ("All three were shot").
  private Optional<Participant> participant(
      Trigger trigger, SentenceView view, Phrase phrase, Role role, Blame blame, By by) {
    Optional<ActorMention> actor = reading.actorAt(phrase);
    if (actor.isPresent()) {
      ActorMention named = actor.get();
      boolean dangling =
          named.form() == NameForm.PRONOUN && (!isNear(named) || isNoPerson(view, phrase, named));
      return dangling
          ? stoodFor(trigger, view, phrase, role, blame)
          : Optional.of(of(view, phrase, named, role, blame, by));
    }
    boolean nameless = view.isPos(phrase.head(), PartOfSpeech.PRON, PartOfSpeech.NUM);
    if (nameless) {
      Optional<Participant> named = stoodFor(trigger, view, phrase, role, blame);
      boolean counted = role == Role.TARGET && view.isPos(phrase.head(), PartOfSpeech.NUM);
      boolean harmed = trigger.entry().effect().isPresent();
      if (named.isPresent() || !counted || harmed) {
        return named;
      }
    }
    ParticipantKind kind =
        NounTables.bundled()
            .people(view.token(phrase.head()).lower())
            .map(NounTables.People::kind)
            .orElse(ParticipantKind.INDIVIDUAL);
    String name = reading.text().words(phrase.span(reading.text()));
    return Optional.of(
        new Participant(
            reading.row(phrase.span(reading.text()), by),
            name,
            Optional.empty(),
            kind,
            role,
            involvement(role),
            blame,
            civilian(view, phrase)));
  }

  /// "he", tied to a body: nobody knows who did it.
  private boolean isNoPerson(SentenceView view, Phrase phrase, ActorMention pronoun) {
    ActorKind kind = reading.mentions().antecedentOf(pronoun).kind();
    return view.is(phrase.head(), "he", "she", "him", "her")
        && kind != ActorKind.OTHER
        && !ActorRows.PERSONS.contains(kind);
  }

  /// Whom a pronoun stands for, where one phrase alone of its sentence, or of the one before, may
  /// be meant.
  private Optional<Participant> stoodFor(
      Trigger trigger, SentenceView view, Phrase pronoun, Role role, Blame blame) {
    List<Phrase> others =
        Stream.of(trigger.cast().doers(), trigger.cast().undergoers())
            .flatMap(List::stream)
            .toList();
    return pronouns
        .standsFor(view, pronoun, view.equals(trigger.view()) ? others : List.of())
        .filter(meant -> !meant.view().equals(view) || !others.contains(meant.phrase()))
        .map(meant ->
            new Participant(
                reading.row(pronoun.span(reading.text()), BY_PRONOUN),
                reading
                    .actorAt(meant.phrase())
                    .filter(actor -> actor.form() == NameForm.NAME)
                    .filter(actor -> !ActorRows.PERSONS.contains(actor.kind()))
                    .map(actor -> nameOf(reading.mentions().antecedentOf(actor)))
                    .orElseGet(() -> reading.text().words(meant.phrase().span(reading.text()))),
                reading.actorAt(meant.phrase()).map(ActorMention::id),
                NounTables.bundled()
                    .people(meant.view().token(meant.phrase().head()).lower())
                    .map(NounTables.People::kind)
                    .orElse(ParticipantKind.INDIVIDUAL),
                role,
                involvement(role),
                blame,
                civilian(meant.view(), meant.phrase())));
  }

  private Participant of(
      SentenceView view, Phrase phrase, ActorMention named, Role role, Blame blame, By by) {
    ActorMention name = reading.mentions().antecedentOf(named);
    boolean byName = named.form() == NameForm.NAME;
    var span = byName ? named.span() : phrase.span(reading.text());
    String fullest =
        named.form() == NameForm.COMMON_NOUN && named.antecedent().isEmpty()
            ? reading.text().words(phrase.span(reading.text()))
            : nameOf(name);
    ParticipantKind kind = byName ? kindOf(name) : kindOf(view, phrase, name);
    return new Participant(
        reading.row(span, by),
        fullest,
        Optional.of(named.id()),
        kind,
        role,
        involvement(role),
        blame,
        civilian(view, phrase));
  }

  /// A name as it is called where it speaks, too: without the article that opens a sentence.
  private static String nameOf(ActorMention name) {
    String words = name.words().text();
    return name.form() == NameForm.NAME && words.startsWith("The ")
        ? words.substring("The ".length())
        : words;
  }

  /// The body whose members a phrase names: "Karst Liberation Front fighters".
  private void members(
      SentenceView view, Phrase phrase, Role role, Blame blame, List<Participant> rows) {
    boolean people =
        NounTables.bundled()
            .people(view.token(phrase.head()).lower())
            .filter(noun -> noun.kind() == ParticipantKind.INDIVIDUAL)
            .isPresent();
    if (!people) {
      return;
    }
    var head = reading.text().tokens().get(phrase.head()).span();
    for (ActorMention body : reading.actorsOver(phrase)) {
      if (!body.span().contains(head) && reading.isArmedOrOfficial(body)) {
        rows.add(row(body, role, blame, BY_MEMBERSHIP, CivilianStatus.NOT_STATED));
      }
    }
  }

  private Participant row(
      ActorMention actor, Role role, Blame blame, By by, CivilianStatus status) {
    ActorMention name = reading.mentions().antecedentOf(actor);
    ParticipantKind kind = kindOf(name);
    return new Participant(
        reading.row(actor.span(), by),
        name.words().text(),
        Optional.of(actor.id()),
        kind,
        role,
        involvement(role),
        blame,
        status);
  }

  /// Whether a pronoun's name stands in its sentence or the one before: further off it may be
  /// anybody's, and a wrong name in a role harms somebody.
  private boolean isNear(ActorMention pronoun) {
    ActorMention name = reading.mentions().antecedentOf(pronoun);
    int told = reading.text().sentenceAt(pronoun.span().begin()).index();
    int named = reading.text().sentenceAt(name.span().begin()).index();
    return pronoun.antecedent().isPresent() && Math.abs(told - named) <= 1;
  }

  private static ParticipantKind kindOf(ActorMention name) {
    return ActorRows.PERSONS.contains(name.kind())
        ? ParticipantKind.INDIVIDUAL
        : ParticipantKind.ORGANISATION;
  }

  /// What the noun says ("a judge" is a person), else what is known of the actor.
  private static ParticipantKind kindOf(SentenceView view, Phrase phrase, ActorMention name) {
    return NounTables.bundled()
        .people(view.token(phrase.head()).lower())
        .map(NounTables.People::kind)
        .orElse(kindOf(name));
  }

  private static Involvement involvement(Role role) {
    return role.isDoing() ? Involvement.CARRIED_OUT : Involvement.UNKNOWN;
  }

  private static CivilianStatus civilian(SentenceView view, Phrase phrase) {
    return NounTables.bundled()
        .people(view.token(phrase.head()).lower())
        .map(NounTables.People::civilianStatus)
        .orElse(CivilianStatus.NOT_STATED);
  }
}
