package org.sayso.store.ask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sayso.corroboration.CorpusDocument;
import org.sayso.corroboration.Dossier.Coverage;
import org.sayso.document.DocumentId;

/// What is kept from one question to the next: documents as dossiers need them, and what the
/// project covers. All of it goes when anything in the project changes. Safe for use by many
/// threads.
public final class AskMemory {
  /// At most so many claims are kept, those asked for last.
  private static final int MOST_CLAIMS = 40_000;

  /// Of what state of the project what is kept is.
  ///
  /// @param change number of the last change of a document
  /// @param decisions how many there are
  record Stamp(long change, long decisions) {}

  private final Map<DocumentId, CorpusDocument> documents = new LinkedHashMap<>(16, 0.75f, true);
  private Stamp stamp = new Stamp(-1, -1);
  private Optional<Coverage> coverage = Optional.empty();
  private int claims;

  /// Empties itself when the project is in another state.
  synchronized void at(Stamp now) {
    if (!stamp.equals(now)) {
      stamp = now;
      documents.clear();
      coverage = Optional.empty();
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

  /// What the project covers, as kept, else as `read`.
  synchronized Coverage coverage(Supplier<Coverage> read) {
    Coverage known = coverage.orElseGet(read);
    coverage = Optional.of(known);
    return known;
  }
}
