package org.sayso.corroboration.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.claim.Stance;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.event.Account.Voice;
import org.sayso.corroboration.event.Account.Who;
import org.sayso.corroboration.event.Answer.Said;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Role;

/// Ties denials and other answers to what they answer, in whatever document of one incident it
/// stands.
///
/// Who denies that the dead were of his own answers those who say that they were. Any other answer
/// is tied to who blames the one who answers; where nobody does, and it denies what is only
/// alleged, to who alleges it, and where it denies that it happened, to who tells that it did. Of
/// several claims of one speaker the first is taken.
public final class Answers {
  private static final Set<Stance> ANSWERS =
      EnumSet.of(
          Stance.DENIES,
          Stance.DENIES_RESPONSIBILITY,
          Stance.DENIES_KNOWLEDGE,
          Stance.OFFERS_OTHER_EXPLANATION,
          Stance.DOUBTS,
          Stance.CANNOT_VERIFY);

  private record Spoken(Account account, Voice voice) {
    Said said() {
      return new Said(
          voice.claim(), voice.speaker(), voice.stance(), account.document(), account.published());
    }

    String speaker() {
      return key(voice.speaker());
    }
  }

  private Answers() {}

  /// The answers within an incident.
  public static List<Answer> of(Incident incident) {
    List<Spoken> all =
        incident.accounts().stream()
            .flatMap(account -> account.voices().stream().map(voice -> new Spoken(account, voice)))
            .toList();
    List<Answer> answers = new ArrayList<>();
    for (Spoken answer : all) {
      if (ANSWERS.contains(answer.voice().stance())) {
        answers.addAll(answers(incident, answer, all));
      }
    }
    return answers.stream().sorted(Answer.ORDER).distinct().toList();
  }

  private static List<Answer> answers(Incident incident, Spoken answer, List<Spoken> all) {
    List<Spoken> others =
        all.stream()
            .filter(one -> one.voice().stance().affirms())
            .filter(one -> !PartyRule.sameSpeaker(one.voice(), answer.voice()))
            .toList();
    if (Membership.isDenied(answer.account(), answer.voice())) {
      List<Spoken> counting =
          others.stream()
              .filter(one -> Membership.isTold(one.account(), one.voice(), answer.voice()))
              .toList();
      return tied(incident, answer, counting, "it says that the dead were of those who deny it");
    }
    List<Spoken> blaming = others.stream().filter(one -> blames(one, answer)).toList();
    if (!blaming.isEmpty()) {
      return tied(incident, answer, blaming, "it is blamed there for what it answers");
    }
    if (answer.account().happened() == Happened.ALLEGED_ONLY
        && answer.voice().stance().denies()
        && !isVictim(answer)) {
      List<Spoken> accusing =
          others.stream()
              .filter(one -> one.account().equals(answer.account()))
              .filter(one -> one.voice().stance() == Stance.ALLEGES)
              .toList();
      return tied(incident, answer, accusing, "it alleges there what is denied");
    }
    if (answer.account().happened() != Happened.DENIED) {
      return List.of();
    }
    List<Spoken> telling =
        others.stream()
            .filter(one -> one.account().happened() != Happened.DENIED)
            .filter(one -> isToldAs(answer.account(), one.account()))
            .filter(one -> !one.voice().byOutlet() && one.voice().tellsHappening())
            .toList();
    List<Spoken> sameDoer = telling.stream().filter(one -> isByTheSame(one, answer)).toList();
    return sameDoer.isEmpty()
        ? tied(incident, answer, telling, "both speak of the same happening")
        : tied(incident, answer, sameDoer, "it says who did what the answer denies");
  }

  /// Whoever it was done to and who does not know by whom answers no accusation.
  private static boolean isVictim(Spoken answer) {
    Who speaker = PartyRule.speaker(answer.voice());
    return answer.account().parties().stream()
        .anyMatch(party -> party.role() == Role.TARGET && PartyRule.same(party, speaker));
  }

  /// Whether who is denied to have done it is said there to have: "soldiers".
  private static boolean isByTheSame(Spoken one, Spoken answer) {
    return doers(answer.account())
        .anyMatch(denied -> doers(one.account()).anyMatch(told -> PartyRule.same(denied, told)));
  }

  private static Stream<Who> doers(Account account) {
    return account.parties().stream().filter(party -> party.role() == Role.INITIATOR);
  }

  /// Whoever denies a clash does not deny that somebody was killed, nor the other way round.
  private static boolean isToldAs(Account denied, Account told) {
    return (denied.type() == EventType.ARMED_CLASH) == (told.type() == EventType.ARMED_CLASH);
  }

  private static List<Answer> tied(
      Incident incident, Spoken answer, List<Spoken> answered, String reason) {
    Map<String, Spoken> first = new LinkedHashMap<>();
    answered.stream()
        .sorted(
            Comparator.comparing((Spoken one) -> one.account().published().orElse(LocalDate.MAX))
                .thenComparing(one -> one.voice().claim())
                .thenComparing(one -> one.account().document()))
        .forEach(one -> first.putIfAbsent(one.speaker(), one));
    return first.values().stream()
        .map(one -> new Answer(incident.id(), answer.said(), one.said(), reason))
        .toList();
  }

  private static boolean blames(Spoken one, Spoken answer) {
    Who speaker = PartyRule.speaker(answer.voice());
    return one.account().happened() != Happened.DENIED
        && one.account().parties().stream()
            .filter(party -> party.role() == Role.INITIATOR)
            .filter(party -> party.claim().equals(one.voice().claim()))
            .anyMatch(party -> PartyRule.same(party, speaker));
  }

  private static String key(ActorRef speaker) {
    return speaker.id().orElseGet(() -> speaker.name().toLowerCase(Locale.ROOT));
  }
}
