package org.sayso.eval.coreference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.document.DocumentSource;
import org.sayso.mention.LearnedTies;
import org.sayso.mention.TieKind;
import org.sayso.mention.TieModel;
import org.sayso.pipeline.NewsPipeline;
import org.sayso.text.TextSpan;

/// Learns whom pronouns and definite nouns stand for from the tuning half of the dense labels.
public final class TieTraining {
  private static final int FOLDS = 10;
  private static final int MINIMUM = 2;
  private static final double PULL = 2;
  private static final List<Double> BOUNDS = List.of(0.3, 0.4, 0.5, 0.6, 0.7, 0.8);

  /// How sure the model must be, by kind: where it ties more right and fewer wrong than the rules
  /// when each tenth of the documents is read by a model of the others. Nouns for several are left
  /// to the rules, which leave nearly all of them open.
  private static final Map<TieKind, Double> LEAST =
      Map.of(
          TieKind.PERSON, 0.65,
          TieKind.IT, 0.7,
          TieKind.THEY, 0.7,
          TieKind.ROLE, 0.7,
          TieKind.BODY, 0.6);

  /// Kinds of which the rules tie few, and hardly any wrong.
  private static final Set<TieKind> KEPT = EnumSet.of(TieKind.THEY, TieKind.ROLE);

  private final List<TieText> texts;
  private final List<String> rows = new ArrayList<>();

  /// @param pipeline ties by rules alone
  public TieTraining(NewsPipeline pipeline, DocumentSource source) {
    this.texts =
        TieText.read(
            pipeline,
            SourceLabels.dense().stream()
                .filter(one -> one.half() == SourceLabel.Half.TUNE)
                .toList(),
            source);
  }

  /// How many labelled documents there are.
  public int documents() {
    return texts.size();
  }

  /// Writes the model learned from all documents.
  public void write(Path file) throws IOException {
    Map<String, Double> weights = learn(texts);
    List<String> lines = new ArrayList<>(List.of("sayso-ties 2"));
    new TreeMap<>(LEAST)
        .forEach((kind, least) -> lines.add("least\t" + kind.label() + "\t" + least));
    KEPT.stream().sorted().forEach(kind -> lines.add("keep\t" + kind.label()));
    new TreeMap<>(weights)
        .forEach((feature, weight) ->
            lines.add(String.format(Locale.ROOT, "weight\t%s\t%.3f", feature, weight)));
    Files.write(file, lines);
  }

  private static Map<String, Double> learn(List<TieText> texts) {
    return new TieLearner(MINIMUM, PULL)
        .learn(texts.stream().flatMap(one -> TieExample.of(one).stream()).toList());
  }

  /// The rules, and models of which each reads a tenth of the documents and has learned from the
  /// others, at several bounds and at those that are kept.
  public SortedMap<String, Double> folds() {
    SortedMap<String, Double> metrics = new TreeMap<>();
    TieScores rules = new TieScores();
    texts.forEach(text -> rules.add(text, text.actors()));
    rules.addTo(metrics, "rules");
    Map<Double, TieScores> scores = new TreeMap<>();
    TieScores kept = new TieScores();
    for (int fold = 0; fold < FOLDS; fold++) {
      int own = fold;
      TieModel model =
          new TieModel(learn(texts.stream().filter(t -> foldOf(t) != own).toList()), LEAST, KEPT);
      for (TieText text : texts.stream().filter(t -> foldOf(t) == own).toList()) {
        rows.addAll(
            row(text, kept.add(text, new LearnedTies(text.text(), model).tie(text.actors()))));
        for (double bound : BOUNDS) {
          TieModel other = model.with(all(bound));
          scores
              .computeIfAbsent(bound, any -> new TieScores())
              .add(text, new LearnedTies(text.text(), other).tie(text.actors()));
        }
      }
    }
    scores.forEach((bound, own) -> own.addTo(metrics, "least" + bound));
    kept.addTo(metrics, "kept");
    return metrics;
  }

  /// What came of each labelled mention at the bounds that are kept, once [#folds()] has run.
  public List<String> rows() {
    return List.copyOf(rows);
  }

  private static List<String> row(TieText text, List<TieScores.Judged> judged) {
    Set<TextSpan> reached = new HashSet<>();
    TieExample.of(text).stream()
        .filter(example -> !example.right().isEmpty())
        .forEach(example -> reached.add(example.asked().open().span()));
    return judged.stream().map(one -> row(text, one, reached.contains(one.open().span()))).toList();
  }

  /// @param reached whether somebody right is among the candidates
  private static String row(TieText text, TieScores.Judged judged, boolean reached) {
    String words = text.text().article().text();
    String meant =
        judged.label().meant().stream()
            .map(places -> places.stream().map(place -> place.of(words)).distinct().toList())
            .toList()
            .toString();
    return String.join(
            "\t",
            text.document().toString(),
            judged.open().span().begin() + "-" + judged.open().span().end(),
            TieKind.of(judged.open()).label(),
            judged.verdict().name(),
            reached ? "in" : "out",
            judged.open().words().text(),
            judged.end(),
            meant)
        .replace('\n', ' ');
  }

  private static Map<TieKind, Double> all(double bound) {
    Map<TieKind, Double> bounds = new EnumMap<>(TieKind.class);
    for (TieKind kind : TieKind.values()) {
      bounds.put(kind, bound);
    }
    return bounds;
  }

  /// By digits of the document's hash.
  private static int foldOf(TieText text) {
    return Integer.parseInt(text.document().sha256().hex().substring(0, 4), 16) % FOLDS;
  }
}
