package org.sayso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sayso.document.DocumentSource;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.eval.happenings.HappeningLabel;
import org.sayso.eval.happenings.HappeningLearning;
import org.sayso.eval.harm.HarmCorpus;
import org.sayso.eval.harm.HarmDocument;
import org.sayso.event.HappeningWeights;
import org.sayso.event.RuleEventExtractor;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.intake.PathSource;

/// `sayso evaluate happenings`: which tellings of a text are of one happening, each document by
/// what was learned without it.
///
/// @param learned a file for the weights that are learned of all labels for that
record HappeningsTask(RulesReader reader, Optional<Path> learned) implements EvaluationTask {
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    HappeningLearning learning = new HappeningLearning(reader.pipeline(), HappeningLabel.all());
    RuleEventExtractor events = RulesReader.eventExtractor(HappeningWeights.NONE);
    DocumentSource source = PathSource.of(data);
    try (IncomingDocuments incoming = source.open()) {
      while (incoming.hasNext()) {
        if (incoming.next() instanceof Incoming.Received received) {
          learning.add(received.document(), events);
        }
      }
    }
    for (HarmDocument article : HarmCorpus.read(data).documents()) {
      learning.add(article.source(), events);
    }
    if (learning.documents() == 0) {
      throw Failure.usage(
          "none of the labelled documents is here",
          data.toString(),
          "name a folder that holds the Gun Violence Archive, Wikinews, MUC-4's development texts,"
              + " PolNeAR or the reports");
    }
    if (learned.isPresent()) {
      Files.write(learned.orElseThrow(), learning.learn().lines(), StandardCharsets.UTF_8);
    }
    return new Outcome(learning.documents(), learning.folds());
  }
}
