package org.sayso.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sayso.claim.Claim;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.event.Blame;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Participant;
import org.sayso.event.Role;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.EventId;
import org.sayso.evidence.Quoted;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mentions;

/// Links claims and events by containment, and lets the stance of the telling claim say how firmly
/// a row blames and whether an event is more than alleged.
final class ClaimEventLinker {
  private static final Set<EventType> TAKING =
      EnumSet.of(EventType.ABDUCTION, EventType.DISAPPEARANCE, EventType.HOSTAGE_TAKING);

  /// As told by one and as alleged by another.
  private static final int MOST = 2;

  private static final Set<Stance> MOVING_TO_ACT =
      EnumSet.of(Stance.CALLS_FOR, Stance.ORDERS, Stance.THREATENS, Stance.PROMISES, Stance.ASKS);

  /// Right before a verb: it says of whom or what is told that it was done.
  private static final Pattern RELATIVE =
      Pattern.compile("(?i)\\b(who|whom|which|that) ((was|were|had|have|has|been) )*$");

  private final Mentions mentions;
  private final Narration narration;
  private final ClaimsOfResponsibility responsibility;
  private final Map<ClaimId, Claim> claims = new HashMap<>();

  /// Right before a verb: others are said to do it, alone or with what stands before.
  private static final Pattern REPROACH =
      Pattern.compile(
          "(?i)\\bwho (?!can |could |may |will |would |should |must |want )"
              + "((?!to )\\w+, ){0,3}((?!to )\\w+,? and )?$");

  /// Steps of authorities that whoever judges them takes for known.
  private static final Set<EventType> STEPS =
      EnumSet.of(EventType.ARREST, EventType.TRIAL, EventType.EXECUTION, EventType.RAID);

  private static final Pattern KNOWN = Pattern.compile("(?i)\\b(the|his|her|their|these|those) $");

  private static final Pattern JUDGMENT =
      Pattern.compile(
          "(?i)^ (was|were|is|are|had been) (\\w+ly )?"
              + "(motivated|arbitrary|illegal|unlawful|unjustified|baseless|retaliation)\\b");

  /// @param attributed the attributed claims of the document
  ClaimEventLinker(Mentions mentions, Narration narration, List<Claim> attributed) {
    this.mentions = mentions;
    this.narration = narration;
    this.responsibility = new ClaimsOfResponsibility(mentions);
    attributed.forEach(claim -> claims.put(claim.id(), claim));
  }

  /// Claims and events that name each other, both in text order.
  record Linked(List<Claim> claims, List<EventMention> events) {}

  /// Links `attributed` claims with `extracted` events and adds the outlet's narration.
  Linked link(List<Claim> attributed, List<EventMention> extracted) {
    List<EventMention> events = new ArrayList<>();
    Map<ClaimId, Claim> narrated = new LinkedHashMap<>();
    for (EventMention event : responsibility.taken(attributed, extracted)) {
      EventMention judged = narration.goingOn(blamed(happened(event)));
      Narration.Told told = narration.tell(judged);
      events.add(told.event());
      told.narrated()
          .ifPresent(claim -> narrated.merge(claim.id(), claim, ClaimEventLinker::tellingBoth));
    }
    List<Claim> all = new ArrayList<>(narrated.values());
    for (Claim claim : attributed) {
      all.add(claim.withEvents(eventsOf(claim, events)));
    }
    all.addAll(narration.digest(all));
    all.sort(
        Comparator.comparing((Claim claim) -> claim.attribution().content().getFirst())
            .thenComparingInt(ClaimEventLinker::depth)
            .thenComparing(Claim::id));
    return new Linked(new LaterReplies(mentions, events).answered(all), List.copyOf(events));
  }

  private static Claim tellingBoth(Claim one, Claim other) {
    Set<EventId> events = new TreeSet<>(one.events());
    events.addAll(other.events());
    return one.withEvents(List.copyOf(events));
  }

  private static int depth(Claim claim) {
    return claim.parent().isPresent() ? 1 : 0;
  }

