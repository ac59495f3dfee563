package org.sayso.store.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Candidates;
import org.sayso.corroboration.CorpusDocument;
import org.sayso.corroboration.Dossier;
import org.sayso.corroboration.Dossier.Coverage;
import org.sayso.corroboration.DossierBuilder;
import org.sayso.corroboration.Question;
import org.sayso.corroboration.QuestionReader;
import org.sayso.corroboration.origin.OriginFolder;
import org.sayso.document.DocumentId;
import org.sayso.store.Store;
import org.sayso.store.decision.OriginBook;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.search.DocumentsFound;
import org.sayso.store.search.RecordKind;
import org.sayso.store.search.SearchFilter;
import org.sayso.store.search.SearchIndex;
import org.sayso.store.search.SearchQuery;

/// Answers questions from what a project holds. Bring the index up to date before asking.
public final class AskService {
  /// At most this many claims are looked at for one question.
  public static final int MOST_CANDIDATES = 2000;

  /// At most this many documents are looked at for one question.
  public static final int MOST_DOCUMENTS = 100;

  /// Documents too: a dateline or a title may name the place that no claim names.
  private static final SearchFilter WHERE =
      SearchFilter.ALL.withKinds(Set.of(RecordKind.CLAIM, RecordKind.DOCUMENT));

  private final SearchIndex index;
  private final Store store;
  private final QuestionReader reader;
  private final long change;
  private final AskMemory memory;

  /// @param change number of the last change that the index has taken up
  /// @param memory what is kept from one question to the next
  public AskService(
      SearchIndex index, Store store, QuestionReader reader, long change, AskMemory memory) {
    this.index = index;
    this.store = store;
    this.reader = reader;
    this.change = change;
    this.memory = memory;
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

  /// All claims that may bear on `question`, to learn from.
  ///
  /// @throws IllegalArgumentException when the question cannot be read
  public Candidates candidates(String question) {
    Question read = reader.read(question);
    return new DossierBuilder(
            read, memory.copies(store.copies()), reader.kinship(), store.incidents()::ofEvents)
        .candidates(documents(found(read)));
  }

  private DocumentsFound found(Question question) {
    memory.at(new AskMemory.Stamp(change, store.decisions().count()));
    return index.documents(wanted(question), WHERE, MOST_CANDIDATES, MOST_DOCUMENTS);
  }

  private List<CorpusDocument> documents(DocumentsFound found) {
    return found.documents().stream()
        .flatMap(id -> memory.document(id, this::document).stream())
        .toList();
  }

  private AskOutcome answer(Question question, Disclosure disclosure) {
    DocumentsFound found = found(question);
    List<CorpusDocument> documents = documents(found);
    Coverage all = memory.coverage(() -> new Collection(index, store).coverage(0, true));
    OriginFolder folder =
        new OriginFolder(
            memory.copies(store.copies()),
            reader.kinship(),
            OriginBook.of(store, found.documents()));
    Dossier dossier =
        new DossierBuilder(question, folder, reader.kinship(), store.incidents()::ofEvents)
            .build(documents, all.looked(documents.size(), found.all()));
    return new AskOutcome.Answered(
        new DossierMask(store.readings()::current, memory, disclosure).masked(dossier));
  }

  /// What an outlet printed before it changed the page is no account of its own.
  private Optional<CorpusDocument> document(DocumentId id) {
    return store.documents().laterThan(id).isPresent()
        ? Optional.empty()
        : CorpusDocuments.of(store, id, reader.kinship());
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
