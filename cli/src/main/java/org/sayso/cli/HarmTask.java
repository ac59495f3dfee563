package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sayso.eval.harm.HarmCorpus;
import org.sayso.eval.harm.HarmDocument;
import org.sayso.eval.harm.HarmScores;
import org.sayso.eval.harm.Toll;
import org.sayso.eval.harm.TollReader;
import org.sayso.nlp.RulesReader;

/// `sayso evaluate harm`: killed and injured, in the form of the Gun Violence Archive's articles
/// and incidents.
record HarmTask(RulesReader reader) implements EvaluationTask {
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    HarmCorpus corpus = HarmCorpus.read(data);
    if (corpus.documents().stream().allMatch(one -> one.gold().isEmpty())) {
      throw Failure.usage(
          "no articles with a record are here",
          data.toString(),
          "name a folder with articles and incidents as JSON lines");
    }
    TollReader tolls = new TollReader(reader.pipeline());
    HarmScores scores = new HarmScores();
    StringWriter rows = new StringWriter();
    PrintWriter out = new PrintWriter(rows);
    out.println("document\tkilled\tinjured");
    for (HarmDocument document : corpus.documents()) {
      Toll read = tolls.read(document);
      out.println(document.id() + "\t" + read.killed() + "\t" + read.injured());
      if (document.gold().isPresent()) {
        scores.add(document, read);
      }
    }
    if (predictions.isPresent()) {
      Files.createDirectories(predictions.get());
      Files.writeString(predictions.get().resolve("harm.tsv"), rows.toString());
    }
    return new Outcome(corpus.documents().size(), corpus.unread(), scores.metrics());
  }
}