  private List<EventId> eventsOf(Claim claim, List<EventMention> events) {
    Set<EventId> told = new TreeSet<>(claim.events());
    for (EventMention event : events) {
      boolean row = event.toldRows().stream().anyMatch(cell -> cell.claim().equals(claim.id()));
      boolean words = event.evidence().stream().anyMatch(part -> claim.tells(part.span()));
      if (row
          || words
          || responsibility.isOf(claim, event)
          || isDenialOfItsTaking(claim, event, events)) {
        told.add(event.id());
      }
    }
    return List.copyOf(told);
  }

  /// "The Directorate did not detain or hold Ms Orlow": a denial that names whom the document tells
  /// to have been taken, once.
  private boolean isDenialOfItsTaking(Claim claim, EventMention event, List<EventMention> events) {
    return claim.stance().denies()
        && TAKING.contains(event.type())
        && names(claim).stream().anyMatch(name -> isTaken(event, name))
        && names(claim).stream()
            .allMatch(name -> events.stream().filter(one -> isTaken(one, name)).count() <= MOST);
  }

  private List<String> names(Claim claim) {
    return claim.attribution().content().stream()
        .flatMap(words -> mentions.within(words.span(), ActorMention.class).stream())
        .map(mention -> mentions.antecedentOf(mention).words().text())
        .distinct()
        .toList();
  }

  private static boolean isTaken(EventMention event, String name) {
    return TAKING.contains(event.type())
        && event.aggregation().counts()
        && event.participants().stream()
            .anyMatch(one -> one.role() == Role.TARGET && one.name().equals(name));
  }

  // Blame.

  /// Whoever is said to march, sign or let go is told of, not accused.
  private static final Set<EventType> BLAMELESS =
      EnumSet.of(
          EventType.PROTEST,
          EventType.DEPLOYMENT,
          EventType.WITHDRAWAL,
          EventType.CEASEFIRE,
          EventType.AGREEMENT,
          EventType.RELEASE,
          EventType.TRIAL,
          EventType.BODY_FOUND);

  /// Who promises to look into a report, or cannot tell, accuses nobody.
  private static final Set<Stance> LEAVES_OPEN =
      EnumSet.of(
          Stance.PROMISES, Stance.ORDERS, Stance.CALLS_FOR, Stance.CANNOT_VERIFY, Stance.ASKS);

  private static final Set<String> OWNED = Set.of("its ", "our ", "my ");

  private EventMention blamed(EventMention event) {
    if (BLAMELESS.contains(event.type())) {
      return event;
    }
    boolean denied = event.happened() == Happened.DENIED;
    return event.withParticipants(
        event.participants().stream()
            .map(one -> isOwnArrest(event, one) ? one : blamed(one, denied))
            .map(one -> event.happened() == Happened.ALLEGED_ONLY ? asAlleged(one) : one)
            .toList());
  }

  /// "reports of soldiers committing rape": whoever did what is only alleged is accused of it.
  private static Participant asAlleged(Participant participant) {
    boolean sure = participant.blame() == Blame.REPORTED_AS_FACT;
    return participant.role() == Role.INITIATOR && sure
        ? participant.withBlame(Blame.ACCUSED)
        : participant;
  }

  /// "Police have arrested three men, the ministry said": authorities who tell of an arrest by
  /// officials accuse nobody of it.
  private boolean isOwnArrest(EventMention event, Participant participant) {
    Claim teller = claims.get(participant.row().claim());
    return event.type() == EventType.ARREST
        && participant.role() == Role.INITIATOR
        && participant.blame() == Blame.REPORTED_AS_FACT
        && teller != null
        && teller.stance().affirms()
        && teller.stance() != Stance.ALLEGES
        && isOfficial(teller.speaker())
        && participant
            .mention()
            .flatMap(mentions::get)
            .filter(ActorMention.class::isInstance)
            .map(ActorMention.class::cast)
            .filter(actor -> mentions.antecedentOf(actor).kind().isOfficial())
            .isPresent();
  }

