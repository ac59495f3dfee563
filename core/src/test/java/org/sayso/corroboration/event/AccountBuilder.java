package org.sayso.corroboration.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.event.Account.Toll;
import org.sayso.corroboration.event.Account.Voice;
import org.sayso.corroboration.event.Account.When;
import org.sayso.corroboration.event.Account.Where;
import org.sayso.corroboration.event.Account.Who;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.event.Blame;
import org.sayso.event.CivilianStatus;
import org.sayso.event.Effect;
import org.sayso.event.EventMode;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.ParticipantKind;
import org.sayso.event.PlaceRole;
import org.sayso.event.Role;
import org.sayso.evidence.ClaimId;
import org.sayso.mention.ActorKind;
import org.sayso.mention.NewsNumber;
import org.sayso.resolution.GeoPoint;

/// Makes accounts about the invented republic of Tavara. Each row is told by the speaker named
/// before it.
final class AccountBuilder {
  static final GeoPoint MIRAVEL = new GeoPoint(-38, -28);
  static final GeoPoint CORRAN = new GeoPoint(-38.5, -28);

  private final DocumentId document;
  private final EventType type;
  private final List<When> dates = new ArrayList<>();
  private final List<Where> places = new ArrayList<>();
  private final List<Who> parties = new ArrayList<>();
  private final List<Toll> tolls = new ArrayList<>();
  private final List<Account.Manner> manners = new ArrayList<>();
  private final List<Voice> voices = new ArrayList<>();
  private String event;
  private Optional<LocalDate> published = Optional.empty();
  private boolean main = true;
  private Happened happened = Happened.REPORTED;
  private String text = "";
  private ClaimId claim;

  private AccountBuilder(String document, EventType type) {
    this.document = new DocumentId(Sha256.of(document));
    this.type = type;
    this.event = "e" + Sha256.of(document + type).hex().substring(0, 24);
    this.claim = claim("the outlet of " + document);
    says("The outlet of " + document, Stance.ASSERTS, true);
  }

  static AccountBuilder of(String document, EventType type) {
    return new AccountBuilder(document, type);
  }

  private ClaimId claim(String words) {
    return new ClaimId("c" + Sha256.of(document + words).hex().substring(0, 24));
  }

  AccountBuilder event(String name) {
    event = "e" + Sha256.of(document + name).hex().substring(0, 24);
    return this;
  }

  AccountBuilder published(String day) {
    published = Optional.of(LocalDate.parse(day));
    return this;
  }

  AccountBuilder aside() {
    main = false;
    return this;
  }

  AccountBuilder happened(Happened value) {
    happened = value;
    return this;
  }

  AccountBuilder words(String value) {
    text = value;
    return this;
  }

  AccountBuilder says(String speaker, Stance stance) {
    return says(speaker, stance, false);
  }

  private AccountBuilder says(String speaker, Stance stance, boolean outlet) {
    return says(
        new ActorRef(
            Optional.empty(), speaker, ActorKind.OTHER, Optional.empty(), Optional.empty()),
        stance,
        outlet,
        Voice.Tells.HAPPENING);
  }

  /// By somebody whom a dictionary knows.
  ///
  /// @param family id of the larger actor, when known
  AccountBuilder saysKnown(String name, ActorKind kind, Optional<String> family) {
    ActorRef actor =
        new ActorRef(Optional.of("dict:" + name), name, kind, Optional.of("XT"), family);
    return says(actor, Stance.ASSERTS, false, Voice.Tells.HAPPENING);
  }

  /// "They were farmers": no more than who was harmed.
  AccountBuilder saysOfHarmAlone(String speaker) {
    return says(
        new ActorRef(
            Optional.empty(), speaker, ActorKind.OTHER, Optional.empty(), Optional.empty()),
        Stance.ASSERTS,
        false,
        Voice.Tells.HARM);
  }

  private AccountBuilder says(ActorRef actor, Stance stance, boolean outlet, Voice.Tells tells) {
    claim = claim(actor.name() + stance + voices.size());
    voices.add(new Voice(claim, actor, stance, outlet, tells));
    return this;
  }

  /// What the outlet itself tells.
  AccountBuilder inItsOwnVoice() {
    claim = voices.getFirst().claim();
    return this;
  }

  AccountBuilder on(String day) {
    Optional<LocalDate> at = Optional.of(LocalDate.parse(day));
    dates.add(new When(day, at, at, Optional.empty(), claim));
    return this;
  }

