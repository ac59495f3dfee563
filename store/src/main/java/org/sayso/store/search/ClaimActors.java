package org.sayso.store.search;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Stance;
import org.sayso.store.json.Sayso1;

/// Who a claim speaks of.
public final class ClaimActors {
  private ClaimActors() {}

  /// Ids of the actors that the claim's content names, that its links tie, that take part in an
  /// event as it tells it, and its speaker where it speaks of its own deeds.
  public static Set<String> in(Sayso1.Claim claim, Sayso1.Reading reading) {
    Set<String> ids = new TreeSet<>();
    for (Sayso1.Mention mention : reading.mentions()) {
      if (mention.actor() != null && touches(claim, mention.begin(), mention.end())) {
        add(ids, mention.actor());
      }
    }
    claim
        .about()
        .relations()
        .forEach(relation -> {
          add(ids, relation.subject().actor());
          add(ids, relation.object().actor());
        });
    for (Sayso1.Event event : reading.events()) {
      event.participants().stream()
          .filter(row -> row.claim().equals(claim.id()))
          .forEach(row -> add(ids, row.actor()));
    }
    if (Stance.valueOf(claim.stance()).isAnswer()) {
      add(ids, claim.speaker().actor());
    }
    return ids;
  }

  private static boolean touches(Sayso1.Claim claim, int begin, int end) {
    return claim.content().stream().anyMatch(span -> span.begin() < end && begin < span.end());
  }

  private static void add(Set<String> ids, @Nullable String id) {
    if (id != null) {
      ids.add(id);
    }
  }
}
