package org.sayso.store.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Dossier;
import org.sayso.corroboration.DossierBuilder;
import org.sayso.corroboration.Question;
import org.sayso.corroboration.QuestionReader;
import org.sayso.document.DocumentId;
import org.sayso.evidence.Review;
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

  private static final SearchFilter CLAIMS =
      SearchFilter.ALL
          .withKinds(Set.of(RecordKind.CLAIM))
          .withReviews(Set.of(Review.MACHINE, Review.ACCEPTED, Review.CORRECTED));

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
    if (!read.isReadable()) {
      return new AskOutcome.NotReadable(
          "nothing to look for was found in the question: name who or what it is about, in English,"
              + " such as \"Does the Interior Ministry support the Sons of the Tide?\"");
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
    Map<DocumentId, List<String>> byDocument = new TreeMap<>(Comparator.naturalOrder());
    for (SearchHit hit : hits) {
      byDocument
          .computeIfAbsent(hit.document().orElseThrow(), id -> new ArrayList<>())
          .add(hit.id());
    }
    List<CorpusClaim> claims = new ArrayList<>();
    byDocument.forEach((document, ids) ->
        store
            .readings()
            .current(document)
            .map(reading -> new CorpusClaims(reading, reader.families()))
            .ifPresent(source -> claims.addAll(source.claims(ids))));
    Dossier dossier =
        new DossierBuilder(question).build(claims, new Collection(index, store).coverage());
    return new AskOutcome.Answered(
        new DossierMask(store, disclosure).masked(dossier), page.next().isEmpty());
  }

  private SearchPage candidates(Question question, Optional<String> after) {
    return index.search(
        new SearchRequest(
            wanted(question),
            CLAIMS,
            SearchOrder.RELEVANCE,
            new PageRequest(after, PageRequest.MAX_SIZE)));
  }

  /// By actors where the question has any, else by places and words.
  private SearchQuery wanted(Question question) {
    if (question.actors().isEmpty()) {
      List<String> phrases = new ArrayList<>(question.places());
      phrases.addAll(question.words());
      return new SearchQuery.AnyOf(phrases, List.of(), List.of());
    }
    List<String> phrases = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    List<String> states = new ArrayList<>();
    for (ActorRef actor : question.actors()) {
      phrases.add(actor.name());
      actor.family().ifPresent(ids::add);
      actor.id().ifPresent(id -> known(id, phrases, ids));
      if (actor.kind().isOfficial()) {
        actor.country().ifPresent(states::add);
      }
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
