package org.sayso.corroboration.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.claim.Stance;
import org.sayso.corroboration.Contradiction;
import org.sayso.corroboration.copy.Copies;
import org.sayso.corroboration.event.Account.Toll;
import org.sayso.corroboration.event.Account.Voice;
import org.sayso.corroboration.event.Account.When;
import org.sayso.corroboration.event.Account.Where;
import org.sayso.corroboration.event.Account.Who;
import org.sayso.event.Blame;
import org.sayso.event.CivilianStatus;
import org.sayso.event.Effect;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Role;
import org.sayso.mention.ActorKind;
import org.sayso.mention.NewsNumber;

/// Where accounts of one incident cannot both hold, cell by cell.
///
/// A toll of dead or injured that rises from one day to the next is no contradiction, it is a
/// [Trajectory]; one that is lower later, or different on the same day, or higher within days by
/// who counts against a state that has given a number, is one, and so is any other number of those
/// who were taken, held or driven out, since nobody says that it is the same one grown. What a
/// speaker says of his own earlier words is a revision and none. Nothing is averaged and no value
/// is preferred.
public final class Contradictions {
  private static final double APART_KM = 3;

  /// Harm whose number can only rise while more becomes known.
  private static final Set<Effect> RISING = EnumSet.of(Effect.KILLED, Effect.INJURED);

  private static final Set<Effect> COUNTED =
      EnumSet.of(
          Effect.KILLED,
          Effect.INJURED,
          Effect.ABDUCTED,
          Effect.DETAINED,
          Effect.DISPLACED,
          Effect.MISSING);
  private static final Set<EventType> ONE_SIDED =
      EnumSet.of(EventType.KILLING, EventType.EXECUTION, EventType.SHOOTING);

  /// Who counts on the other side of a state, where numbers are given against each other and not
  /// one after the other.
  private static final Set<ActorKind> COUNTING_AGAINST =
      EnumSet.of(
          ActorKind.NGO,
          ActorKind.PARTY,
          ActorKind.ARMED_GROUP,
          ActorKind.MILITIA,
          ActorKind.POPULATION_GROUP);

  /// Within so many days a number is given against another.
  private static final long SOON_DAYS = 3;

  private final Incident incident;
  private final Copies copies;
  private final List<Contradiction> rows = new ArrayList<>();

  private Contradictions(Incident incident, Copies copies) {
    this.incident = incident;
    this.copies = copies;
  }

  /// The contradictions of an incident: tolls by effect, how many took part, how somebody died, who
  /// was killed, who did it, what it was, whether it happened, when and where.
  public static List<Contradiction> of(Incident incident) {
    return of(incident, Copies.NONE);
  }

  /// The same, where documents may carry one report.
  public static List<Contradiction> of(Incident incident, Copies copies) {
    Contradictions all = new Contradictions(incident, copies);
    COUNTED.forEach(all::tolls);
    CrowdSizes.contradiction(incident, copies).ifPresent(all.rows::add);
    DeathManners.contradiction(incident, copies).ifPresent(all.rows::add);
    all.victims();
    all.doers();
    all.types();
    all.happened();
    all.dates();
    all.places();
    return List.copyOf(all.rows);
  }

  private void tolls(Effect effect) {
    List<Stated<Toll>> stated = new ArrayList<>();
    for (Account account : incident.accounts()) {
      for (Toll toll : TollRule.wholes(account, effect)) {
        Stated.of(toll, toll.number().inFigures(), account, toll.claim())
            .filter(one -> Numbers.isHeld(one.voice().stance()))
            .ifPresent(stated::add);
      }
    }
    List<Stated<Toll>> all = List.copyOf(stated);
    stated.removeIf(one -> one.isRepeatedByOutlet(all));
    boolean rising = RISING.contains(effect);
    Stated.row(
            incident.id(),
            Trajectory.word(effect),
            stated,
            copies,
            (one, other) -> clash(one, other, rising))
        .ifPresent(rows::add);
  }

