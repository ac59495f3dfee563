package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.sayso.eval.mentions.EntityClass;
import org.sayso.eval.mentions.MentionEvaluation;
import org.sayso.eval.mentions.MentionFile;
import org.sayso.eval.mentions.MentionScores;
import org.sayso.eval.mentions.Re3dDocument;
import org.sayso.eval.mentions.Re3dMention;
import org.sayso.eval.mentions.Re3dReader;
import org.sayso.mention.MentionTagger;
import org.sayso.nlp.RulesReader;

/// `sayso evaluate mentions`: spans with their class, and labels of tokens, in re3d's form.
///
/// What the model tags by itself, where it is on the class path, is scored too (`tagger.…`): that
/// is before the dictionaries and rules have their say. The documents are all scored together, and
/// each fifth for itself ([Re3dReader#fold]), so that a reader that has learned from four of them
/// can be held against the one that it has not seen.
final class MentionsTask implements EvaluationTask {
  private static final int FOLDS = 5;

  private final MentionEvaluation evaluation;

  private final boolean tags;

  /// @param tagger scored by itself, too; [MentionTagger#NONE] is not
  MentionsTask(RulesReader reader, MentionTagger tagger) {
    tags = !tagger.name().equals(MentionTagger.NONE.name());
    evaluation = new MentionEvaluation(reader.annotator(), reader.mentions(), tagger);
  }

  /// Scores the documents under `data` and writes what was read of them into `predictions`.
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    if (!Re3dReader.isIn(data)) {
      throw Failure.usage(
          "no documents of re3d's form are here", data.toString(), "name re3d's folder");
    }
    List<Re3dDocument> documents = Re3dReader.read(data);
    Map<Re3dDocument, List<Re3dMention>> read = new LinkedHashMap<>();
    Map<Re3dDocument, List<Re3dMention>> tagged = new LinkedHashMap<>();
    for (Re3dDocument document : documents) {
      MentionEvaluation.Prediction prediction = evaluation.predict(document.text());
      read.put(document, prediction.merged());
      tagged.put(document, prediction.tagged());
    }
    if (predictions.isPresent()) {
      MentionFile.write(predictions.get(), read);
    }
    SortedMap<String, Double> metrics = new TreeMap<>();
    add(metrics, "", read);
    if (tags) {
      add(metrics, "tagger.", tagged);
    }
    metrics.put("gold.unplaced", sum(documents, Re3dDocument::unplaced));
    metrics.put("gold.doubted", sum(documents, Re3dDocument::doubted));
    return new Outcome(documents.size(), (int) sum(documents, Re3dDocument::repairs), metrics);
  }

  private static double sum(List<Re3dDocument> documents, ToIntFunction<Re3dDocument> count) {
    return documents.stream().mapToInt(count).sum();
  }

  private static void add(
      Map<String, Double> metrics, String reader, Map<Re3dDocument, List<Re3dMention>> read) {
    MentionScores all = new MentionScores();
    read.forEach(all::add);
    addClasses(metrics, reader, all);
    addMeans(metrics, reader, all);
    for (int fold = 0; fold < FOLDS; fold++) {
      MentionScores scores = new MentionScores();
      int number = fold;
      read.forEach((document, mentions) -> {
        if (Re3dReader.fold(document.id(), FOLDS) == number) {
          scores.add(document, mentions);
        }
      });
      addMeans(metrics, reader + "fold" + fold + ".", scores);
    }
  }

  private static void addClasses(Map<String, Double> metrics, String reader, MentionScores scores) {
    for (EntityClass type : EntityClass.scored()) {
      String name = reader + type.name().toLowerCase(Locale.ROOT);
      add(metrics, name + ".span", scores.span(type));
      metrics.put(name + ".token.f1", scores.token(type).f1());
    }
    add(metrics, reader + "span.micro", scores.spanMicro());
    add(metrics, reader + "span.only", scores.spanOnly());
  }

  private static void addMeans(Map<String, Double> metrics, String part, MentionScores scores) {
    metrics.put(part + "span.micro.f1", scores.spanMicro().f1());
    metrics.put(part + "span.macro.f1", scores.spanMacroF1());
    metrics.put(part + "token.macro.f1", scores.tokenMacroF1());
    metrics.put(part + "token.apart.macro.f1", scores.tokenMacroF1Apart());
    metrics.put(part + "entity.macro.f1", scores.entityMacroF1());
    metrics.put(part + "entity.micro.f1", scores.entityMicro().f1());
  }

  private static void add(Map<String, Double> metrics, String name, MentionScores.Score score) {
    metrics.put(name + ".precision", score.precision());
    metrics.put(name + ".recall", score.recall());
    metrics.put(name + ".f1", score.f1());
  }
}
