package org.sayso.corroboration.event;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.corroboration.ActorRef;
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

  /// Somebody who takes part, with the words of the name.
  private record Party(Who who, Set<String> words) {
    boolean isSame(Party other) {
      return same(who, words, other.who, other.words);
    }
  }

  /// Those of one account who are named.
  ///
  /// @param persons whether one of those who suffered is a person
  record Parties(List<Party> doers, List<Party> hurt, boolean persons) {
    static Parties of(Account account) {
      List<Party> hurt = named(account, SUFFERERS);
      return new Parties(
          named(account, DOERS),
          hurt,
          hurt.stream().anyMatch(one -> one.who().kind() == ParticipantKind.INDIVIDUAL));
    }

    private static List<Party> named(Account account, Set<Role> roles) {
      return account.parties().stream()
          .filter(party -> roles.contains(party.role()) && party.named())
          .filter(party -> party.blame() != Blame.ACQUITTED && party.blame() != Blame.UNIDENTIFIED)
          .map(party -> new Party(party, PartyRule.words(party.name())))
          .toList();
    }
  }

  void weigh(AccountFacts one, AccountFacts other, Points points) {
    Parties first = one.parties();
    Parties second = other.parties();
    if (meet(first.doers(), second.doers())) {
      points.doerAgrees();
      points.add(1, "the same is said to have done it");
    } else if (!first.doers().isEmpty() && !second.doers().isEmpty()) {
      points.add(-0.5, "others are said to have done it");
    }
    if (meet(first.hurt(), second.hurt())) {
      points.personAgrees();
      points.add(2, "it was done to the same");
    } else if (first.persons() && second.persons()) {
      points.othersSuffered();
      points.add(-2, "it was done to others");
    }
  }

  private static boolean meet(List<Party> first, List<Party> second) {
    for (Party one : first) {
      for (Party other : second) {
        if (one.isSame(other)) {
          return true;
        }
      }
    }
    return false;
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
        Optional.empty(),
        voice.claim());
  }

  /// Whether two claims are of one speaker, or may be: "the army", "the Tavaran Army"; or of a body
  /// and one of its people.
  static boolean sameSpeaker(Voice one, Voice other) {
    return same(speaker(one), speaker(other))
        || isOf(one.speaker(), other.speaker())
        || isOf(other.speaker(), one.speaker())
        || one.speaker().family().isPresent()
            && one.speaker().family().equals(other.speaker().family());
  }

  private static boolean isOf(ActorRef person, ActorRef body) {
    return person.family().isPresent() && person.family().equals(body.id());
  }

  /// The same actor, or names of which one holds all words of the other ("Orlow", "Tamsin Orlow").
  static boolean same(Who one, Who other) {
    return same(one, words(one.name()), other, words(other.name()));
  }

  private static boolean same(Who one, Set<String> first, Who other, Set<String> second) {
    if (one.actor().isPresent() && one.actor().equals(other.actor())) {
      return true;
    }
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