  /// Whether `earlier` and `later` cannot both hold, `later` being told on the same day or after.
  private static boolean clash(Stated<Toll> earlier, Stated<Toll> later, boolean rising) {
    if (canHold(earlier.thing(), later.thing())) {
      return false;
    }
    if (earlier.account().document().equals(later.account().document())) {
      return true;
    }
    Optional<LocalDate> first = earlier.account().published();
    Optional<LocalDate> second = later.account().published();
    if (first.isEmpty() || second.isEmpty() || first.get().isAfter(second.get())) {
      return false;
    }
    return first.equals(second)
        || !rising
        || isBelow(later.thing().number(), earlier.thing().number())
        || isAgainst(earlier.voice(), later.voice())
            && ChronoUnit.DAYS.between(first.get(), second.get()) <= SOON_DAYS;
  }

  /// Whether one number of people can be meant by both, or one counts some of the other's: six
  /// officers among 17 injured.
  private static boolean canHold(Toll one, Toll other) {
    return TollRule.canBeOne(one.number(), other.number())
        || isAmong(one, other)
        || isAmong(other, one);
  }

  private static boolean isAmong(Toll some, Toll all) {
    boolean own = some.status() == CivilianStatus.SECURITY_FORCES && all.status() != some.status();
    return own
        && (all.status() != CivilianStatus.NOT_STATED || isBelow(some.number(), all.number()));
  }

  /// Whether a state and those who count against it speak: a rights group's higher number of the
  /// next day is no news of more dead.
  private static boolean isAgainst(Voice one, Voice other) {
    ActorKind first = one.speaker().kind();
    ActorKind second = other.speaker().kind();
    return first.isOfficial() && COUNTING_AGAINST.contains(second)
        || second.isOfficial() && COUNTING_AGAINST.contains(first);
  }

  private static boolean isBelow(NewsNumber later, NewsNumber earlier) {
    return later.low().orElse(later.high().orElse(0)) < earlier.low().orElse(0);
  }

  private void victims() {
    List<Stated<CivilianStatus>> stated = new ArrayList<>();
    for (Account account : incident.accounts()) {
      for (Toll toll : account.tolls()) {
        boolean said =
            toll.status() == CivilianStatus.CIVILIAN || toll.status() == CivilianStatus.COMBATANT;
        if (said && !Membership.isNone(toll) && toll.effect() == Effect.KILLED) {
          Stated.of(toll.status(), toll.words(), account, toll.claim())
              .filter(one -> one.voice().stance().affirms())
              .ifPresent(stated::add);
        }
      }
    }
    Stated.row(
            incident.id(),
            "who was killed",
            stated,
            copies,
            (one, other) -> one.thing() != other.thing())
        .ifPresent(rows::add);
  }

  private void doers() {
    List<Stated<Who>> stated = new ArrayList<>();
    for (Account account : incident.accounts()) {
      for (Who party : account.parties()) {
        if (isBlamed(party)) {
          Stated.of(party, party.name(), account, party.claim()).ifPresent(stated::add);
        }
      }
      for (Voice voice : account.voices()) {
        if (voice.stance() == Stance.DENIES_RESPONSIBILITY
            || voice.stance() == Stance.DENIES && isBlamedSomewhere(voice)) {
          stated.add(
              new Stated<>(
                  PartyRule.speaker(voice), "not " + voice.speaker().name(), account, voice));
        }
      }
    }
    Stated.row(incident.id(), "perpetrator", stated, copies, Contradictions::othersDidIt)
        .ifPresent(rows::add);
  }

  /// Whether somebody says that the speaker did it, so that a denial is of that.
  private boolean isBlamedSomewhere(Voice voice) {
    return incident.accounts().stream()
        .filter(account -> account.happened() != Happened.DENIED)
        .flatMap(account -> account.parties().stream())
        .anyMatch(party -> isBlamed(party) && PartyRule.same(party, PartyRule.speaker(voice)));
  }

  private static boolean isBlamed(Who party) {
    boolean open =
        party.blame() == Blame.POSSIBLE
            || party.blame() == Blame.UNIDENTIFIED
            || party.blame() == Blame.ACQUITTED;
    return party.role() == Role.INITIATOR && party.named() && !open;
  }

  /// Different doers, or one who is named and who denies it.
  private static boolean othersDidIt(Stated<Who> one, Stated<Who> other) {
    boolean same = PartyRule.same(one.thing(), other.thing());
    boolean denial = one.thing().blame() == Blame.UNIDENTIFIED;
    boolean otherDenial = other.thing().blame() == Blame.UNIDENTIFIED;
    return denial || otherDenial ? denial != otherDenial && same : !same;
  }

