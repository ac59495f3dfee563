package org.sayso.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.claim.Claim;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.event.Blame;
import org.sayso.event.CivilianStatus;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Involvement;
import org.sayso.event.Participant;
import org.sayso.event.ParticipantKind;
import org.sayso.event.Role;
import org.sayso.evidence.By;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.EventId;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.Row;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.mention.Mentions;

/// Gives each event that a claim of responsibility is of the one who claims it: "the attack" is one
/// event, "the attacks" are all that were told as one story before.
final class ClaimsOfResponsibility {
  private static final By BY_RESPONSIBILITY = By.rule("link/claim-of-responsibility", 1, 0.8);
  private static final Set<EventType> NOT_CLAIMED =
      EnumSet.of(
          EventType.ARREST,
          EventType.PROTEST,
          EventType.TRIAL,
          EventType.RELEASE,
          EventType.CEASEFIRE,
          EventType.AGREEMENT,
          EventType.WITHDRAWAL,
          EventType.BODY_FOUND);

  /// What a claim of several acts may be of.
  private static final Set<EventType> ATTACKS =
      EnumSet.of(
          EventType.KILLING,
          EventType.EXECUTION,
          EventType.SHOOTING,
          EventType.BOMBING,
          EventType.SHELLING,
          EventType.AIR_STRIKE,
          EventType.ATTACK,
          EventType.ASSAULT,
          EventType.HOSTAGE_TAKING,
          EventType.ARSON);

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(attacks|assaults|bombings|bombs|blasts|explosions|killings|raids|shootings|strikes)\\b");

  private static final Pattern BOTH = Pattern.compile("(?i)\\b(both|two|twin)\\b");

