package org.sayso.store.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.claim.Form;
import org.sayso.store.ClaimFilter;
import org.sayso.store.ClaimRepository;
import org.sayso.store.DateRange;
import org.sayso.store.EventFacts;
import org.sayso.store.Page;
import org.sayso.store.PageRequest;
import org.sayso.store.StoredClaim;
import org.sayso.store.Tally;
import org.sayso.store.decision.ActorLinks;
import org.sayso.store.json.Quotations;
import org.sayso.store.json.Sayso1;

/// Claims in memory.
final class MemoryClaims implements ClaimRepository {
  private final Memory memory;

  MemoryClaims(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Stream<StoredClaim> stream(ClaimFilter filter) {
    return memory.with(() -> {
      ActorLinks links = memory.links();
      return memory.documents.values().stream()
          .map(memory::view)
          .flatMap(reading ->
              reading.claims().stream()
                  .map(c -> new StoredClaim(MemoryDocuments.ref(reading.document()), c)))
          .filter(claim -> matches(filter, claim, links))
          .toList()
          .stream();
    });
  }

  private static boolean matches(ClaimFilter filter, StoredClaim stored, ActorLinks links) {
    Sayso1.Claim claim = stored.claim();
    Optional<String> actor = Optional.ofNullable(claim.speaker().actor());
    return filter.document().map(stored.document().id()::equals).orElse(true)
        && isIn(filter.stances(), claim.stance())
        && isIn(filter.forms(), claim.form())
        && isIn(filter.blocks(), claim.block())
        && isIn(filter.reviews(), claim.review())
        && MemoryDocuments.isNamed(filter.speaker(), claim.speaker().name())
        && filter.actor().map(id -> actor.equals(Optional.of(links.canonical(id)))).orElse(true)
        && MemoryDocuments.isNamed(filter.publisher(), stored.document().publisher().orElse(null))
        && MemoryDocuments.publishedIn(
            filter.published(), stored.document().published().map(LocalDate::parse))
        && filter
            .words()
            .map(words -> EventFacts.key(claim.contentText()).contains(EventFacts.key(words)))
            .orElse(true)
        && (filter.includeNarrated() || !claim.form().equals(Form.NARRATED.name()));
  }

  static boolean isIn(Set<? extends Enum<?>> wanted, String name) {
    return wanted.isEmpty() || wanted.stream().anyMatch(word -> word.name().equals(name));
  }

  @Override
  public Optional<StoredClaim> find(String id) {
    return stream(ClaimFilter.ALL).filter(claim -> claim.claim().id().equals(id)).findFirst();
  }

  @Override
  public List<StoredClaim> findAll(List<String> ids) {
    return ids.stream().map(this::find).flatMap(Optional::stream).toList();
  }

  @Override
  public Page<StoredClaim> list(ClaimFilter filter, PageRequest page) {
    return Memory.page(
        stream(filter), page, claim -> claim.document().id() + "." + claim.claim().id());
  }

  @Override
  public List<StoredClaim> quotations(Sayso1.Speaker speaker, DateRange days, int most) {
    ClaimFilter filter =
        Quotations.sharedActor(speaker)
            .map(ClaimFilter.ALL::withActor)
            .orElseGet(() -> ClaimFilter.ALL.withSpeaker(speaker.name()));
    return stream(filter)
        .filter(claim -> Quotations.isOfKnown(claim.claim()))
        .filter(claim -> claim.document().published().map(day -> isIn(days, day)).orElse(true))
        .sorted(
            Comparator.comparing((StoredClaim claim) -> claim.document().published().orElse(""))
                .thenComparing(claim -> claim.document().id()))
        .limit(most)
        .toList();
  }

  private static boolean isIn(DateRange days, String day) {
    return MemoryDocuments.publishedIn(days, Optional.of(LocalDate.parse(day)));
  }

  @Override
  public long count(ClaimFilter filter) {
    return stream(filter).count();
  }

  @Override
  public List<Tally> speakers(ClaimFilter filter, int limit) {
    return Memory.tallies(stream(filter).map(claim -> claim.claim().speaker().name())).stream()
        .limit(limit)
        .toList();
  }

  @Override
  public List<Tally> stances(ClaimFilter filter) {
    return Memory.tallies(stream(filter).map(claim -> claim.claim().stance()));
  }
}
