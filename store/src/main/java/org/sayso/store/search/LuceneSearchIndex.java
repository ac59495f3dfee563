package org.sayso.store.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.sayso.document.DocumentId;
import org.sayso.store.Store;
import org.sayso.store.StoreException;
import org.sayso.store.search.SearchQuery.AnyOf;
import org.sayso.store.search.SearchQuery.Words;

/// The index in a folder, kept by Lucene.
///
/// Reading and writing need no common lock: a search sees the last finished update, also that of
/// another process.
public final class LuceneSearchIndex implements SearchIndex {
  private final Path folder;
  private final FSDirectory directory;
  private final Analyzer analyzer = Fields.analyzer();
  private final Queries queries = new Queries(analyzer);
  private final IndexWriting writing;
  private @Nullable SearcherManager searchers;

  private LuceneSearchIndex(Path folder, FSDirectory directory, Store store) {
    this.folder = folder;
    this.directory = directory;
    this.writing = new IndexWriting(directory, analyzer, store);
  }

  /// Opens the index in `folder`, which need not be there yet.
  ///
  /// @throws StoreException when the folder cannot be made or read
  public static LuceneSearchIndex open(Path folder, Store store) {
    try {
      Files.createDirectories(folder);
      return new LuceneSearchIndex(folder, FSDirectory.open(folder), store);
    } catch (IOException e) {
      throw new StoreException("cannot open the search index in " + folder + ": " + e, e);
    }
  }

  @Override
  public synchronized IndexUpdate update() {
    return write(writing::update);
  }

  @Override
  public synchronized IndexUpdate rebuild() {
    return write(writing::rebuild);
  }

  /// What is done to the index.
  private interface Action {
    IndexUpdate run() throws IOException;
  }

  private IndexUpdate write(Action action) {
    try {
      IndexUpdate update = action.run();
      refresh();
      return update;
    } catch (IOException e) {
      throw new StoreException(
          "cannot write the search index in "
              + folder
              + " ("
              + e
              + "): free space or mend its rights, then run `sayso reindex`",
          e);
    }
  }

  @Override
  public SearchPage search(SearchRequest request) {
    return read(
        new SearchPage(List.of(), 0, Optional.empty(), List.of()),
        searcher -> search(searcher, request));
  }

  @Override
  public DocumentsFound documents(
      SearchQuery query, SearchFilter filter, int mostRecords, int mostDocuments) {
    return read(
        new DocumentsFound(List.of(), true),
        searcher ->
            new DocumentSearch(searcher, mostRecords, mostDocuments)
                .of(queries.filtered(query(query, new ArrayList<>()), filter)));
  }

  /// What is looked up in the index.
  private interface Lookup<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  private <T> T read(T nothing, Lookup<T> lookup) {
    Optional<SearcherManager> manager = searchers();
    if (manager.isEmpty()) {
      return nothing;
    }
    try {
      IndexSearcher searcher = manager.get().acquire();
      try {
        return lookup.in(searcher);
      } finally {
        manager.get().release(searcher);
      }
    } catch (IOException e) {
      throw new StoreException(
          "cannot read the search index in " + folder + " (" + e + "): run `sayso reindex`", e);
    }
  }

  private SearchPage search(IndexSearcher searcher, SearchRequest request) throws IOException {
    List<String> notes = new ArrayList<>();
    Query wanted = query(request.query(), notes);
    Query query = queries.filtered(wanted, request.filter());
    Sort sort = Cursor.sort(request.order());
    FieldDoc after =
        request.page().after().map(cursor -> Cursor.read(cursor, request.order())).orElse(null);
    int size = request.page().size();
    TopFieldDocs top =
        searcher.search(
            query, new TopFieldCollectorManager(sort, size + 1, after, Integer.MAX_VALUE));
    Highlighter highlighter = new Highlighter(searcher, wanted);
    StoredFields stored = searcher.storedFields();
    List<SearchHit> hits = new ArrayList<>();
    for (int i = 0; i < Math.min(size, top.scoreDocs.length); i++) {
      ScoreDoc found = top.scoreDocs[i];
      Document record = stored.document(found.doc);
      hits.add(hit(record, highlighter.passages(found.doc, record)));
    }
    Optional<String> next =
        top.scoreDocs.length > size
            ? Optional.of(Cursor.write((FieldDoc) top.scoreDocs[size - 1]))
            : Optional.empty();
    return new SearchPage(hits, top.totalHits.value(), next, notes);
  }

  private Query query(SearchQuery query, List<String> notes) {
    return switch (query) {
      case Words words -> {
        WordsReader.Reading reading = WordsReader.read(words.text());
        notes.addAll(reading.notes());
        yield queries.all(reading.clauses());
      }
      case AnyOf any -> queries.anyOf(any);
    };
  }

  private static SearchHit hit(Document record, List<Passage> passages) {
    RecordKind kind = RecordKind.valueOf(record.get(Fields.KIND));
    String id = record.get(Fields.ID);
    return new SearchHit(
        kind,
        kind == RecordKind.ACTOR ? id.substring(IndexedRecords.actorKey("").length()) : id,
        Optional.ofNullable(record.get(Fields.DOCUMENT)).map(DocumentId::parse),
        Optional.ofNullable(record.get(Fields.HEADING)),
        Optional.ofNullable(record.get(Fields.PUBLISHER)),
        Optional.ofNullable(record.get(Fields.PUBLISHED)),
        passages);
  }

  private synchronized Optional<SearcherManager> searchers() {
    try {
      refresh();
      return Optional.ofNullable(searchers);
    } catch (IOException e) {
      throw new StoreException(
          "the search index in " + folder + " is damaged (" + e + "): run `sayso reindex`", e);
    }
  }

  private void refresh() throws IOException {
    if (searchers != null) {
      searchers.maybeRefreshBlocking();
    } else if (writing.exists()) {
      searchers = new SearcherManager(directory, null);
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (searchers != null) {
        searchers.close();
      }
      directory.close();
    } catch (IOException e) {
      throw new StoreException("cannot close the search index in " + folder + ": " + e, e);
    }
  }
}
