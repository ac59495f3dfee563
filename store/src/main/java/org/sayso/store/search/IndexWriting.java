package org.sayso.store.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.sayso.document.DocumentId;
import org.sayso.store.DocumentFilter;
import org.sayso.store.Store;
import org.sayso.store.StoredActor;
import org.sayso.store.StoredDocument;
import org.sayso.store.json.Sayso1;

/// Brings the index up to the store.
///
/// Each commit carries the change number that it stands at, so that an update which is killed goes
/// on where the last commit left it.
final class IndexWriting {
  private static final String CHANGE = "change";
  private static final String FORMAT = "format";
  private static final int BATCH = 500;

  /// How many documents go in between two commits, each of which waits for the disk.
  private static final int COMMITTED = 5000;

  private static final double BUFFER_MIB = 64;

  private final FSDirectory directory;
  private final Analyzer analyzer;
  private final Store store;
  private Checked checked = new Checked(-1, 0);

  /// A commit of the index that was seen to hold all up to a change.
  private record Checked(long generation, long change) {}

  IndexWriting(FSDirectory directory, Analyzer analyzer, Store store) {
    this.directory = directory;
    this.analyzer = analyzer;
    this.store = store;
  }

  boolean exists() throws IOException {
    return DirectoryReader.indexExists(directory);
  }

  IndexUpdate update() throws IOException {
    if (exists() && isAsChecked()) {
      return new IndexUpdate(0, checked.change(), false);
    }
    IndexUpdate update = bringUp();
    if (!update.busy()) {
      checked = new Checked(SegmentInfos.getLastCommitGeneration(directory), update.change());
    }
    return update;
  }

  /// Asked at every question, so that neither the index nor the documents are gone through again
  /// where nothing was written to either.
  private boolean isAsChecked() throws IOException {
    return SegmentInfos.getLastCommitGeneration(directory) == checked.generation()
        && store.documents().changedSince(checked.change(), 1).isEmpty();
  }

  private IndexUpdate bringUp() throws IOException {
    Optional<Long> change = standing();
    if (change.isEmpty()) {
      return rebuild();
    }
    if (store.documents().changedSince(change.get(), 1).isEmpty()) {
      return holdsAllDocuments() ? new IndexUpdate(0, change.get(), false) : rebuild();
    }
    return write(OpenMode.APPEND, change.get());
  }

  IndexUpdate rebuild() throws IOException {
    try {
      return write(OpenMode.CREATE, 0);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException damaged) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
      return write(OpenMode.CREATE, 0);
    }
  }

  /// The change number of the last commit; empty when there is no index that can be gone on with.
  private Optional<Long> standing() throws IOException {
    if (!exists()) {
      return Optional.empty();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      return Fields.FORMAT.equals(data.get(FORMAT)) && data.containsKey(CHANGE)
          ? Optional.of(Long.valueOf(data.get(CHANGE)))
          : Optional.empty();
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException damaged) {
      return Optional.empty();
    }
  }

  /// Whether the index is of this store: a store that was put back from a copy has lower numbers.
  private boolean holdsAllDocuments() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      int documents =
          new IndexSearcher(reader)
              .count(new TermQuery(new Term(Fields.KIND, RecordKind.DOCUMENT.name())));
      return documents == store.documents().count(DocumentFilter.ALL);
    }
  }

  private IndexUpdate write(OpenMode mode, long from) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, config(mode))) {
      long change = from;
      long documents = 0;
      long waiting = 0;
      boolean erased = false;
      Earlier earlier = new Earlier(writer, mode);
      List<StoredDocument> batch = store.documents().changedSince(change, BATCH);
      while (!batch.isEmpty()) {
        writeBatch(writer, batch, earlier);
        change = batch.getLast().change();
        documents += batch.size();
        waiting += batch.size();
        erased |= batch.stream().anyMatch(StoredDocument::erased);
        if (waiting >= COMMITTED) {
          commit(writer, change);
          waiting = 0;
        }
        batch = store.documents().changedSince(change, BATCH);
      }
      if (erased) {
        writer.forceMergeDeletes();
      }
      commit(writer, change);
      return new IndexUpdate(documents, change, false);
    } catch (LockObtainFailedException busy) {
      return new IndexUpdate(0, from, true);
    }
  }

  private IndexWriterConfig config(OpenMode mode) {
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setOpenMode(mode);
    config.setCommitOnClose(false);
    config.setRAMBufferSizeMB(BUFFER_MIB);
    return config;
  }

  private static void commit(IndexWriter writer, long change) throws IOException {
    writer.setLiveCommitData(
        Map.of(CHANGE, Long.toString(change), FORMAT, Fields.FORMAT).entrySet());
    writer.commit();
  }

  private void writeBatch(IndexWriter writer, List<StoredDocument> batch, Earlier earlier)
      throws IOException {
    List<StoredDocument> there = batch.stream().filter(earlier::mayHold).toList();
    Set<String> actors = new TreeSet<>(there.isEmpty() ? Set.of() : actorsOf(writer, there));
    for (StoredDocument document : there) {
      writer.deleteDocuments(new Term(Fields.DOCUMENT, document.id().toString()));
    }
    for (StoredDocument document : batch) {
      Optional<Sayso1.Reading> reading = store.readings().current(document.id());
      if (reading.isPresent()) {
        IndexedRecords records = new IndexedRecords(document, reading.get());
        writer.addDocuments(records.all());
        actors.addAll(records.actorIds());
      }
      earlier.written.add(document.id());
    }
    for (String id : actors) {
      writeActor(writer, id);
    }
  }

  /// What the index may hold of a document from before: in one that is made anew nothing, but for
  /// those that change meanwhile.
  private static final class Earlier {
    private final boolean isNew;
    private final Set<DocumentId> written = new HashSet<>();

    Earlier(IndexWriter writer, OpenMode mode) {
      this.isNew = mode == OpenMode.CREATE || writer.getDocStats().maxDoc == 0;
    }

    boolean mayHold(StoredDocument document) {
      return !isNew || written.contains(document.id());
    }
  }

  private void writeActor(IndexWriter writer, String id) throws IOException {
    writer.deleteDocuments(actorTerm(id));
    Optional<StoredActor> actor = store.actors().find(id);
    if (actor.isPresent() && !actor.get().masked()) {
      String present = actor.get().actor().id();
      writer.updateDocument(actorTerm(present), IndexedRecords.actor(actor.get()));
    }
  }

  private static Term actorTerm(String id) {
    return new Term(Fields.ID, IndexedRecords.actorKey(id));
  }

  /// The actors that the documents named when they were last indexed.
  private static Set<String> actorsOf(IndexWriter writer, List<StoredDocument> batch)
      throws IOException {
    Set<String> ids = new TreeSet<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      StoredFields stored = searcher.storedFields();
      for (StoredDocument document : batch) {
        BooleanQuery query =
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ID, document.id().toString())), Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, RecordKind.DOCUMENT.name())), Occur.MUST)
                .build();
        for (ScoreDoc found : searcher.search(query, 1).scoreDocs) {
          Document record = stored.document(found.doc, Set.of(Fields.ACTOR));
          ids.addAll(List.of(record.getValues(Fields.ACTOR)));
        }
      }
    }
    return ids;
  }
}
