package org.sayso.store.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.sayso.claim.Stance;
import org.sayso.corroboration.event.Account.Manner;
import org.sayso.corroboration.event.Account.Voice;
import org.sayso.corroboration.event.DeathWords;
import org.sayso.event.Effect;
import org.sayso.event.EventType;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Review;
import org.sayso.store.json.Sayso1;

/// How somebody died, by the claims of a document: "He drowned, according to the doctor. His sister
/// does not believe it."
///
/// A claim goes to the last event told before it that has one dead, or to the only one. It makes
/// nobody a teller of the event: who says that somebody died of an illness tells no killing.
final class DeathTellings {
  private final Sayso1.Reading reading;
  private final AccountSpeakers speakers;
  private final List<Sayso1.Event> deaths;

  /// @param isOne which events have accounts
  DeathTellings(Sayso1.Reading reading, AccountSpeakers speakers, Predicate<Sayso1.Event> isOne) {
    this.reading = reading;
    this.speakers = speakers;
    this.deaths =
        reading.events().stream()
            .filter(isOne)
            .filter(DeathTellings::hasOneDead)
            .sorted(Comparator.comparingInt(DeathTellings::begin))
            .toList();
  }

  private static boolean hasOneDead(Sayso1.Event event) {
    List<Sayso1.Harm> killed =
        event.harm().stream().filter(row -> row.effect().equals(Effect.KILLED.name())).toList();
    boolean found = event.type().equals(EventType.BODY_FOUND.name());
    return (found || !killed.isEmpty())
        && killed.stream().allMatch(row -> Objects.equals(row.number().high(), 1L));
  }

  private static int begin(Sayso1.Event event) {
    return event.evidence().getFirst().begin();
  }

  /// How the dead of `event` died, by each who says so.
  List<Manner> of(Sayso1.Event event) {
    List<Manner> manners = new ArrayList<>();
    Optional<Manner> before = Optional.empty();
    for (Sayso1.Claim claim : reading.claims()) {
      Optional<Manner> told = isSaid(claim) ? told(claim, before) : Optional.empty();
      if (told.isPresent() && death(claim).filter(event::equals).isPresent()) {
        manners.add(told.get());
      }
      before = told;
    }
    return manners;
  }

  private static boolean isSaid(Sayso1.Claim claim) {
    Stance stance = Stance.valueOf(claim.stance());
    return (stance.affirms() || isDenial(stance)) && !claim.review().equals(Review.REJECTED.name());
  }

  private static boolean isDenial(Stance stance) {
    return stance == Stance.DENIES || stance == Stance.DOUBTS;
  }

  /// @param before what the claim before tells, which "it" may stand for
  private Optional<Manner> told(Sayso1.Claim claim, Optional<Manner> before) {
    boolean denial = isDenial(Stance.valueOf(claim.stance()));
    String content = claim.contentText();
    if (denial && DeathWords.isOfWhatWasSaid(content)) {
      return before.map(said -> new Manner(said.manner(), !said.denied(), voice(claim)));
    }
    return DeathWords.in(content)
        .map(said -> new Manner(said.manner(), said.denied() || denial, voice(claim)));
  }

  private Voice voice(Sayso1.Claim claim) {
    return new Voice(
        new ClaimId(claim.id()),
        speakers.of(claim),
        Stance.valueOf(claim.stance()),
        claim.speaker().standing().equals("OUTLET"),
        Voice.Tells.HARM);
  }

  private Optional<Sayso1.Event> death(Sayso1.Claim claim) {
    int at = claim.content().getFirst().begin();
    return deaths.size() == 1
        ? Optional.of(deaths.getFirst())
        : deaths.stream().filter(event -> begin(event) <= at).reduce((one, other) -> other);
  }
}