  /// @param denied whether the event is told as one that did not happen
  private Participant blamed(Participant participant, boolean denied) {
    boolean reproached = participant.involvement().isReproach(participant.role());
    if (!participant.role().isDoing() && !reproached) {
      return participant;
    }
    Claim teller = claims.get(participant.row().claim());
    if (denied || teller != null && teller.stance().denies()) {
      return isOwned(participant.blame()) ? participant.withBlame(Blame.ACCUSED) : participant;
    }
    if (teller == null || !reproached) {
      return participant;
    }
    boolean authorities = isOfficial(teller.speaker()) && !LEAVES_OPEN.contains(teller.stance());
    if (participant.blame() == Blame.ACCUSED && authorities) {
      return participant.withBlame(Blame.ACCUSED_BY_AUTHORITIES);
    }
    if (participant.blame() != Blame.REPORTED_AS_FACT) {
      return participant;
    }
    if (isSpeaker(participant, teller.speaker()) || isOwnSide(participant, teller)) {
      return participant.withBlame(ofOwnAct(teller.stance()));
    }
    if (teller.stance() == Stance.DOUBTS || teller.stance() == Stance.PREDICTS) {
      return participant.withBlame(Blame.POSSIBLE);
    }
    if (authorities && participant.isNobodyKnown()) {
      return participant.withBlame(Blame.UNIDENTIFIED);
    }
    return participant.withBlame(authorities ? Blame.ACCUSED_BY_AUTHORITIES : Blame.ACCUSED);
  }

  /// Whether the row has it as sure, or as owned up to: no row of what is denied is so.
  private static boolean isOwned(Blame blame) {
    return blame == Blame.REPORTED_AS_FACT || blame == Blame.CLAIMED || blame == Blame.ADMITTED;
  }

  /// How firmly a speaker's words blame the speaker: only who says it as true owns up to it.
  private static Blame ofOwnAct(Stance stance) {
    return switch (stance) {
      case CLAIMS_RESPONSIBILITY -> Blame.CLAIMED;
      // "Police said they shot a man who had attacked an officer": they blame him, and own up.
      case ASSERTS, ALLEGES, ACKNOWLEDGES, CONFIRMS, CORRECTS, JUSTIFIES -> Blame.ADMITTED;
      case DENIES,
          DENIES_RESPONSIBILITY,
          DENIES_KNOWLEDGE,
          OFFERS_OTHER_EXPLANATION,
          DECLINES_COMMENT ->
          Blame.ACCUSED;
      case DOUBTS,
          CANNOT_VERIFY,
          WITHDRAWS,
          CONDEMNS,
          EXPRESSES,
          ENDORSES,
          CALLS_FOR,
          PROMISES,
          ORDERS,
          THREATENS,
          PREDICTS,
          ASKS ->
          Blame.POSSIBLE;
    };
  }

  /// "its troops killed", "our fighters killed": what the saying opens with is its speaker's.
  private static boolean isOwnSide(Participant participant, Claim teller) {
    Quoted words = participant.row().words();
    String lower = words.text().toLowerCase(Locale.ROOT);
    int begin = words.span().begin();
    return OWNED.stream().anyMatch(lower::startsWith)
        && teller.attribution().content().stream()
            .map(Quoted::span)
            .anyMatch(span -> begin >= span.begin() && begin - span.begin() <= "that ".length());
  }

  private static boolean isSpeaker(Participant participant, Speaker speaker) {
    boolean sameMention =
        participant.mention().isPresent() && participant.mention().equals(speaker.mention());
    String name = participant.name().toLowerCase(Locale.ROOT);
    return sameMention
        || name.equals(speaker.name().toLowerCase(Locale.ROOT))
        || speaker
            .onBehalfOf()
            .filter(other -> other.toLowerCase(Locale.ROOT).equals(name))
            .isPresent();
  }

  private boolean isOfficial(Speaker speaker) {
    return speaker.standing() == Standing.OFFICIAL
        || actor(speaker).filter(actor -> actor.kind().isOfficial()).isPresent();
  }

  private Optional<ActorMention> actor(Speaker speaker) {
    return speaker
        .mention()
        .flatMap(mentions::get)
        .filter(ActorMention.class::isInstance)
        .map(ActorMention.class::cast);
  }

  // What only some speakers tell.

