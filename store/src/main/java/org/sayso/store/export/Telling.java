package org.sayso.store.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.coding.Count;
import org.sayso.event.Blame;
import org.sayso.event.EventType;
import org.sayso.event.Involvement;
import org.sayso.event.Role;
import org.sayso.mention.ActorKind;
import org.sayso.store.decision.Cell;
import org.sayso.store.json.Sayso1;

/// Who tells an event, and what of it.
final class Telling {
  private final Sayso1.Event event;
  private final Map<String, Sayso1.Claim> claims;
  private final Speakers speakers;

  /// What is known of the speakers of a document's claims.
  ///
  /// @param kinds kinds of those that are known actors, by claim
  /// @param attributions codes of HURIDOCS list 28, by claim
  /// @param channels how a statement was made, by statement
  record Speakers(
      Map<String, ActorKind> kinds,
      Map<String, String> attributions,
      Map<String, String> channels) {}

  /// @param event masked
  /// @param claims masked, by id
  Telling(Sayso1.Event event, Map<String, Sayso1.Claim> claims, Speakers speakers) {
    this.event = event;
    this.claims = claims;
    this.speakers = speakers;
  }

  /// The claims behind any row of the event, in the order of the cells.
  List<Sayso1.Claim> claims() {
    Set<String> ids = new LinkedHashSet<>();
    for (Cell cell : Cell.values()) {
      cell.rows(event).forEach(row -> ids.add(row.claim()));
    }
    return ids.stream().map(claims::get).filter(Objects::nonNull).toList();
  }

  /// Every speaker who holds something of the event to be so; the outlet only where nobody else
  /// does, or where it alone tells the harm.
  List<String> speakers() {
    List<String> others =
        held().filter(claim -> !isOutlet(claim)).map(claim -> claim.speaker().name()).toList();
    List<Sayso1.Claim> ofHarm =
        event.harm().stream()
            .map(harm -> claims.get(harm.claim()))
            .filter(Objects::nonNull)
            .toList();
    boolean outlet =
        others.isEmpty() || !ofHarm.isEmpty() && ofHarm.stream().allMatch(Telling::isOutlet);
    Stream<String> own =
        held().filter(claim -> outlet && isOutlet(claim)).map(claim -> claim.speaker().name());
    return Stream.concat(own, others.stream()).distinct().toList();
  }

  private Stream<Sayso1.Claim> held() {
    return claims().stream().filter(claim -> Count.isHeldBy(Stance.valueOf(claim.stance())));
  }

  /// Speakers that are organisations.
  List<String> organisations() {
    return held()
        .filter(claim -> !isOutlet(claim))
        .filter(claim -> isOrganisation(speakers.kinds().get(claim.id())))
        .map(claim -> claim.speaker().name())
        .distinct()
        .toList();
  }

  private static boolean isOrganisation(@Nullable ActorKind kind) {
    return kind != null && kind != ActorKind.PERSON && kind != ActorKind.POPULATION_GROUP;
  }

  private static boolean isOutlet(Sayso1.Claim claim) {
    return Standing.valueOf(claim.speaker().standing()) == Standing.OUTLET;
  }

  /// What the speaker of a row does with it.
  String stance(Sayso1.Row row) {
    Sayso1.Claim claim = claims.get(row.claim());
    return claim == null ? "" : claim.stance();
  }

  /// Who says which harm and whom they name, speaker by speaker: `Hospital officials: killed: at
  /// least seven people; injured: 23.`
  String notes() {
    Map<String, List<String>> byTeller = new LinkedHashMap<>();
    for (Sayso1.Harm harm : event.harm()) {
      add(byTeller, harm, words(harm.effect()) + ": " + harm.text());
    }
    for (Sayso1.Participant who : event.participants()) {
      if (who.tellsBlame() && !isFinding()) {
        add(
            byTeller,
            who,
            Role.valueOf(who.role()) == Role.INITIATOR
                ? blamed(Blame.valueOf(who.blame()), who.name())
                : part(who));
      }
    }
    return byTeller.entrySet().stream()
        .map(entry ->
            entry.getKey()
                + ": "
                + entry.getValue().stream().distinct().collect(Collectors.joining("; "))
                + ".")
        .collect(Collectors.joining(" "));
  }

  /// Who finds a body did nothing to anybody.
  private boolean isFinding() {
    return EventType.valueOf(event.type()) == EventType.BODY_FOUND;
  }

  /// "ordered by Dorn Hale (accused)": so that nobody takes them for who did it.
  private static String part(Sayso1.Participant who) {
    String part =
        switch (Involvement.valueOf(who.involvement())) {
          case CARRIED_OUT, UNKNOWN -> "helped by ";
          case ORDERED -> "ordered by ";
          case PLANNED -> "planned by ";
          case SUPPORTED -> "supported by ";
          case ACQUIESCED -> "tolerated by ";
          case FAILED_TO_PREVENT -> "not prevented by ";
        };
    boolean sure = Blame.valueOf(who.blame()) == Blame.REPORTED_AS_FACT;
    return part + who.name() + (sure ? "" : " (" + words(who.blame()) + ")");
  }

  private static String blamed(Blame blame, String name) {
    return switch (blame) {
      case REPORTED_AS_FACT -> "done by " + name;
      case CLAIMED -> "claimed by " + name;
      case ADMITTED -> "admitted by " + name;
      case POSSIBLE -> "possibly by " + name;
      case UNIDENTIFIED -> "by unknown: " + name;
      case CONVICTED, ACQUITTED, CHARGED, ACCUSED -> words(blame.name()) + ": " + name;
      case ACCUSED_BY_AUTHORITIES -> "accused by authorities: " + name;
    };
  }

  private void add(Map<String, List<String>> byTeller, Sayso1.Row row, String what) {
    Sayso1.Claim claim = claims.get(row.claim());
    if (claim != null) {
      byTeller.computeIfAbsent(teller(claim), key -> new ArrayList<>()).add(what);
    }
  }

  private static String teller(Sayso1.Claim claim) {
    String name = claim.speaker().name();
    return claim.stance().equals(Stance.ASSERTS.name())
        ? name
        : name + " (" + words(claim.stance()) + ")";
  }

  private static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The claims about the event, whether or not a row of it is theirs.
  List<Sayso1.Claim> about() {
    return Stream.concat(
            claims().stream(),
            claims.values().stream().filter(claim -> claim.about().events().contains(event.id())))
        .distinct()
        .toList();
  }

  /// What officials and armed groups declare about the event, as codes of HURIDOCS list 28.
  List<String> attributions() {
    return about().stream()
        .map(claim -> speakers.attributions().get(claim.id()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /// How a claim's statement was made, where known.
  Optional<String> channel(Sayso1.Claim claim) {
    return Optional.ofNullable(speakers.channels().get(claim.statement()));
  }
}
