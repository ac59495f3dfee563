package org.sayso.store.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.corroboration.origin.OriginDecision;
import org.sayso.corroboration.origin.Weight;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.store.Store;

/// What people decided of the origins of claims, by the claims that their words are now.
public final class OriginBook {
  private OriginBook() {}

  /// The decisions in force that are about claims of these documents, oldest first, each with those
  /// of its claims that stand there.
  public static List<OriginDecision> of(Store store, Collection<DocumentId> documents) {
    List<Decision> all = inForce(store);
    if (all.isEmpty()) {
      return List.of();
    }
    Map<DocumentId, List<Decision>> byDocument = new TreeMap<>();
    Set<DocumentId> wanted = Set.copyOf(documents);
    for (Decision decision : all) {
      store.decisions().documents(decision).stream()
          .filter(wanted::contains)
          .forEach(id -> byDocument.computeIfAbsent(id, _ -> new ArrayList<>()).add(decision));
    }
    List<OriginWish> wishes = new ArrayList<>();
    byDocument.forEach((document, on) ->
        store
            .readings()
            .asRead(document)
            .ifPresent(reading -> wishes.addAll(OriginWish.of(reading, on))));
    return all.stream()
        .map(decision -> decision(decision, wishes))
        .filter(decision -> !decision.claims().isEmpty())
        .toList();
  }

  /// The documents that each decision in force is about: what a decision ties together.
  public static List<Set<DocumentId>> tied(Store store) {
    return inForce(store).stream()
        .map(decision -> Set.copyOf(store.decisions().documents(decision)))
        .toList();
  }

  private static List<Decision> inForce(Store store) {
    try (Stream<Decision> all = store.decisions().stream()) {
      return all.filter(decision -> decision.inForce() && OriginWish.isWish(decision.act()))
          .toList();
    }
  }

  private static OriginDecision decision(Decision decision, List<OriginWish> wishes) {
    List<ClaimId> claims =
        wishes.stream()
            .filter(wish -> wish.decision() == decision.number())
            .sorted(Comparator.comparingInt(OriginWish::place).thenComparing(OriginWish::claim))
            .map(wish -> new ClaimId(wish.claim()))
            .toList();
    return new OriginDecision(
        decision.number(),
        decision.act() instanceof Act.OneOrigin,
        claims,
        counts(decision.act()),
        decision.signature().why());
  }

  private static Optional<Weight> counts(Act act) {
    return switch (act) {
      case Act.OneOrigin one -> one.counts();
      case Act.OwnOrigin own -> own.counts();
      default -> Optional.empty();
    };
  }
}
