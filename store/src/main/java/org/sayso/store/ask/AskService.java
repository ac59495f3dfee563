package org.sayso.store.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.CorpusDocument;
import org.sayso.corroboration.Dossier;
import org.sayso.corroboration.DossierBuilder;
import org.sayso.corroboration.Question;
import org.sayso.corroboration.QuestionReader;
import org.sayso.document.DocumentId;
import org.sayso.store.PageRequest;
import org.sayso.store.Store;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.search.RecordKind;
import org.sayso.store.search.SearchFilter;
import org.sayso.store.search.SearchHit;
import org.sayso.store.search.SearchIndex;
import org.sayso.store.search.SearchOrder;
import org.sayso.store.search.SearchPage;
import org.sayso.store.search.SearchQuery;
import org.sayso.store.search.SearchRequest;

/// Answers questions from what a project holds. Bring the index up to date before asking.
public final class AskService {
  /// At most this many claims are looked at for one question.
  public static final int MOST_CANDIDATES = 2000;

  /// At most this many documents are read again for one question.
  public static final int MOST_DOCUMENTS = 150;

  /// Documents too: a dateline or a title may name the place that no claim names.
  private static final SearchFilter WHERE =
      SearchFilter.ALL.withKinds(Set.of(RecordKind.CLAIM, RecordKind.DOCUMENT));

  private final SearchIndex index;
  private final Store store;
  private final QuestionReader reader;

  public AskService(SearchIndex index, Store store, QuestionReader reader) {
    this.index = index;
    this.store = store;
    this.reader = reader;
  }

  /// The record on `question`.
  ///
  /// @param disclosure whom it names; the caller writes down who asked for more than
  ///   [Disclosure#MASKED]
  public AskOutcome ask(String question, Disclosure disclosure) {
    Question read;
    try {
      read = reader.read(question);
    } catch (IllegalArgumentException e) {
      return new AskOutcome.NotReadable(String.valueOf(e.getMessage()));
    }
    return answer(read, disclosure);
  }

  private AskOutcome answer(Question question, Disclosure disclosure) {
    List<SearchHit> hits = new ArrayList<>();
    SearchPage page = candidates(question, Optional.empty());
    hits.addAll(page.hits());
    while (page.next().isPresent() && hits.size() < MOST_CANDIDATES) {
      page = candidates(question, page.next());
      hits.addAll(page.hits());
    }
    Map<DocumentId, List<String>> byDocument = new LinkedHashMap<>();
    for (SearchHit hit : hits) {
      byDocument
          .computeIfAbsent(hit.document().orElseThrow(), id -> new ArrayList<>())
          .add(hit.id());
    }
    List<CorpusDocument> documents = documents(byDocument);
    boolean complete = page.next().isEmpty() && byDocument.size() <= MOST_DOCUMENTS;
    Dossier dossier =
        new DossierBuilder(question, store.copies(), reader.kinship(), store.incidents()::ofEvents)
            .build(documents, new Collection(index, store).coverage(documents.size(), complete));
    return new AskOutcome.Answered(new DossierMask(store, disclosure).masked(dossier));
  }

  /// The documents that fit best, as far as they are looked at.
  private List<CorpusDocument> documents(Map<DocumentId, List<String>> byDocument) {
    List<CorpusDocument> documents = new ArrayList<>();
    byDocument.entrySet().stream()
        .limit(MOST_DOCUMENTS)
        .forEach(entry ->
            store
                .readings()
                .current(entry.getKey())
                .map(reading ->
                    CorpusDocuments.whole(reading, reader.kinship(), feed(entry.getKey())))
                .ifPresent(documents::add));
    return documents;
  }

  private Optional<String> feed(DocumentId document) {
    return store.documents().retrievals(document).stream()
        .flatMap(retrieval -> retrieval.feed().stream())
        .findFirst();
  }

  private SearchPage candidates(Question question, Optional<String> after) {
    return index.search(
        new SearchRequest(
            wanted(question),
            WHERE,
            SearchOrder.RELEVANCE,
            new PageRequest(after, PageRequest.MAX_SIZE)));
  }

  /// By actors, and by places and words: a denial or a toll may name nobody asked about.
  private SearchQuery wanted(Question question) {
    List<String> phrases = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    List<String> states = new ArrayList<>();
    List<ActorRef> all = new ArrayList<>(question.actors());
    all.addAll(question.speakers());
    for (ActorRef actor : all) {
      phrases.add(actor.name());
      actor.family().ifPresent(ids::add);
      actor.id().ifPresent(id -> known(id, phrases, ids));
      if (actor.kind().isOfficial()) {
        actor.country().ifPresent(states::add);
      }
    }
    phrases.addAll(question.places());
    phrases.addAll(question.deeds());
    if (phrases.isEmpty()) {
      phrases.addAll(question.words());
    }
    return new SearchQuery.AnyOf(phrases, ids, states);
  }

  private void known(String id, List<String> phrases, List<String> ids) {
    ids.add(id);
    store
        .actors()
        .find(id)
        .ifPresent(actor -> {
          ids.add(actor.actor().id());
          ids.addAll(actor.merged());
          phrases.add(actor.actor().name());
          phrases.addAll(actor.actor().aliases());
        });
  }
}
