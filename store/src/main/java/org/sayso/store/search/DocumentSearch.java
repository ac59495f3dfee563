package org.sayso.store.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.sayso.document.DocumentId;

/// Finds documents by their best records. Records are told apart by what they are sorted by, which
/// begins with their document's number; one record of each document is read.
///
/// @param mostRecords how many records are looked at
/// @param mostDocuments how many documents are given at most
record DocumentSearch(IndexSearcher searcher, int mostRecords, int mostDocuments) {
  DocumentsFound of(Query query) throws IOException {
    TopFieldDocs top =
        searcher.search(
            query,
            new TopFieldCollectorManager(
                Cursor.sort(SearchOrder.RELEVANCE), mostRecords + 1, null, mostRecords + 1));
    Map<String, Integer> first = new LinkedHashMap<>();
    int records = Math.min(mostRecords, top.scoreDocs.length);
    for (int i = 0; i < records; i++) {
      first.putIfAbsent(number(top.scoreDocs[i]), top.scoreDocs[i].doc);
    }
    StoredFields stored = searcher.storedFields();
    List<DocumentId> documents = new ArrayList<>();
    for (int record : first.values().stream().limit(mostDocuments).toList()) {
      String id = stored.document(record, Set.of(Fields.DOCUMENT)).get(Fields.DOCUMENT);
      documents.add(DocumentId.parse(id));
    }
    boolean all = top.scoreDocs.length <= mostRecords && first.size() <= mostDocuments;
    return new DocumentsFound(documents, all);
  }

  /// The number of the record's document.
  private static String number(ScoreDoc found) {
    BytesRef order = (BytesRef) ((FieldDoc) found).fields[1];
    String key = new String(order.bytes, order.offset, order.length, StandardCharsets.UTF_8);
    return key.substring(0, key.indexOf(' '));
  }
}
