package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.corroboration.Contradiction;
import org.sayso.corroboration.copy.Copies;
import org.sayso.corroboration.event.Account.Who;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Role;
import org.sayso.mention.NewsNumber;

/// How many took part in a protest or a riot, by who says so.
///
/// A crowd is counted once, so that another number is no news of more: whatever two speakers cannot
/// both mean is a contradiction. The largest number of a speaker is that of the whole, the others
/// count some of it. Those who riot are no count of those who marched.
final class CrowdSizes {
  /// The name of the cell.
  static final String CELL = "crowd size";

  private CrowdSizes() {}

  /// The contradiction of an incident's crowd sizes, if there is one.
  static Optional<Contradiction> contradiction(Incident incident, Copies copies) {
    List<Stated<NewsNumber>> stated = new ArrayList<>();
    incident.accounts().forEach(account -> stated.addAll(wholes(account)));
    List<Stated<NewsNumber>> all = List.copyOf(stated);
    stated.removeIf(one -> one.isRepeatedByOutlet(all));
    return Stated.row(
        incident.id(),
        CELL,
        stated,
        copies,
        (one, other) ->
            one.account().type() == other.account().type()
                && !TollRule.canBeOne(one.thing(), other.thing()));
  }

  private static List<Stated<NewsNumber>> wholes(Account account) {
    boolean crowd = account.type() == EventType.PROTEST || account.type() == EventType.RIOT;
    List<Stated<NewsNumber>> wholes = new ArrayList<>();
    if (!crowd || account.happened() == Happened.DENIED) {
      return wholes;
    }
    for (Who party : account.parties()) {
      party
          .number()
          .filter(number -> party.role() == Role.INITIATOR)
          .flatMap(number -> Stated.of(number, number.inFigures(), account, party.claim()))
          .filter(one -> Numbers.isHeld(one.voice().stance()))
          .ifPresent(one -> addLargest(wholes, one));
    }
    return wholes;
  }

  private static void addLargest(List<Stated<NewsNumber>> wholes, Stated<NewsNumber> one) {
    for (int i = 0; i < wholes.size(); i++) {
      if (PartyRule.sameSpeaker(wholes.get(i).voice(), one.voice())) {
        if (size(wholes.get(i).thing()) < size(one.thing())) {
          wholes.set(i, one);
        }
        return;
      }
    }
    wholes.add(one);
  }

  private static long size(NewsNumber number) {
    return number.low().orElse(number.high().orElse(0));
  }
}
