package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.sayso.eval.polnear.BratFile;
import org.sayso.eval.polnear.CofenetEvaluation;
import org.sayso.eval.polnear.CofenetReader;
import org.sayso.eval.polnear.CofenetRow;
import org.sayso.eval.polnear.Misses;
import org.sayso.eval.polnear.PolnearArticle;
import org.sayso.eval.polnear.PolnearEvaluation;
import org.sayso.eval.polnear.PolnearReader;
import org.sayso.eval.polnear.Role;
import org.sayso.eval.polnear.RoleSpan;
import org.sayso.eval.polnear.SpanScores;

/// `sayso evaluate polnear`: source, cue and content of attributions, in PolNeAR's form or in
/// CofeNet's.
record PolnearTask(PolnearEvaluation reader) implements EvaluationTask {
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    List<Path> rows = PolnearReader.isIn(data) ? List.of() : CofenetReader.files(data);
    return rows.isEmpty() ? articles(data, predictions) : rows(rows, predictions);
  }

  private Outcome articles(Path data, Optional<Path> predictions) throws IOException {
    List<PolnearArticle> articles = PolnearReader.read(data);
    PolnearEvaluation.Scores scores = reader.evaluate(articles);
    Map<String, Double> metrics = new TreeMap<>();
    put(metrics, scores.spans());
    put(metrics, "whole.exact", scores.whole().score());
    for (Role role : SpanScores.roles()) {
      for (Misses.Kind kind : Misses.Kind.values()) {
        metrics.put(
            lower(role) + ".misses." + kind.name().toLowerCase(Locale.ROOT),
            scores.misses().share(role, kind));
      }
    }
    if (predictions.isPresent()) {
      Path out = predictions.orElseThrow();
      for (PolnearArticle article : articles) {
        BratFile.write(out, article.name(), reader.attributions(article.text()));
      }
      Files.write(out.resolve("misses.tsv"), scores.misses().lines());
    }
    return new Outcome(articles.size(), metrics);
  }

  private Outcome rows(List<Path> files, Optional<Path> predictions) throws IOException {
    SpanScores scores = new SpanScores();
    int documents = 0;
    for (Path file : files) {
      List<CofenetRow> rows = CofenetReader.read(file);
      List<SortedSet<RoleSpan>> read =
          CofenetEvaluation.predict(rows, CofenetEvaluation.rowByRow(reader::predict));
      CofenetEvaluation.score(rows, read, scores);
      if (predictions.isPresent()) {
        CofenetEvaluation.write(
            rows, read, predictions.orElseThrow().resolve(file.getFileName().toString()));
      }
      documents += (int) rows.stream().map(CofenetRow::id).distinct().count();
    }
    Map<String, Double> metrics = new TreeMap<>();
    put(metrics, scores);
    return new Outcome(documents, metrics);
  }

  private static void put(Map<String, Double> metrics, SpanScores scores) {
    for (Role role : SpanScores.roles()) {
      String name = lower(role);
      put(metrics, name + ".exact", scores.exact(role));
      metrics.put(name + ".begin.f1", scores.begin(role).f1());
      metrics.put(name + ".jaccard", scores.jaccard(role));
      // Tokens where the corpus comes in tokens.
      metrics.put(name + ".characters.f1", scores.characters(role).f1());
    }
  }

  private static String lower(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static void put(Map<String, Double> metrics, String name, SpanScores.Score score) {
    metrics.put(name + ".precision", score.precision());
    metrics.put(name + ".recall", score.recall());
    metrics.put(name + ".f1", score.f1());
  }
}
