package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.annotation.Annotator;
import org.sayso.eval.types.LearnedTypes;
import org.sayso.eval.types.TypeRow;
import org.sayso.eval.types.TypeScores;
import org.sayso.eval.types.TypeSheet;
import org.sayso.eval.types.TypeTagger;
import org.sayso.eval.types.TypeTask;

/// `sayso evaluate types`: types of events in the forms of PLOVER's sentences, the India Police
/// Events and the South Asia Terrorism Portal.
final class TypesTask implements EvaluationTask {
  private final Annotator annotator;
  private final Optional<TypeTagger> other;
  private final boolean folds;

  /// @param other what tells in place of the learned table
  /// @param folds whether to learn from the rows themselves, each scored by a model without its
  ///   fold
  TypesTask(Annotator annotator, Optional<TypeTagger> other, boolean folds) {
    this.annotator = annotator;
    this.other = other;
    this.folds = folds;
  }

  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    List<TypeSheet> sheets = sheets(data);
    SortedMap<String, Double> metrics = new TreeMap<>();
    Map<TypeTask, TypeScores> all = new EnumMap<>(TypeTask.class);
    Map<TypeTask, TypeScores> unseen = new EnumMap<>(TypeTask.class);
    Optional<LearnedTypes> learned =
        folds || other.isPresent()
            ? Optional.empty()
            : Optional.of(LearnedTypes.bundled(annotator));
    for (TypeSheet sheet : sheets) {
      List<Set<String>> labels = labels(sheet, learned);
      TypeScores scores = all.computeIfAbsent(sheet.task(), TypeScores::new);
      TypeScores fresh = unseen.computeIfAbsent(sheet.task(), TypeScores::new);
      for (int i = 0; i < labels.size(); i++) {
        TypeRow row = sheet.rows().get(i);
        scores.add(row.labels(), labels.get(i));
        if (learned.isPresent() && !learned.orElseThrow().hasLearned(row)) {
          fresh.add(row.labels(), labels.get(i));
        }
      }
      if (predictions.isPresent()) {
        write(data, predictions.get(), sheet, labels);
      }
    }
    all.forEach((task, scores) -> add(metrics, task.metric() + ".", scores));
    if (learned.isPresent()) {
      unseen.forEach((task, fresh) -> {
        if (fresh.size() < all.getOrDefault(task, fresh).size()) {
          add(metrics, task.metric() + ".notLearnedFrom.", fresh);
        }
      });
    }
    return new Outcome(sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum(), metrics);
  }

  /// All sheets below a folder.
  static List<TypeSheet> sheets(Path data) throws IOException {
    List<TypeSheet> sheets = TypeSheet.readAll(data);
    if (sheets.isEmpty()) {
      throw Failure.usage(
          "no sheets of a known form are here",
          data.toString(),
          "name a folder of PLOVER, SATP or India Police Events");
    }
    return sheets;
  }

  private List<Set<String>> labels(TypeSheet sheet, Optional<LearnedTypes> learned) {
    if (folds) {
      return LearnedTypes.folds(sheet.task(), sheet.rows(), annotator);
    }
    return learned
        .map(TypeTagger.class::cast)
        .or(() -> other)
        .orElseThrow()
        .labels(sheet.task(), sheet.rows());
  }

  private static void add(SortedMap<String, Double> metrics, String name, TypeScores scores) {
    scores.metrics().forEach((metric, value) -> metrics.put(name + metric, value));
  }

  private static void write(Path data, Path out, TypeSheet sheet, List<Set<String>> labels)
      throws IOException {
    Path to = out.resolve(data.relativize(sheet.file()).toString());
    Path folder = to.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(to, sheet.with(new ArrayList<>(labels)));
  }
}