  private static final Pattern OWN_SELF = Pattern.compile("(?<![\\p{L}\\p{N}])I(?![\\p{L}\\p{N}])");

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "another", "several", "many", "numerous", "two", "three", "four", "five");

  private final Mentions mentions;
  private final Map<ClaimId, Set<EventId>> claimed = new HashMap<>();

  ClaimsOfResponsibility(Mentions mentions) {
    this.mentions = mentions;
  }

  /// The events, those that `attributed` claims take upon somebody with that somebody.
  List<EventMention> taken(List<Claim> attributed, List<EventMention> extracted) {
    List<EventMention> events = new ArrayList<>(extracted);
    for (Claim claim : attributed) {
      if (claim.stance() == Stance.CLAIMS_RESPONSIBILITY) {
        for (int event : claimedEvents(claim, events)) {
          events.set(event, withPerpetrator(events.get(event), claim));
          claimed.computeIfAbsent(claim.id(), id -> new HashSet<>()).add(events.get(event).id());
        }
      }
    }
    return events;
  }

  /// Whether [#taken] found `claim` to be of `event`.
  boolean isOf(Claim claim, EventMention event) {
    return claimed.getOrDefault(claim.id(), Set.of()).contains(event.id());
  }

  /// One event; of a claim of several acts, also the attacks told before it that are of the same
  /// day as that one or of none, and nobody else's.
  private List<Integer> claimedEvents(Claim claim, List<EventMention> events) {
    int one = claimedEvent(claim, events);
    if (one < 0 || !isOfSeveral(claim)) {
      return one < 0 ? List.of() : List.of(one);
    }
    List<Integer> told =
        IntStream.range(0, events.size())
            .filter(i -> i == one || isOpenAttack(events.get(i), claim))
            .boxed()
            .toList();
    boolean both = told.size() == 2 && BOTH.matcher(firstWords(claim)).find();
    return both
        ? told
        : told.stream()
            .filter(i -> i == one || isOfOneDay(events.get(i), events.get(one)))
            .toList();
  }

  private static String firstWords(Claim claim) {
    return claim.attribution().content().getFirst().text();
  }

  private static boolean isOfSeveral(Claim claim) {
    return SEVERAL.matcher(firstWords(claim)).find() && !namesAnother(claim);
  }

  private boolean isOpenAttack(EventMention event, Claim claim) {
    int begin = claim.attribution().content().getFirst().span().begin();
    return event.counts()
        && ATTACKS.contains(event.type())
        && event.evidence().getFirst().span().begin() < begin
        && !isElsewhere(event, claim)
        && event.participants().stream().noneMatch(ClaimsOfResponsibility::isNamedDoer);
  }

  private static boolean isNamedDoer(Participant one) {
    return one.role() == Role.INITIATOR
        && one.kind() == ParticipantKind.ORGANISATION
        && one.blame() != Blame.CLAIMED;
  }

  private static boolean isOfOneDay(EventMention one, EventMention other) {
    Set<String> days = days(one);
    Set<String> others = days(other);
    return days.isEmpty() || others.isEmpty() || days.stream().anyMatch(others::contains);
  }

  private static Set<String> days(EventMention event) {
    return event.dates().stream()
        .map(row -> row.row().words().text().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /// The event whose words the claim holds, else the one of which its words tell a row or whose
  /// place they name, else the last event told before the claim: "this attack" points back.
  private int claimedEvent(Claim claim, List<EventMention> events) {
    int begin = claim.attribution().content().getFirst().span().begin();
    int before = -1;
    int told = -1;
    for (int i = 0; i < events.size(); i++) {
      EventMention event = events.get(i);
      if (!event.counts() || NOT_CLAIMED.contains(event.type())) {
        continue;
      }
      if (event.evidence().stream().anyMatch(words -> claim.tells(words.span()))) {
        return i;
      }
      boolean row = event.toldRows().stream().anyMatch(cell -> claim.tells(cell.words().span()));
      if (row && told < 0) {
        told = i;
      }
      if (event.evidence().getFirst().span().begin() < begin && !isElsewhere(event, claim)) {
        before = i;
      }
    }
    return told >= 0 ? told : namesAnother(claim) ? -1 : before;
  }

  private boolean isElsewhere(EventMention event, Claim claim) {
    List<PlaceMention> places = placesNamed(claim);
    return !places.isEmpty() && places.stream().noneMatch(place -> isAt(event, place));
  }

  private List<PlaceMention> placesNamed(Claim claim) {
    return claim.attribution().content().stream()
        .flatMap(words -> mentions.within(words.span(), PlaceMention.class).stream())
        .toList();
  }

  private static boolean isAt(EventMention event, PlaceMention place) {
    return event.places().stream()
        .anyMatch(row -> row.row().words().text().equalsIgnoreCase(place.words().text()));
  }

  /// "for killing two policemen", "for a blast in Selm": an act of its own, not one told before.
  private static boolean namesAnother(Claim claim) {
    String[] words = claim.attribution().content().getFirst().text().split("\\W+", 2);
    String first = words[0].toLowerCase(Locale.ROOT);
    return first.endsWith("ing") || INDEFINITE.contains(first);
  }

  private EventMention withPerpetrator(EventMention event, Claim claim) {
    Optional<String> body =
        claim.speaker().onBehalfOf().filter(name -> isPerson(claim.speaker()) && !isOwnDeed(claim));
    Optional<ActorMention> named = body.flatMap(name -> mentionOf(name, claim));
    Quoted words = named.map(ActorMention::words).orElseGet(() -> wordsFor(claim));
    Participant claimer =
        new Participant(
            new Row(words, claim.id(), BY_RESPONSIBILITY),
            body.orElse(claim.speaker().name()),
            body.isPresent() ? named.map(ActorMention::id) : claim.speaker().mention(),
            body.isEmpty() && isPerson(claim.speaker())
                ? ParticipantKind.INDIVIDUAL
                : ParticipantKind.ORGANISATION,
            Role.INITIATOR,
            Involvement.CARRIED_OUT,
            Blame.CLAIMED,
            CivilianStatus.NOT_STATED);
    List<Participant> participants =
        new ArrayList<>(
            event.participants().stream()
                .filter(other -> !isSameClaimer(other, claimer) && !isVoice(other, claim))
                .toList());
    participants.add(claimer);
    return event.withParticipants(participants);
  }

  /// "I killed him": who speaks for a body takes the deed upon themselves only by words of their
  /// own self; else the body did it, and its voice is nobody who bombed.
  private static boolean isOwnDeed(Claim claim) {
    return claim.attribution().content().stream()
        .anyMatch(part -> OWN_SELF.matcher(part.text()).find());
  }

  /// The body where the words for the speaker name it: "Tide" in "Tide spokesman Vale".
  private Optional<ActorMention> mentionOf(String name, Claim claim) {
    return claim
        .attribution()
        .source()
        .flatMap(source ->
            mentions.within(source.span(), ActorMention.class).stream()
                .filter(mention -> mention.words().text().equalsIgnoreCase(name))
                .findFirst());
  }

  /// The words that name the one who claims it, rather than "which" or "it".
  private Quoted wordsFor(Claim claim) {
    return actor(claim.speaker())
        .map(ActorMention::words)
        .or(() -> claim.attribution().source())
        .orElse(claim.attribution().content().getFirst());
  }

  /// The same perpetrator, by the words of the claim of responsibility or by an earlier reading of
  /// them.
  private static boolean isSameClaimer(Participant other, Participant claimer) {
    boolean sameWords = other.row().words().equals(claimer.row().words());
    boolean sameName =
        other.name().equalsIgnoreCase(claimer.name()) && other.blame() == Blame.CLAIMED;
    return other.role() == Role.INITIATOR && (sameWords || sameName);
  }

  /// "A spokesman for the front claimed the attack": the words for whoever speaks.
  private static boolean isVoice(Participant other, Claim claim) {
    return other.role() == Role.INITIATOR
        && other.blame() == Blame.CLAIMED
        && claim
            .attribution()
            .source()
            .filter(source -> source.span().contains(other.row().words().span()))
            .isPresent();
  }

  private boolean isPerson(Speaker speaker) {
    return actor(speaker).filter(actor -> actor.kind() == ActorKind.PERSON).isPresent();
  }

  private Optional<ActorMention> actor(Speaker speaker) {
    return speaker
        .mention()
        .flatMap(mentions::get)
        .filter(ActorMention.class::isInstance)
        .map(ActorMention.class::cast);
  }
}
