package org.sayso.eval.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.sayso.corroboration.BearingModel;
import org.sayso.corroboration.Candidates;
import org.sayso.corroboration.Ranking;
import org.sayso.corroboration.Weighed;
import org.sayso.eval.learning.Features;
import org.sayso.eval.learning.LinearModel;
import org.sayso.eval.learning.RegressionLearner;
import org.sayso.eval.questions.QuestionScores.Shown;

/// Learns of marked questions which claims bear, and tells by parts of the questions how well that
/// holds of others.
///
/// The second look is learned of first looks that were not learned of the same questions. Of claims
/// that a reader may take or leave nothing is learned.
public final class BearingLearning {
  /// What recall and precision should be at least; the share from which a claim is shown keeps both
  /// equally far from it.
  private static final double RECALL = 90;

  private static final double PRECISION = 85;

  private static final String BEARS = "BEARS";
  private static final double PULL = 30;
  private static final int FOLDS = 5;
  private static final int INNER = 2;

  /// Of the claims that do not bear one in so many is learned from: they are many and much alike.
  private static final int SOME = 4;

  private static final int STEPS = 50;
  private static final int MULTIPLIER = 7919;
  private static final int MODULUS = 10_007;

  /// A question with all claims that may bear on it.
  ///
  /// @param shown by rules, where no claims are to be weighed
  private record Asked(
      String question, Candidates candidates, List<Shown> shown, List<QuestionLabel> labels) {
    String corpus() {
      return labels.getFirst().corpus();
    }
  }

  private final List<Asked> asked = new ArrayList<>();
  private List<double[]> inFolds = List.of();

  /// Adds a question whose claims are weighed.
  public void add(String question, Candidates candidates, List<QuestionLabel> labels) {
    asked.add(new Asked(question, candidates, List.of(), labels));
  }

  /// Adds a question that is answered by rules.
  public void addRuled(String question, List<Shown> shown, List<QuestionLabel> labels) {
    asked.add(new Asked(question, new Candidates(List.of(), List.of()), shown, labels));
  }

  /// The weights learned of all questions.
  public BearingModel learn() {
    return model(asked, least(asked, inFolds()));
  }

  private List<double[]> inFolds() {
    if (inFolds.size() != asked.size()) {
      inFolds = scored(asked, fold(FOLDS));
    }
    return inFolds;
  }

  /// Scores of questions by what was learned without them, in five parts: of all, and by corpus.
  public SortedMap<String, QuestionScores> folds() {
    SortedMap<String, QuestionScores> scores = new TreeMap<>();
    held(fold(FOLDS), inFolds(), scores, "folds");
    return scores;
  }

  /// The same of the questions of each corpus by what was learned of the others.
  public SortedMap<String, QuestionScores> corpora() {
    SortedMap<String, QuestionScores> scores = new TreeMap<>();
    List<String> corpora = asked.stream().map(Asked::corpus).distinct().sorted().toList();
    if (corpora.size() > 1) {
      ToIntFunction<Asked> group = one -> corpora.indexOf(one.corpus());
      held(group, scored(asked, group), scores, "without");
    }
    return scores;
  }

