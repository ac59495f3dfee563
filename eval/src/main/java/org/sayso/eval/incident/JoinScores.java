package org.sayso.eval.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.document.DocumentId;
import org.sayso.eval.topics.ClusterScores;

/// How well the incidents of a record agree with those that people filed documents under.
///
/// Two documents are joined where they share an incident. Pairs are counted as they are joined; for
/// B³, what hangs together by joined pairs is one group, so that one wrong pair can spoil a large
/// group.
public final class JoinScores {
  private static final double HUNDRED = 100;

  private final Map<DocumentId, FiledDocument> filed = new LinkedHashMap<>();

  /// @param documents of two with the same bytes the first counts
  public JoinScores(Collection<FiledDocument> documents) {
    documents.forEach(document -> filed.putIfAbsent(document.id(), document));
  }

  /// Two joined documents, the smaller id first.
  public record Pair(FiledDocument one, FiledDocument other) {
    /// Whether people filed both under one incident.
    public boolean isRight() {
      return one.incident().equals(other.incident());
    }
  }

  /// The pairs that share an incident, in order.
  ///
  /// @param incidents for each the documents that tell it
  public List<Pair> pairs(Collection<Set<DocumentId>> incidents) {
    Set<List<DocumentId>> met = new TreeSet<>(JoinScores::compare);
    for (Set<DocumentId> incident : incidents) {
      List<DocumentId> ours = incident.stream().filter(filed::containsKey).sorted().toList();
      for (int i = 0; i < ours.size(); i++) {
        for (int j = i + 1; j < ours.size(); j++) {
          met.add(List.of(ours.get(i), ours.get(j)));
        }
      }
    }
    return met.stream()
        .map(pair -> new Pair(document(pair.getFirst()), document(pair.getLast())))
        .toList();
  }

  private static int compare(List<DocumentId> one, List<DocumentId> other) {
    int first = one.getFirst().compareTo(other.getFirst());
    return first == 0 ? one.getLast().compareTo(other.getLast()) : first;
  }

  private FiledDocument document(DocumentId id) {
    FiledDocument document = filed.get(id);
    if (document == null) {
      throw new IllegalArgumentException("no document " + id);
    }
    return document;
  }

  /// Precision and recall of pairs and of B³, with what it takes to answer without looking: every
  /// document alone, and all of one [FiledDocument#where()] together.
  public SortedMap<String, Double> metrics(Collection<Set<DocumentId>> incidents) {
    SortedMap<String, Double> metrics = new TreeMap<>();
    List<FiledDocument> all = List.copyOf(filed.values());
    List<Pair> joined = pairs(incidents);
    long right = joined.stream().filter(Pair::isRight).count();
    long wanted = within(all, FiledDocument::incident);
    metrics.put("documents", (double) all.size());
    metrics.put("count.pairs.joined", (double) joined.size());
    metrics.put("count.pairs.gold", (double) wanted);
    metrics.put("pairs.precision", share(right, joined.size()));
    metrics.put("pairs.recall", share(right, wanted));
    metrics.put("together.pairs.precision", share(wanted, within(all, FiledDocument::where)));
    Map<DocumentId, DocumentId> groups = groups(joined);
    ClusterScores scores =
        scores(all, document -> groups.getOrDefault(document.id(), document.id()));
    metrics.put("b3.precision", scores.precision());
    metrics.put("b3.recall", scores.recall());
    metrics.put("b3.f", scores.f1());
    metrics.put("alone.b3.f", scores(all, FiledDocument::id).f1());
    metrics.put("together.b3.f", scores(all, FiledDocument::where).f1());
    return metrics;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : HUNDRED * part / whole;
  }

  /// How many pairs share something.
  private static long within(List<FiledDocument> all, Function<FiledDocument, String> what) {
    return all.stream()
        .collect(Collectors.groupingBy(what, Collectors.counting()))
        .values()
        .stream()
        .mapToLong(size -> size * (size - 1) / 2)
        .sum();
  }

  private static ClusterScores scores(
      List<FiledDocument> all, Function<FiledDocument, Object> found) {
    return ClusterScores.of(
        all.stream().map(FiledDocument::incident).toList(), all.stream().map(found).toList());
  }

  /// For each joined document the one that stands for all it hangs together with.
  private static Map<DocumentId, DocumentId> groups(List<Pair> joined) {
    Map<DocumentId, DocumentId> above = new HashMap<>();
    for (Pair pair : joined) {
      DocumentId one = top(above, pair.one().id());
      DocumentId other = top(above, pair.other().id());
      above.put(other, one);
    }
    Map<DocumentId, DocumentId> groups = new HashMap<>();
    Set.copyOf(above.keySet()).forEach(id -> groups.put(id, top(above, id)));
    return groups;
  }

  private static DocumentId top(Map<DocumentId, DocumentId> above, DocumentId id) {
    DocumentId next = above.getOrDefault(id, id);
    while (!next.equals(above.getOrDefault(next, next))) {
      next = above.getOrDefault(next, next);
    }
    return next;
  }
}
