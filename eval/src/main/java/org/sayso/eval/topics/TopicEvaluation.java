package org.sayso.eval.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sayso.corroboration.event.ReportRules;
import org.sayso.corroboration.event.Reports;

/// Groups documents by the event that they report, all topics together, and holds the groups
/// against topic and kind.
///
/// The rule set was chosen on the topics with even numbers; those with odd numbers are grouped and
/// scored apart.
public final class TopicEvaluation {
  private final ReportRules rules;
  private final SortedMap<String, Double> metrics = new TreeMap<>();

  public TopicEvaluation(ReportRules rules) {
    this.rules = rules;
  }

  /// The number of each document's group, in the order of the documents.
  public List<Integer> groups(List<TopicDocument> documents) {
    SortedMap<String, String> texts = new TreeMap<>();
    documents.forEach(document -> texts.put(document.name(), document.text()));
    Map<String, Integer> numbers = new HashMap<>();
    int number = 0;
    for (List<String> group : Reports.group(texts, rules)) {
      int own = number++;
      group.forEach(name -> numbers.put(name, own));
    }
    return documents.stream().map(one -> numbers.getOrDefault(one.name(), -1)).toList();
  }

  /// B³ and adjusted Rand over all topics, the even and the odd ones, with the two trivial answers:
  /// every document alone, and the topics as they are given.
  public SortedMap<String, Double> metrics(List<TopicDocument> documents) {
    score("", documents, document -> true);
    score("even.", documents, document -> document.topic() % 2 == 0);
    score("odd.", documents, document -> document.topic() % 2 != 0);
    return metrics;
  }

  private void score(String part, List<TopicDocument> documents, Predicate<TopicDocument> wanted) {
    List<TopicDocument> some = documents.stream().filter(wanted).toList();
    if (some.isEmpty()) {
      return;
    }
    List<String> gold = some.stream().map(TopicDocument::gold).toList();
    add(part, ClusterScores.of(gold, groups(some)));
    metrics.put(part + "documents", (double) some.size());
    metrics.put(
        part + "alone.b3.f",
        ClusterScores.of(gold, some.stream().map(TopicDocument::name).toList()).f1());
    metrics.put(
        part + "topics.b3.f",
        ClusterScores.of(gold, some.stream().map(TopicDocument::topic).toList()).f1());
  }

  private void add(String part, ClusterScores scores) {
    metrics.put(part + "b3.precision", scores.precision());
    metrics.put(part + "b3.recall", scores.recall());
    metrics.put(part + "b3.f", scores.f1());
    metrics.put(part + "rand", scores.rand());
  }
}