  private void held(
      ToIntFunction<Asked> group,
      List<double[]> all,
      SortedMap<String, QuestionScores> scores,
      String name) {
    Map<Integer, Double> least = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      Asked one = asked.get(i);
      int own = group.applyAsInt(one);
      double share = least.computeIfAbsent(own, part -> leastWithout(part, group, all));
      List<Shown> shown = shown(one, all.get(i), share);
      for (String end : List.of("", "." + one.corpus())) {
        scores
            .computeIfAbsent(name + end, any -> new QuestionScores())
            .add(one.question(), shown, one.labels());
      }
    }
  }

  /// The share from which claims are shown by all groups but one.
  private double leastWithout(int part, ToIntFunction<Asked> group, List<double[]> all) {
    int[] others =
        IntStream.range(0, asked.size())
            .filter(i -> group.applyAsInt(asked.get(i)) != part)
            .toArray();
    return least(
        Arrays.stream(others).mapToObj(asked::get).toList(),
        Arrays.stream(others).mapToObj(all::get).toList());
  }

  /// The part that a question belongs to: by its words alone, so that the same one stays in the
  /// same part.
  private static ToIntFunction<Asked> fold(int parts) {
    return one ->
        Math.floorMod(Math.floorMod(one.question().hashCode(), MODULUS) * MULTIPLIER, MODULUS)
            % parts;
  }

  /// The scores of the claims of each question by what was learned of the other groups.
  private static List<double[]> scored(List<Asked> all, ToIntFunction<Asked> group) {
    List<double[]> scores = new ArrayList<>();
    all.forEach(one -> scores.add(new double[0]));
    for (int part : all.stream().mapToInt(group).distinct().sorted().toArray()) {
      BearingModel model =
          model(all.stream().filter(one -> group.applyAsInt(one) != part).toList(), 0);
      for (int i = 0; i < all.size(); i++) {
        if (group.applyAsInt(all.get(i)) == part) {
          scores.set(i, model.scores(all.get(i).candidates().claims()));
        }
      }
    }
    return scores;
  }

  private static BearingModel model(List<Asked> all, double least) {
    List<double[]> looks = new ArrayList<>();
    all.forEach(one -> looks.add(new double[0]));
    ToIntFunction<Asked> parts = fold(INNER);
    for (int part = 0; part < INNER; part++) {
      int own = part;
      double[] first = first(all.stream().filter(one -> parts.applyAsInt(one) != own).toList());
      for (int i = 0; i < all.size(); i++) {
        if (parts.applyAsInt(all.get(i)) == own) {
          looks.set(i, BearingModel.look(first, all.get(i).candidates().claims()));
        }
      }
    }
    RegressionLearner learner = new RegressionLearner(1, PULL);
    for (int i = 0; i < all.size(); i++) {
      List<Weighed> claims = all.get(i).candidates().claims();
      double[][] ranks = Ranking.of(claims, looks.get(i));
      for (int k = 0; k < claims.size(); k++) {
        add(learner, all.get(i), k, ranks[k]);
      }
    }
    return new BearingModel(first(all), weights(learner), least);
  }

  private static double[] first(List<Asked> all) {
    RegressionLearner learner = new RegressionLearner(1, PULL);
    for (Asked one : all) {
      for (int k = 0; k < one.candidates().claims().size(); k++) {
        add(learner, one, k, new double[0]);
      }
    }
    return weights(learner);
  }

  private static void add(RegressionLearner learner, Asked one, int place, double[] more) {
    Weighed claim = one.candidates().claims().get(place);
    List<QuestionLabel> same =
        one.labels().stream().filter(label -> QuestionScores.isSame(claim.claim(), label)).toList();
    boolean bears = same.stream().anyMatch(label -> label.side().isPresent());
    boolean left = same.isEmpty() ? place % SOME != 0 : !bears;
    if (left) {
      return;
    }
    float[] numbers = new float[claim.traits().length + more.length];
    for (int i = 0; i < numbers.length; i++) {
      int at = i - claim.traits().length;
      numbers[i] = (float) (at < 0 ? claim.traits()[i] : more[at]);
    }
    learner.add(new Features(Set.of(), numbers), bears ? Set.of(BEARS) : Set.of());
  }

  private static double[] weights(RegressionLearner learner) {
    LinearModel model = learner.learn();
    float[] own = model.numbers()[0];
    double[] weights = new double[own.length + 1];
    weights[0] = model.always(BEARS);
    for (int i = 0; i < own.length; i++) {
      weights[i + 1] = own[i];
    }
    return weights;
  }

  /// The share from which claims are shown: where recall and precision are equally far from what
  /// they should be; in the middle, where several are.
  private static double least(List<Asked> all, List<double[]> scores) {
    double best = 0;
    double least = 0;
    double last = 0;
    for (int step = 1; step < STEPS; step++) {
      double share = step / (double) STEPS;
      QuestionScores own = new QuestionScores();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).shown().isEmpty()) {
          own.add("", shown(all.get(i), scores.get(i), share), all.get(i).labels());
        }
      }
      double worse = Math.min(own.recall() / RECALL, own.precision() / PRECISION);
      if (worse > best) {
        best = worse;
        least = share;
      }
      last = worse < best ? last : share;
    }
    return (least + last) / 2;
  }

  private static List<Shown> shown(Asked one, double[] scores, double least) {
    if (!one.shown().isEmpty()) {
      return one.shown();
    }
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= least) {
        shown.add(
            new Shown(
                one.candidates().claims().get(i).claim(), one.candidates().sides().get(i), ""));
      }
    }
    return shown;
  }
}
