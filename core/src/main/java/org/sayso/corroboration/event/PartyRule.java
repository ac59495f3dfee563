package org.sayso.corroboration.event;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.corroboration.event.Account.Voice;
import org.sayso.corroboration.event.Account.Who;
import org.sayso.event.Blame;
import org.sayso.event.ParticipantKind;
import org.sayso.event.Role;

/// Holds those who take part in two accounts against each other. Reasons name nobody, since names
/// of persons may have to be masked.
final class PartyRule {
  private static final Set<Role> DOERS = Set.of(Role.INITIATOR, Role.SIDE_A, Role.SIDE_B);
  private static final Set<Role> SUFFERERS = Set.of(Role.TARGET);

  void weigh(Account one, Account other, Points points) {
    List<Who> doers = named(one, DOERS);
    List<Who> otherDoers = named(other, DOERS);
    if (meet(doers, otherDoers)) {
      points.doerAgrees();
      points.add(1, "the same is said to have done it");
    } else if (!doers.isEmpty() && !otherDoers.isEmpty()) {
      points.add(-0.5, "others are said to have done it");
    }
    List<Who> hurt = named(one, SUFFERERS);
    List<Who> otherHurt = named(other, SUFFERERS);
    if (meet(hurt, otherHurt)) {
      points.personAgrees();
      points.add(2, "it was done to the same");
    } else if (persons(hurt) && persons(otherHurt)) {
      points.add(-2, "it was done to others");
    }
  }

  private static List<Who> named(Account account, Set<Role> roles) {
    return account.parties().stream()
        .filter(party -> roles.contains(party.role()) && party.named())
        .filter(party -> party.blame() != Blame.ACQUITTED && party.blame() != Blame.UNIDENTIFIED)
        .toList();
  }

  private static boolean persons(List<Who> parties) {
    return parties.stream().anyMatch(party -> party.kind() == ParticipantKind.INDIVIDUAL);
  }

  private static boolean meet(List<Who> first, List<Who> second) {
    return first.stream().anyMatch(one -> second.stream().anyMatch(other -> same(one, other)));
  }

  /// A speaker as somebody who could take part.
  static Who speaker(Voice voice) {
    return new Who(
        voice.speaker().name(),
        voice.speaker().id(),
        true,
        ParticipantKind.ORGANISATION,
        Role.RESPONDER,
        Blame.UNIDENTIFIED,
        voice.claim());
  }

  /// Whether two claims are of one speaker, or may be: "the army", "the Tavaran Army".
  static boolean sameSpeaker(Voice one, Voice other) {
    return same(speaker(one), speaker(other));
  }

  /// The same actor, or names of which one holds all words of the other ("Orlow", "Tamsin Orlow").
  static boolean same(Who one, Who other) {
    if (one.actor().isPresent() && one.actor().equals(other.actor())) {
      return true;
    }
    Set<String> first = words(one.name());
    Set<String> second = words(other.name());
    return !first.isEmpty()
        && !second.isEmpty()
        && (first.containsAll(second) || second.containsAll(first));
  }

  private static Set<String> words(String name) {
    return Stems.WORD
        .matcher(name.toLowerCase(Locale.ROOT))
        .results()
        .map(result -> Objects.requireNonNull(result.group()))
        .filter(word -> !word.equals("the") && !word.equals("of"))
        .collect(Collectors.toSet());
  }
}
