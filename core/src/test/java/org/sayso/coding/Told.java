package org.sayso.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sayso.coding.Count.Group;
import org.sayso.event.Blame;
import org.sayso.event.CivilianStatus;
import org.sayso.event.EventCodes;
import org.sayso.event.EventMode;
import org.sayso.event.EventType;
import org.sayso.event.Involvement;
import org.sayso.event.ParticipantKind;
import org.sayso.event.Role;
import org.sayso.mention.ActorKind;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;

/// Events of the invented island republic of Tavara, as rule sets are given them.
final class Told {
  static final Party ARMY =
      party("Tavaran Army", ActorKind.MILITARY, Role.INITIATOR, CivilianStatus.NOT_STATED);
  static final Party FRONT =
      party(
          "Karst Liberation Front", ActorKind.ARMED_GROUP, Role.TARGET, CivilianStatus.NOT_STATED);
  static final Party PEOPLE = people("seven people", CivilianStatus.NOT_STATED);
  static final Party FARMERS = people("five farmers", CivilianStatus.CIVILIAN);
  static final Party SOLDIERS = people("six soldiers", CivilianStatus.SECURITY_FORCES);

  private Told() {}

  static Party party(String name, ActorKind kind, Role role, CivilianStatus status) {
    return new Party(
        0,
        name,
        true,
        Optional.of(kind),
        Optional.of("XT"),
        ParticipantKind.ORGANISATION,
        role,
        Involvement.CARRIED_OUT,
        Blame.REPORTED_AS_FACT,
        status);
  }

  static Party as(Party party, Role role, Blame blame) {
    return new Party(
        party.row(),
        party.name(),
        party.named(),
        party.kind(),
        party.country(),
        party.is(),
        role,
        party.involvement(),
        blame,
        party.status());
  }

  static Party with(Party party, Role role, Involvement involvement, Blame blame) {
    return new Party(
        party.row(),
        party.name(),
        party.named(),
        party.kind(),
        party.country(),
        party.is(),
        role,
        involvement,
        blame,
        party.status());
  }

  private static Party people(String name, CivilianStatus status) {
    return new Party(
        1,
        name,
        false,
        Optional.empty(),
        Optional.empty(),
        ParticipantKind.INDIVIDUAL,
        Role.TARGET,
        Involvement.UNKNOWN,
        Blame.REPORTED_AS_FACT,
        status);
  }

  static Setting event(EventType type, List<Party> parties, Count... killed) {
    return event(type, EventMode.UNSPECIFIED, parties, killed);
  }

  static Setting event(EventType type, EventMode mode, List<Party> parties, Count... killed) {
    return new Setting(
        EventCodes.bundled().of(type, mode),
        Optional.of("Tavara"),
        parties,
        List.of(killed),
        List.of(killed),
        Map.of("XT", "Tavara", "XO", "Orsland"));
  }

  static Count count(String teller, NewsNumber number) {
    return count(teller, number, Group.NOT_SAID);
  }

  static Count count(String teller, NewsNumber number, Group group) {
    return new Count(0, teller, "claim of " + teller, number, false, false, group);
  }

  static Count joined(String teller, long number) {
    return new Count(0, teller, "claim of " + teller, exact(number), false, true, Group.NOT_SAID);
  }

  static Count part(String teller, long number, Group group) {
    return new Count(0, teller, "claim of " + teller, exact(number), true, false, group);
  }

  static NewsNumber exact(long number) {
    return NewsNumber.exact(number, Long.toString(number));
  }

  static NewsNumber atLeast(long number) {
    return new NewsNumber(
        Qualifier.AT_LEAST, OptionalLong.of(number), OptionalLong.empty(), "at least " + number);
  }

  static NewsNumber atMost(long number) {
    return new NewsNumber(
        Qualifier.AT_MOST, OptionalLong.empty(), OptionalLong.of(number), "up to " + number);
  }

  static NewsNumber between(long low, long high) {
    return new NewsNumber(
        Qualifier.RANGE, OptionalLong.of(low), OptionalLong.of(high), low + " to " + high);
  }

  static NewsNumber word(String word) {
    return NewsNumber.without(Qualifier.WORD, word);
  }

  static NewsNumber plural(String words) {
    return NewsNumber.without(Qualifier.PLURAL, words);
  }
}
