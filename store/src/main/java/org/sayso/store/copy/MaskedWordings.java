package org.sayso.store.copy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.document.DocumentId;
import org.sayso.store.DocumentRef;
import org.sayso.store.Store;
import org.sayso.store.copy.Wordings.Collated;
import org.sayso.store.copy.Wordings.Wording;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.mask.Masking;

/// Masks what other carriers print, each as its own document is masked. Not for use by several
/// threads.
public final class MaskedWordings {
  /// Masks hold whole readings.
  private static final int REMEMBERED = 50;

  private final Store store;
  private final Disclosure disclosure;
  private final Map<DocumentId, Optional<Masking>> masks =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, Optional<Masking>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /// @param disclosure whom the answer names
  public MaskedWordings(Store store, Disclosure disclosure) {
    this.store = store;
    this.disclosure = disclosure;
  }

  /// The same, masked; a carrier that is no longer there is left out.
  public Collated of(Collated collated) {
    return new Collated(
        collated.fidelity(),
        collated.others().stream().flatMap(one -> masked(one).stream()).toList());
  }

  private Optional<Wording> masked(Wording one) {
    return mask(one.document().id())
        .map(mask ->
            new Wording(
                document(one.document(), mask),
                mask.words(one.words(), one.begin()),
                one.begin(),
                one.same(),
                one.ownChannel(),
                one.because()));
  }

  private static DocumentRef document(DocumentRef ref, Masking mask) {
    return new DocumentRef(
        ref.id(),
        ref.textSha256(),
        ref.title().map(mask::title),
        ref.publisher(),
        ref.published(),
        ref.url().map(mask::address));
  }

  private Optional<Masking> mask(DocumentId id) {
    Optional<Masking> known = masks.get(id);
    if (known == null) {
      known = store.readings().current(id).map(reading -> Masking.of(reading, disclosure));
      masks.put(id, known);
    }
    return known;
  }
}