  private EventMention happened(EventMention event) {
    if (event.happened() != Happened.REPORTED) {
      return event;
    }
    List<Optional<Claim>> tellers =
        narration.tellersOf(event).map(id -> Optional.ofNullable(claims.get(id))).toList();
    if (tellers.stream().anyMatch(Optional::isEmpty)) {
      return event;
    }
    if (tellers.stream().allMatch(teller -> isTakenAsKnown(event, teller.orElseThrow()))) {
      return event;
    }
    if (tellers.stream().allMatch(teller -> isReproachInCall(event, teller.orElseThrow()))) {
      return event.withHappened(Happened.ALLEGED_ONLY);
    }
    if (tellers.stream().allMatch(teller -> isJudged(event, teller.orElseThrow()))) {
      return event;
    }
    Set<Stance> stances = EnumSet.noneOf(Stance.class);
    tellers.forEach(teller -> stances.add(teller.orElseThrow().stance()));
    return stances.stream().anyMatch(ClaimEventLinker::tellsAsFact)
        ? event
        : event.withHappened(weakest(stances));
  }

  /// "called for the release of the priests who were kidnapped": what is called for has not
  /// happened, what it is to undo has.
  private static boolean isTakenAsKnown(EventMention event, Claim teller) {
    Quoted words = event.evidence().getFirst();
    return MOVING_TO_ACT.contains(teller.stance())
        && teller.attribution().content().stream()
            .filter(part -> part.span().contains(words.span()))
            .map(part -> part.text().substring(0, words.span().begin() - part.span().begin()))
            .anyMatch(before -> RELATIVE.matcher(before).find());
  }

  /// "threatened to kill police who kidnap, torture and murder its members": who threatens says it
  /// of others as of what they do.
  private static boolean isReproachInCall(EventMention event, Claim teller) {
    return MOVING_TO_ACT.contains(teller.stance()) && isSaidBefore(event, teller, REPROACH);
  }

  /// "alleged the arrests were politically motivated": alleged is the motive.
  private static boolean isJudged(EventMention event, Claim teller) {
    return teller.stance() == Stance.ALLEGES
        && STEPS.contains(event.type())
        && isSaidBefore(event, teller, KNOWN)
        && teller.attribution().content().stream()
            .filter(part -> part.span().contains(event.evidence().getFirst().span()))
            .map(part ->
                part.text()
                    .substring(event.evidence().getFirst().span().end() - part.span().begin()))
            .anyMatch(behind -> JUDGMENT.matcher(behind).find());
  }

  private static boolean isSaidBefore(EventMention event, Claim teller, Pattern before) {
    Quoted words = event.evidence().getFirst();
    return teller.attribution().content().stream()
        .filter(part -> part.span().contains(words.span()))
        .map(part -> part.text().substring(0, words.span().begin() - part.span().begin()))
        .anyMatch(text -> before.matcher(text).find());
  }

  private static boolean tellsAsFact(Stance stance) {
    return switch (stance) {
      case ASSERTS,
          CLAIMS_RESPONSIBILITY,
          ACKNOWLEDGES,
          CONFIRMS,
          CORRECTS,
          JUSTIFIES,
          CONDEMNS,
          EXPRESSES,
          ENDORSES,
          DENIES_RESPONSIBILITY,
          DENIES_KNOWLEDGE,
          OFFERS_OTHER_EXPLANATION,
          DECLINES_COMMENT ->
          true;
      case ALLEGES,
          DENIES,
          DOUBTS,
          CANNOT_VERIFY,
          WITHDRAWS,
          CALLS_FOR,
          PROMISES,
          ORDERS,
          THREATENS,
          PREDICTS,
          ASKS ->
          false;
    };
  }

  private static Happened weakest(Set<Stance> stances) {
    if (stances.contains(Stance.ALLEGES)
        || stances.contains(Stance.CANNOT_VERIFY)
        || stances.contains(Stance.DOUBTS)) {
      return Happened.ALLEGED_ONLY;
    }
    if (stances.contains(Stance.DENIES) || stances.contains(Stance.WITHDRAWS)) {
      return Happened.DENIED;
    }
    if (stances.contains(Stance.THREATENS)) {
      return Happened.THREATENED;
    }
    return stances.contains(Stance.PROMISES) || stances.contains(Stance.ORDERS)
        ? Happened.PLANNED
        : Happened.HYPOTHETICAL;
  }
}
