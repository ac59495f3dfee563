package org.sayso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.eval.actors.ActorEvaluation;
import org.sayso.eval.actors.ActorEvaluation.Judged;
import org.sayso.eval.actors.ActorGold;
import org.sayso.eval.actors.ActorLabel;
import org.sayso.eval.actors.ActorLabel.Half;
import org.sayso.eval.actors.ActorLabel.Verdict;
import org.sayso.eval.actors.AnswerFloor;
import org.sayso.eval.actors.NamePair;
import org.sayso.eval.actors.PairScorer;
import org.sayso.eval.actors.ReadPairScorer;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.intake.PathSource;
import org.sayso.resolution.ActorDictionary;
import org.sayso.resolution.DictionaryActorResolver;

/// `sayso evaluate actors`: whom mentions stand for, on labelled mentions and on pairs of names.
record ActorsTask(RulesReader reader) implements EvaluationTask {
  private static final double PERCENT = 100;
  private static final String HEADER =
      "document\tbegin\tend\tform\tkind\tstatus\tactor\tname\tby\tcontext";

  /// Scores the labels whose documents are below `data`; writes `actors.tsv` (every name and role
  /// noun of every document there), `floors.tsv` (totals where some sort of answers is left open),
  /// `wrong-pairs.tsv` and `wrong-read-pairs.tsv` (with what each name was read as) into
  /// `predictions`.
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    List<String> rows = new ArrayList<>(List.of(HEADER));
    List<Judged> judged =
        new ActorEvaluation(reader, ActorGold.labels())
            .score(PathSource.of(data), predictions.isPresent(), read -> rows.add(row(read)));
    PairScorer scorer = new PairScorer(new DictionaryActorResolver(ActorDictionary.builtIn()));
    List<NamePair> pairs = ActorGold.pairs();
    List<NamePair> wrong = pairs.stream().filter(pair -> !scorer.isRight(pair)).toList();
    ReadPairScorer readScorer = new ReadPairScorer(reader);
    List<NamePair> wrongRead = pairs.stream().filter(pair -> !readScorer.isRight(pair)).toList();
    if (predictions.isPresent()) {
      Files.createDirectories(predictions.get());
      Files.write(predictions.get().resolve("actors.tsv"), rows, StandardCharsets.UTF_8);
      Files.write(
          predictions.get().resolve("floors.tsv"),
          AnswerFloor.table(judged),
          StandardCharsets.UTF_8);
      Files.write(
          predictions.get().resolve("wrong-pairs.tsv"),
          wrong.stream().map(NamePair::toString).toList(),
          StandardCharsets.UTF_8);
      Files.write(
          predictions.get().resolve("wrong-read-pairs.tsv"),
          wrongRead.stream()
              .flatMap(
                  pair -> readScorer.answers(pair).stream().map(answers -> pair + "\t" + answers))
              .toList(),
          StandardCharsets.UTF_8);
    }
    SortedMap<String, Double> metrics = new TreeMap<>();
    for (Half half : Half.values()) {
      add(
          metrics,
          half.name().toLowerCase(Locale.ROOT),
          judged.stream().filter(one -> one.label().half() == half).toList());
    }
    List<NamePair> joining = pairs.stream().filter(NamePair::joins).toList();
    List<NamePair> parted = pairs.stream().filter(pair -> !pair.joins()).toList();
    addPairs(metrics, "join", joining, wrong);
    addPairs(metrics, "apart", parted, wrong);
    metrics.put("pairs.join.read.right", right(joining, wrongRead));
    metrics.put("pairs.apart.read.right", right(parted, wrongRead));
    long documents =
        judged.stream().map(Judged::label).map(ActorLabel::document).distinct().count();
    return new Outcome((int) documents, metrics);
  }

  private static void add(SortedMap<String, Double> metrics, String half, List<Judged> judged) {
    List<Verdict> verdicts = judged.stream().flatMap(one -> one.verdict().stream()).toList();
    metrics.put(half + ".labels.moved", (double) (judged.size() - verdicts.size()));
    metrics.put(half + ".labels.scored", (double) verdicts.size());
    for (Verdict verdict : Verdict.values()) {
      long count = verdicts.stream().filter(verdict::equals).count();
      metrics.put(
          half + "." + verdict.name().toLowerCase(Locale.ROOT), share(count, verdicts.size()));
    }
  }

  private static void addPairs(
      SortedMap<String, Double> metrics, String what, List<NamePair> pairs, List<NamePair> wrong) {
    metrics.put("pairs." + what, (double) pairs.size());
    metrics.put("pairs." + what + ".right", right(pairs, wrong));
  }

  private static double right(List<NamePair> pairs, List<NamePair> wrong) {
    return share(pairs.stream().filter(pair -> !wrong.contains(pair)).count(), pairs.size());
  }

  private static double share(long part, int all) {
    return all == 0 ? 0 : PERCENT * part / all;
  }

  private static String row(ActorEvaluation.Read read) {
    return String.join(
        "\t",
        read.document().id().toString(),
        Integer.toString(read.mention().span().begin()),
        Integer.toString(read.mention().span().end()),
        read.mention().form().name(),
        read.mention().kindName(),
        read.answer().status(),
        read.answer().value().map(actor -> actor.id()).orElse("-"),
        read.answer().value().map(actor -> actor.name()).orElse("-").replaceAll("\\s", " "),
        read.answer().by().name(),
        read.context().replaceAll("\\s", " "));
  }
}
