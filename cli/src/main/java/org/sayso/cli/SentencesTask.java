package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.annotation.Annotator;
import org.sayso.eval.sentences.ReviewedSentences;
import org.sayso.eval.sentences.SentenceGold;
import org.sayso.eval.sentences.SentenceScorer;

/// `sayso evaluate sentences`: ends of sentences, reviewed in articles of PolNeAR's development
/// part.
record SentencesTask(Annotator annotator) implements EvaluationTask {
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    List<SentenceGold> gold = List.of();
    for (Path folder : folders(data)) {
      gold = ReviewedSentences.read(folder);
      if (!gold.isEmpty()) {
        break;
      }
    }
    if (gold.isEmpty()) {
      throw Failure.usage(
          "none of the reviewed articles is here", data.toString(), "name PolNeAR's folder");
    }
    SentenceScorer.Score score = SentenceScorer.score(gold, annotator);
    return new Outcome(
        score.documents(),
        Map.of("precision", score.precision(), "recall", score.recall(), "f1", score.f1()));
  }

  /// The folder and all below it, since a corpus is known by what it holds.
  private static List<Path> folders(Path data) throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }
}