  private void types() {
    List<Stated<EventType>> stated = new ArrayList<>();
    for (Account account : incident.accounts()) {
      if (account.happened() != Happened.DENIED) {
        teller(account)
            .map(voice -> new Stated<>(account.type(), Kinds.words(account.type()), account, voice))
            .ifPresent(stated::add);
      }
    }
    Stated.row(
            incident.id(),
            "type",
            stated,
            copies,
            (one, other) -> one.thing() == EventType.ARMED_CLASH && isOneSided(other.account()))
        .ifPresent(rows::add);
  }

  /// Who tells that it happened: somebody who is quoted before the outlet.
  private static Optional<Voice> teller(Account account) {
    List<Voice> tellers =
        account.voices().stream()
            .filter(voice -> voice.stance().affirms() && voice.tellsHappening())
            .toList();
    return tellers.stream()
        .filter(voice -> !voice.byOutlet())
        .findFirst()
        .or(() -> tellers.stream().findFirst());
  }

  private void happened() {
    List<Stated<Boolean>> stated = new ArrayList<>();
    for (Account account : incident.accounts()) {
      boolean denied = account.happened() == Happened.DENIED;
      String what = Kinds.words(account.type());
      for (Voice voice : account.voices()) {
        if (denied && voice.stance() == Stance.DENIES) {
          stated.add(new Stated<>(false, "no " + what, account, voice));
        } else if (!denied && voice.stance().affirms() && voice.tellsHappening()) {
          stated.add(new Stated<>(true, what, account, voice));
        }
      }
    }
    Stated.row(
            incident.id(),
            "happened",
            stated,
            copies,
            (one, other) ->
                one.thing() && !other.thing() && isWhatIsDenied(one.account(), other.account()))
        .ifPresent(rows::add);
  }

  /// Whether somebody did it to others, or to those who bear no arms: that five men were killed is
  /// also told of a clash.
  private static boolean isOneSided(Account account) {
    boolean civil =
        account.tolls().stream()
            .anyMatch(
                toll -> toll.effect() == Effect.KILLED && toll.status() == CivilianStatus.CIVILIAN);
    return ONE_SIDED.contains(account.type()) && (civil || doers(account).findAny().isPresent());
  }

  /// Whether `told` tells the deed that is denied: of the type, and by those who are said in the
  /// denial not to have done it, if it names them.
  private static boolean isWhatIsDenied(Account told, Account denied) {
    boolean type =
        told.type() == denied.type()
            || ONE_SIDED.contains(told.type()) && ONE_SIDED.contains(denied.type());
    List<Who> named = doers(denied).toList();
    return type
        && (named.isEmpty()
            || doers(told).anyMatch(who -> named.stream().anyMatch(n -> PartyRule.same(n, who))));
  }

  private static Stream<Who> doers(Account account) {
    return account.parties().stream().filter(party -> party.role() == Role.INITIATOR);
  }

  private void dates() {
    List<Stated<When>> stated = new ArrayList<>();
    for (Account account : incident.accounts()) {
      List<When> days = account.dates().stream().filter(When::oneDay).distinct().toList();
      if (days.stream().map(When::from).distinct().count() == 1) {
        When day = days.getFirst();
        Stated.of(day, day.edtf(), account, day.claim()).ifPresent(stated::add);
      }
    }
    Stated.row(
            incident.id(),
            "date",
            stated,
            copies,
            (one, other) -> !one.thing().from().equals(other.thing().from()))
        .ifPresent(rows::add);
  }

  private void places() {
    List<Stated<Where>> stated = new ArrayList<>();
    for (Account account : incident.accounts()) {
      List<Where> spots = PlaceRule.places(account).stream().filter(Where::onPoint).toList();
      if (spots.stream().map(Where::id).distinct().count() == 1) {
        Where spot = spots.getFirst();
        Stated.of(spot, spot.name(), account, spot.claim()).ifPresent(stated::add);
      }
    }
    Stated.row(
            incident.id(),
            "place",
            stated,
            copies,
            (one, other) ->
                one.thing().point().orElseThrow().kilometresTo(other.thing().point().orElseThrow())
                    > APART_KM)
        .ifPresent(rows::add);
  }
}
