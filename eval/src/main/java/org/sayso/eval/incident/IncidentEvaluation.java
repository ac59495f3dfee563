package org.sayso.eval.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.sayso.corroboration.event.ReportRules;
import org.sayso.corroboration.event.Reports;
import org.sayso.eval.topics.ClusterScores;

/// Groups the articles of one state and month by incident, from their words alone.
///
/// Scored are the states and months with two incidents or more; the rule set was chosen on half 0
/// of the incidents, half 1 is grouped and scored apart.
public final class IncidentEvaluation {
  private final ReportRules rules;
  private final SortedMap<String, Double> metrics = new TreeMap<>();

  public IncidentEvaluation(ReportRules rules) {
    this.rules = rules;
  }

  /// The group of each article: state, month and a number.
  public Map<String, String> groups(List<IncidentArticle> articles) {
    Map<String, String> groups = new HashMap<>();
    byPlace(articles)
        .forEach((where, some) -> {
          SortedMap<String, String> texts = new TreeMap<>();
          some.forEach(article -> texts.put(article.id(), article.text()));
          int number = 0;
          for (List<String> group : Reports.group(texts, rules)) {
            String name = where + " " + ++number;
            group.forEach(id -> groups.put(id, name));
          }
        });
    return groups;
  }

  private static Map<String, List<IncidentArticle>> byPlace(List<IncidentArticle> articles) {
    Map<String, List<IncidentArticle>> places = new LinkedHashMap<>();
    articles.forEach(
        article -> places.computeIfAbsent(article.where(), any -> new ArrayList<>()).add(article));
    return places;
  }

  /// B³ where there are two incidents or more, and over all; with the two trivial answers, every
  /// article alone and all of a state and month together.
  public SortedMap<String, Double> metrics(List<IncidentArticle> articles) {
    score("", articles);
    for (int half = 0; half <= 1; half++) {
      int own = half;
      score("half" + half + ".", articles.stream().filter(one -> one.half() == own).toList());
    }
    return metrics;
  }

  private void score(String part, List<IncidentArticle> articles) {
    if (articles.isEmpty()) {
      return;
    }
    Map<String, String> groups = groups(articles);
    List<IncidentArticle> several =
        byPlace(articles).values().stream()
            .filter(some -> some.stream().map(IncidentArticle::incident).distinct().count() > 1)
            .flatMap(List::stream)
            .toList();
    Function<IncidentArticle, Object> found =
        article -> groups.getOrDefault(article.id(), article.id());
    ClusterScores scores = scores(several, found);
    metrics.put(part + "b3.precision", scores.precision());
    metrics.put(part + "b3.recall", scores.recall());
    metrics.put(part + "b3.f", scores.f1());
    metrics.put(part + "rand", scores.rand());
    metrics.put(part + "articles", (double) several.size());
    metrics.put(part + "alone.b3.f", scores(several, IncidentArticle::id).f1());
    metrics.put(part + "together.b3.f", scores(several, IncidentArticle::where).f1());
    metrics.put(part + "all.b3.f", scores(articles, found).f1());
    metrics.put(part + "all.alone.b3.f", scores(articles, IncidentArticle::id).f1());
    metrics.put(part + "all.together.b3.f", scores(articles, IncidentArticle::where).f1());
  }

  private static ClusterScores scores(
      List<IncidentArticle> articles, Function<IncidentArticle, Object> found) {
    return ClusterScores.of(
        articles.stream().map(one -> one.where() + " " + one.incident()).toList(),
        articles.stream().map(found).toList());
  }
}
