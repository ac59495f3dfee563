package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.annotation.Annotator;
import org.sayso.eval.places.PlaceCorpus;
import org.sayso.eval.places.PlaceDocument;
import org.sayso.eval.places.PlaceEvaluation;
import org.sayso.eval.places.PlaceEvaluation.Prediction;
import org.sayso.eval.places.PlaceFile;
import org.sayso.eval.places.PlaceScores;
import org.sayso.nlp.RulesReader;
import org.sayso.resolution.CompositeGazetteer;
import org.sayso.resolution.Gazetteer;
import org.sayso.resolution.GeoNamesNumbers;

/// `sayso evaluate places`: places found and resolved, on each corpus under a folder and on each
/// half of it.
final class PlacesTask implements EvaluationTask {
  private final PlaceEvaluation evaluation;
  private final Gazetteer gazetteer = CompositeGazetteer.bundled();

  /// @param annotator one that takes each text for English
  PlacesTask(RulesReader reader, Annotator annotator) {
    evaluation = new PlaceEvaluation(annotator, reader.mentions(), reader.resolver(), gazetteer);
  }

  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    List<PlaceCorpus.Part> parts = PlaceCorpus.read(data);
    if (parts.isEmpty()) {
      throw Failure.usage(
          "no texts with marked places are here",
          data.toString(),
          "name a folder with XML as LGL's or GeoVirus's, or with pairs of .txt and .ann");
    }
    List<Prediction> all = new ArrayList<>();
    SortedMap<String, Double> metrics = new TreeMap<>();
    for (PlaceCorpus.Part part : parts) {
      List<Prediction> read = part.documents().stream().map(evaluation::predict).toList();
      add(metrics, part.name(), read);
      for (int half = 0; half <= 1; half++) {
        int number = half;
        add(
            metrics,
            part.name() + ".half" + half,
            read.stream().filter(one -> one.document().half() == number).toList());
      }
      all.addAll(read);
    }
    if (predictions.isPresent()) {
      PlaceFile.write(predictions.get(), all);
    }
    metrics.put("resolution.ms", median(all));
    List<PlaceDocument> documents = all.stream().map(Prediction::document).toList();
    metrics.put(
        "gold.unplaced", (double) documents.stream().mapToInt(PlaceDocument::unplaced).sum());
    return new Outcome(
        documents.size(), documents.stream().mapToInt(PlaceDocument::repairs).sum(), metrics);
  }

  private void add(SortedMap<String, Double> metrics, String name, List<Prediction> read) {
    PlaceScores scores = new PlaceScores(GeoNamesNumbers::isHeld);
    read.forEach(scores::add);
    scores.metrics().forEach((metric, value) -> metrics.put(name + "." + metric, value));
  }

  private static double median(List<Prediction> read) {
    List<Double> sorted = read.stream().map(Prediction::millis).sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
