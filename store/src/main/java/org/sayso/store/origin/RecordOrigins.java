package org.sayso.store.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sayso.coding.Count;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.Incident;
import org.sayso.corroboration.origin.Origin;
import org.sayso.corroboration.origin.OriginFolder;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.store.Store;
import org.sayso.store.ask.CorpusDocuments;
import org.sayso.store.ask.DossierMask;
import org.sayso.store.decision.OriginBook;
import org.sayso.store.mask.Disclosure;

/// Finds the origins of what a project holds. Reckoned from its present state when asked for;
/// nothing of it is kept.
public final class RecordOrigins {
  private final Store store;
  private final Kinship kinship;
  private final Supplier<UnaryOperator<Origin>> masks;
  private final Families families;

  private RecordOrigins(Store store, Kinship kinship, Supplier<UnaryOperator<Origin>> masks) {
    this.store = Objects.requireNonNull(store, "store");
    this.kinship = Objects.requireNonNull(kinship, "kinship");
    this.masks = masks;
    this.families = new Families(store);
  }

  /// Names as they stand in the present state.
  public static RecordOrigins plain(Store store, Kinship kinship) {
    return new RecordOrigins(store, kinship, UnaryOperator::identity);
  }

  /// @param disclosure whom it names; the caller writes down who asked for more than
  ///   [Disclosure#MASKED]
  public static RecordOrigins masked(Store store, Kinship kinship, Disclosure disclosure) {
    return new RecordOrigins(store, kinship, () -> new DossierMask(store, disclosure)::masked);
  }

  /// The origins of those who hold that it happened. Who denies, doubts, threatens or predicts it
  /// is none, and titles and summaries add none.
  public OriginsView of(Incident incident) {
    Map<DocumentId, Set<ClaimId>> wanted = new TreeMap<>();
    for (Account account : incident.accounts()) {
      wanted.merge(account.document(), telling(account), RecordOrigins::both);
    }
    List<CorpusClaim> claims =
        wanted.keySet().stream()
            .flatMap(document -> CorpusDocuments.of(store, document, kinship).stream())
            .flatMap(document -> document.claims().stream())
            .filter(claim -> !claim.block().isDigest())
            .filter(claim -> isWanted(claim, wanted))
            .toList();
    return OriginsView.of(folder(wanted.keySet()).fold(claims).stream().map(masks.get()).toList());
  }

  private static Set<ClaimId> telling(Account account) {
    return account.voices().stream()
        .filter(voice -> Count.isHeldBy(voice.stance()))
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
    return of(families.of(document)).getOrDefault(document, Map.of());
  }

  /// The same for all documents that carry the same report, or that a decision ties to it.
  public Map<DocumentId, Map<ClaimId, ClaimOrigin>> ofFamily(DocumentId document) {
    return of(families.of(document));
  }

  private Map<DocumentId, Map<ClaimId, ClaimOrigin>> of(Set<DocumentId> family) {
    List<CorpusClaim> claims =
        family.stream()
            .flatMap(one -> CorpusDocuments.of(store, one, kinship).stream())
            .flatMap(one -> one.claims().stream())
            .toList();
    UnaryOperator<Origin> mask = masks.get();
    Map<DocumentId, Map<ClaimId, ClaimOrigin>> found = new TreeMap<>();
    for (Origin origin : folder(family).fold(claims)) {
      Origin masked = mask.apply(origin);
      for (Origin.Account account : masked.accounts()) {
        found
            .computeIfAbsent(account.claim().document(), none -> new HashMap<>())
            .put(account.claim().id(), ClaimOrigin.of(origin, masked, account));
      }
    }
    return found;
  }
}
