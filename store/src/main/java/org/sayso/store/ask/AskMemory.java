package org.sayso.store.ask;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.corroboration.CorpusDocument;
import org.sayso.corroboration.Dossier.Coverage;
import org.sayso.corroboration.copy.Copies;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.document.DocumentId;
import org.sayso.store.mask.Disclosure;

/// What is kept from one question to the next: documents as dossiers need them, and what the
/// project covers. All of it goes when anything in the project changes. Safe for use by many
/// threads.
public final class AskMemory {
  /// At most so many claims are kept, those asked for last.
  private static final int MOST_CLAIMS = 60_000;

  /// At most so many documents that dossiers cite are kept with what hides their persons.
  private static final int MOST_CITED = 400;

  /// A document as cited for somebody who may see so much.
  private record Cited(DocumentId document, Disclosure disclosure) {}

  /// At most the copies of so many documents are kept.
  private static final int MOST_COPIED = 20_000;

  /// Of what state of the project what is kept is.
  ///
  /// @param change number of the last change of a document
  /// @param decisions how many there are
  record Stamp(long change, long decisions) {}

  private final Map<DocumentId, CorpusDocument> documents = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Cited, Optional<DossierMask.Source>> sources =
      new LinkedHashMap<>(16, 0.75f, true);
  private final Map<DocumentId, List<CopyLink>> copies = new HashMap<>();
  private Stamp stamp = new Stamp(-1, -1);
  private @Nullable Coverage coverage;
  private int claims;

  /// Empties itself when the project is in another state.
  synchronized void at(Stamp now) {
    if (!stamp.equals(now)) {
      stamp = now;
      documents.clear();
      copies.clear();
      sources.clear();
      coverage = null;
      claims = 0;
    }
  }

  /// The document as kept, else as `read`.
  Optional<CorpusDocument> document(
      DocumentId id, Function<DocumentId, Optional<CorpusDocument>> read) {
    Optional<CorpusDocument> known = known(id);
    if (known.isPresent()) {
      return known;
    }
    Optional<CorpusDocument> found = read.apply(id);
    found.ifPresent(document -> keep(id, document));
    return found;
  }

  private synchronized Optional<CorpusDocument> known(DocumentId id) {
    return Optional.ofNullable(documents.get(id));
  }

  private synchronized void keep(DocumentId id, CorpusDocument document) {
    if (documents.put(id, document) == null) {
      claims += document.claims().size();
    }
    var oldest = documents.values().iterator();
    while (claims > MOST_CLAIMS && oldest.hasNext()) {
      claims -= oldest.next().claims().size();
      oldest.remove();
    }
  }

  /// The copies that `read` finds, each document's looked for once.
  Copies copies(Copies read) {
    return document -> {
      List<CopyLink> known = copiesOf(document);
      if (known != null) {
        return known;
      }
      List<CopyLink> found = read.of(document);
      keep(document, found);
      return found;
    };
  }

  private synchronized @Nullable List<CopyLink> copiesOf(DocumentId document) {
    return copies.get(document);
  }

  private synchronized void keep(DocumentId document, List<CopyLink> found) {
    if (copies.size() >= MOST_COPIED) {
      copies.clear();
    }
    copies.put(document, found);
  }

  /// A document that a dossier cites, with its mask, as kept, else as `read`.
  Optional<DossierMask.Source> source(
      DocumentId id, Disclosure disclosure, Supplier<Optional<DossierMask.Source>> read) {
    Cited cited = new Cited(id, disclosure);
    Optional<DossierMask.Source> known = cited(cited);
    if (known.isPresent()) {
      return known;
    }
    Optional<DossierMask.Source> found = read.get();
    keep(cited, found);
    return found;
  }

  private synchronized Optional<DossierMask.Source> cited(Cited cited) {
    return sources.getOrDefault(cited, Optional.empty());
  }

  private synchronized void keep(Cited cited, Optional<DossierMask.Source> found) {
    sources.put(cited, found);
    var oldest = sources.keySet().iterator();
    while (sources.size() > MOST_CITED && oldest.hasNext()) {
      oldest.next();
      oldest.remove();
    }
  }

  /// What the project covers, as kept, else as `read`.
  synchronized Coverage coverage(Supplier<Coverage> read) {
    Coverage known = coverage == null ? read.get() : coverage;
    coverage = known;
    return known;
  }
}
