package org.sayso.store.origin;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sayso.coding.Count;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.Voice;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.Incident;
import org.sayso.corroboration.origin.Lineage;
import org.sayso.corroboration.origin.Origin;
import org.sayso.corroboration.origin.OriginFolder;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.store.Store;
import org.sayso.store.ask.CorpusDocuments;
import org.sayso.store.ask.DossierMask;
import org.sayso.store.decision.OriginBook;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Disclosure;

/// Finds the origins of what a project holds. Reckoned from its present state when asked for;
/// nothing of it is kept.
public final class RecordOrigins {
  /// Makes what takes persons out of origins.
  @FunctionalInterface
  private interface Masks {
    UnaryOperator<List<Origin>> of(Function<DocumentId, Optional<Sayso1.Reading>> readings);
  }

  private final Store store;
  private final Kinship kinship;
  private final Masks masks;
  private final Families families;

  private RecordOrigins(Store store, Kinship kinship, Masks masks) {
    this.store = Objects.requireNonNull(store, "store");
    this.kinship = Objects.requireNonNull(kinship, "kinship");
    this.masks = masks;
    this.families = new Families(store);
  }

  /// Names as they stand in the present state.
  public static RecordOrigins plain(Store store, Kinship kinship) {
    return new RecordOrigins(store, kinship, readings -> UnaryOperator.identity());
  }

  /// @param disclosure whom it names; the caller writes down who asked for more than
  ///   [Disclosure#MASKED]
  public static RecordOrigins masked(Store store, Kinship kinship, Disclosure disclosure) {
    return new RecordOrigins(
        store, kinship, readings -> new DossierMask(readings, disclosure)::masked);
  }

  /// The origins of those who hold that it happened. Who denies it or a part in it, doubts,
  /// threatens or predicts it is none, and titles and summaries add none.
  public OriginsView of(Incident incident) {
    Map<DocumentId, Set<ClaimId>> wanted = new TreeMap<>();
    for (Account account : incident.accounts()) {
      wanted.merge(account.document(), telling(account), RecordOrigins::both);
    }
    return of(wanted);
  }

  /// The origins of these claims, which are taken to be of one matter; titles and summaries add
  /// none.
  ///
  /// @param wanted the claims by document
  public OriginsView of(Map<DocumentId, Set<ClaimId>> wanted) {
    Map<DocumentId, List<CorpusClaim>> all = new TreeMap<>();
    wanted
        .keySet()
        .forEach(id ->
            CorpusDocuments.of(store, id, kinship)
                .ifPresent(document -> all.put(id, document.claims())));
    List<CorpusClaim> claims =
        all.values().stream()
            .flatMap(List::stream)
            .filter(claim -> !claim.block().isDigest())
            .filter(claim -> isWanted(claim, wanted))
            .toList();
    OriginFolder folder = folder(wanted.keySet());
    return OriginsView.of(
        masks
            .of(store.readings()::current)
            .apply(folder.fold(claims, document -> all.getOrDefault(document, List.of()))),
        folder::report);
  }

  private static Set<ClaimId> telling(Account account) {
    return account.voices().stream()
        .filter(voice -> Count.isHeldBy(voice.stance()) && !voice.stance().denies())
        .map(Account.Voice::claim)
        .collect(Collectors.toSet());
  }

  private static Set<ClaimId> both(Set<ClaimId> one, Set<ClaimId> other) {
    one.addAll(other);
    return one;
  }

  private static boolean isWanted(CorpusClaim claim, Map<DocumentId, Set<ClaimId>> wanted) {
    return wanted.getOrDefault(claim.document(), Set.of()).contains(claim.id());
  }

  private OriginFolder folder(Set<DocumentId> documents) {
    return new OriginFolder(store.copies(), kinship, OriginBook.of(store, documents));
  }

  /// The origin of each claim of a document, as far as the report tells that it carries, and what
  /// people decided.
  public Map<ClaimId, ClaimOrigin> of(DocumentId document) {
    return store
        .readings()
        .current(document)
        .map(reading -> ofFamily(reading).getOrDefault(document, Map.of()))
        .orElse(Map.of());
  }

  /// The same for all documents that carry the same report, or that a decision ties to it.
  ///
  /// @param reading the present state of one of them
  public Map<DocumentId, Map<ClaimId, ClaimOrigin>> ofFamily(Sayso1.Reading reading) {
    DocumentId document = DocumentId.parse(reading.document().id());
    Set<DocumentId> family = families.of(document);
    Map<DocumentId, Sayso1.Reading> readings = new TreeMap<>(Map.of(document, reading));
    for (DocumentId other : family) {
      if (!other.equals(document)) {
        store.readings().current(other).ifPresent(found -> readings.put(other, found));
      }
    }
    return ofAll(readings);
  }

  private Map<DocumentId, Map<ClaimId, ClaimOrigin>> ofAll(
      Map<DocumentId, Sayso1.Reading> readings) {
    List<CorpusClaim> claims =
        readings.values().stream()
            .flatMap(one -> CorpusDocuments.of(store, one, kinship).claims().stream())
            .toList();
    UnaryOperator<List<Origin>> mask = masks.of(id -> Optional.ofNullable(readings.get(id)));
    Map<DocumentId, Map<ClaimId, ClaimOrigin>> found = new TreeMap<>();
    for (Origin origin : folder(readings.keySet()).fold(claims)) {
      for (Map.Entry<Origin.Account, ClaimOrigin> one : ofClaims(origin, mask).entrySet()) {
        CorpusClaim claim = one.getKey().claim();
        found
            .computeIfAbsent(claim.document(), none -> new HashMap<>())
            .put(claim.id(), one.getValue());
      }
    }
    return found;
  }

  /// What two accounts must share to be shown alike.
  private record Shown(DocumentId document, Voice voice, Lineage lineage) {
    static Shown of(Origin.Account account) {
      return new Shown(account.claim().document(), account.claim().voice(), account.lineage());
    }
  }

  /// Of accounts that are shown alike only the first is masked: an outlet's own voice may have
  /// hundreds.
  private static IdentityHashMap<Origin.Account, ClaimOrigin> ofClaims(
      Origin origin, UnaryOperator<List<Origin>> mask) {
    Map<Shown, Origin.Account> first = new LinkedHashMap<>();
    origin.accounts().forEach(account -> first.putIfAbsent(Shown.of(account), account));
    Origin masked = mask.apply(List.of(origin.with(List.copyOf(first.values())))).getFirst();
    Map<Shown, ClaimOrigin> shown = new HashMap<>();
    int place = 0;
    for (Shown one : first.keySet()) {
      shown.put(one, ClaimOrigin.of(origin, masked, masked.accounts().get(place++)));
    }
    IdentityHashMap<Origin.Account, ClaimOrigin> all = new IdentityHashMap<>();
    origin
        .accounts()
        .forEach(account -> all.put(account, Objects.requireNonNull(shown.get(Shown.of(account)))));
    return all;
  }
}
