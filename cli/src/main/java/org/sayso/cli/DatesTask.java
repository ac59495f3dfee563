package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sayso.annotation.Annotator;
import org.sayso.eval.dates.DateEvaluation;
import org.sayso.eval.dates.Timex;
import org.sayso.eval.dates.TimexDocument;
import org.sayso.eval.dates.TimexPart;
import org.sayso.eval.dates.TimexReader;
import org.sayso.eval.dates.TimexScores;
import org.sayso.eval.dates.TimexWriter;

/// `sayso evaluate dates`: words for times with their values, in TimeML's form.
///
/// All documents together, and, where some are of AQUAINT by name, AQUAINT's and TimeBank's apart,
/// each with its quarter that was not looked at when the grammar was written.
record DatesTask(Annotator annotator) implements EvaluationTask {
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    List<Path> files = TimexReader.files(data);
    if (files.isEmpty()) {
      throw Failure.usage("no .tml files are here", data.toString(), "name a folder of TimeML");
    }
    DateEvaluation evaluation = new DateEvaluation(annotator);
    Map<TimexDocument, List<Timex>> read = new LinkedHashMap<>();
    for (Path file : files) {
      TimexDocument document = TimexReader.read(file);
      List<Timex> found = evaluation.predict(document);
      read.put(document, found);
      if (predictions.isPresent()) {
        TimexWriter.write(predictions.get(), document, found);
      }
    }
    Map<String, Double> metrics = new TreeMap<>();
    put(metrics, "", read, name -> true);
    if (read.keySet().stream().anyMatch(it -> TimexPart.of(it.name()) == TimexPart.AQUAINT)) {
      for (TimexPart part : TimexPart.values()) {
        String prefix = part.name().toLowerCase(Locale.ROOT) + ".";
        put(metrics, prefix, read, name -> TimexPart.of(name) == part);
        put(
            metrics,
            prefix + "seen.",
            read,
            name -> TimexPart.of(name) == part && !TimexPart.isUnseen(name));
        put(
            metrics,
            prefix + "unseen.",
            read,
            name -> TimexPart.of(name) == part && TimexPart.isUnseen(name));
      }
    }
    return new Outcome(files.size(), metrics);
  }

  private static void put(
      Map<String, Double> metrics,
      String prefix,
      Map<TimexDocument, List<Timex>> read,
      Predicate<String> wanted) {
    TimexScores scores = new TimexScores();
    read.forEach((document, found) -> {
      if (wanted.test(document.name())) {
        scores.add(document.gold(), found);
      }
    });
    scores.put(metrics, prefix);
  }
}