  AccountBuilder on(String day, String timeOfDay) {
    Optional<LocalDate> at = Optional.of(LocalDate.parse(day));
    dates.add(new When(day, at, at, Optional.of(timeOfDay), claim));
    return this;
  }

  AccountBuilder onOpenDate(String edtf) {
    dates.add(new When(edtf, Optional.empty(), Optional.empty(), Optional.empty(), claim));
    return this;
  }

  AccountBuilder at(String name, GeoPoint point) {
    places.add(
        new Where(
            name,
            Optional.of("user:" + name),
            Optional.of(point),
            1,
            List.of("Tavara", name),
            PlaceRole.OCCURRED,
            List.of(),
            claim));
    return this;
  }

  /// At the first, if not at one of the others of its name.
  AccountBuilder atOneOf(String name, GeoPoint point, GeoPoint... others) {
    places.add(
        new Where(
            name,
            Optional.of("user:" + name + point.latitude()),
            Optional.of(point),
            1,
            List.of("Tavara", name),
            PlaceRole.OCCURRED,
            List.of(others),
            claim));
    return this;
  }

  AccountBuilder in(String area) {
    places.add(
        new Where(
            area,
            Optional.of("user:" + area),
            Optional.of(MIRAVEL),
            4,
            List.of("Tavara"),
            PlaceRole.OCCURRED,
            List.of(),
            claim));
    return this;
  }

  AccountBuilder party(String name, Role role, ParticipantKind kind, Blame blame) {
    parties.add(new Who(name, Optional.empty(), true, kind, role, blame, Optional.empty(), claim));
    return this;
  }

  /// So many take part, by the last claim.
  AccountBuilder crowd(long number) {
    parties.add(
        new Who(
            number + " people",
            Optional.empty(),
            false,
            ParticipantKind.INDIVIDUAL,
            Role.INITIATOR,
            Blame.REPORTED_AS_FACT,
            Optional.of(NewsNumber.exact(number, number + " people")),
            claim));
    return this;
  }

  AccountBuilder doer(String name) {
    return party(name, Role.INITIATOR, ParticipantKind.ORGANISATION, Blame.ACCUSED);
  }

  AccountBuilder victim(String name) {
    return party(name, Role.TARGET, ParticipantKind.INDIVIDUAL, Blame.REPORTED_AS_FACT);
  }

  AccountBuilder killed(long number) {
    return toll(Effect.KILLED, NewsNumber.exact(number, "" + number), false);
  }

  AccountBuilder detained(long number) {
    return toll(Effect.DETAINED, NewsNumber.exact(number, "" + number), false);
  }

  AccountBuilder killedAtLeast(long number) {
    return toll(
        Effect.KILLED,
        new NewsNumber(
            NewsNumber.Qualifier.AT_LEAST,
            java.util.OptionalLong.of(number),
            java.util.OptionalLong.empty(),
            "at least " + number),
        false);
  }

  AccountBuilder injured(long number, CivilianStatus status) {
    tolls.add(
        new Toll(
            Effect.INJURED, NewsNumber.exact(number, "" + number), false, status, "people", claim));
    return this;
  }

  AccountBuilder toll(Effect effect, NewsNumber number, boolean part) {
    tolls.add(new Toll(effect, number, part, CivilianStatus.NOT_STATED, "people", claim));
    return this;
  }

  AccountBuilder killedAre(CivilianStatus status, String words) {
    tolls.add(
        new Toll(
            Effect.KILLED,
            NewsNumber.without(NewsNumber.Qualifier.NONE_STATED, words),
            false,
            status,
            words,
            claim));
    return this;
  }

  /// How somebody died, by the last speaker.
  AccountBuilder died(MannerOfDeath manner, boolean denied) {
    manners.add(new Account.Manner(manner, denied, voices.getLast()));
    return this;
  }

  AccountBuilder noneKilledIs(String words) {
    tolls.add(
        new Toll(
            Effect.KILLED,
            NewsNumber.exact(0, "none"),
            true,
            CivilianStatus.COMBATANT,
            words,
            claim));
    return this;
  }

  Account build() {
    return new Account(
        event,
        document,
        published,
        main,
        type,
        EventMode.UNSPECIFIED,
        happened,
        dates,
        places,
        parties,
        tolls,
        manners,
        voices,
        Profile.ofSentences(text),
        Profile.ofReport(text));
  }
}
