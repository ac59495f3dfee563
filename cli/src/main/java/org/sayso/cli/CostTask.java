package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sayso.annotation.AnnotatedText;
import org.sayso.claim.AttributionTagger;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.document.SourceDocument;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.intake.PathSource;
import org.sayso.pipeline.DocumentResult;
import org.sayso.pipeline.NewsPipeline;

/// `sayso evaluate cost`: what one article of 600 words costs on one thread.
///
/// Times are medians, of a program that is warm, on a machine that does nothing else; they hold for
/// this machine alone.
final class CostTask implements EvaluationTask {
  private static final int WORDS = 600;
  private static final int LOOKED_AT = 500;
  private static final int WARM = 20;
  private static final int RUNS = 31;
  private static final double MILLION = 1e6;

  private final RulesReader reader;
  private final AttributionTagger tagger;

  /// @param tagger whose pass is timed; [AttributionTagger#none()] takes no time
  CostTask(RulesReader reader, AttributionTagger tagger) {
    this.reader = reader;
    this.tagger = tagger;
  }

  /// Takes the document under `data` whose words are nearest to 600, of the first 500.
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    List<SourceDocument> documents = new ArrayList<>();
    try (IncomingDocuments incoming = PathSource.of(data).open()) {
      while (incoming.hasNext() && documents.size() < LOOKED_AT) {
        if (incoming.next() instanceof Incoming.Received received) {
          documents.add(received.document());
        }
      }
    }
    Sample sample =
        documents.stream()
            .map(this::sample)
            .flatMap(Optional::stream)
            .min(Comparator.comparingInt(one -> Math.abs(one.words - WORDS)))
            .orElseThrow(() ->
                Failure.usage(
                    "nothing here can be read", data.toString(), "name a folder of articles"));
    Map<String, Double> metrics = new TreeMap<>();
    metrics.put("words", (double) sample.words);
    double[] article = byTurns(sample.document, reader.pipeline(), withoutEvents());
    metrics.put("article.ms", article[0]);
    metrics.put("article.without.events.ms", article[1]);
    // A text is read once for all heads, so that each run needs one of its own.
    metrics.put("encoder.ms", median(() -> annotated(sample), tagger::tag));
    metrics.put("annotation.ms", median(() -> sample, this::annotated));
    return new Outcome(documents.size(), metrics);
  }

  private record Sample(SourceDocument document, AnnotatedText text, int words) {}

  /// None where the document is not read.
  private Optional<Sample> sample(SourceDocument document) {
    if (!(reader.pipeline().process(document) instanceof DocumentResult.Processed processed)
        || !processed.record().text().read()) {
      return Optional.empty();
    }
    AnnotatedText text = processed.record().text();
    long words =
        text.tokens().stream()
            .filter(token -> Character.isLetterOrDigit(token.text().charAt(0)))
            .count();
    return Optional.of(new Sample(document, text, Math.toIntExact(words)));
  }

  private AnnotatedText annotated(Sample sample) {
    return reader.annotator().annotate(sample.text.article());
  }

  /// The same reader with no rules for events. Its encoder has the head of events all the same:
  /// some hundred columns of one product, less than one in a hundred of its work.
  private NewsPipeline withoutEvents() {
    NewsPipeline all = reader.pipeline();
    return new NewsPipeline(
        all.extractor(),
        all.annotator(),
        all.mentionFinder(),
        all.claimExtractor(),
        (text, mentions, teller) -> List.of(),
        all.resolver(),
        all.run());
  }

  /// Medians of two readers that read the same document by turns, so that what else the machine
  /// does meets both.
  private static double[] byTurns(SourceDocument document, NewsPipeline one, NewsPipeline other) {
    double[][] times = new double[2][RUNS];
    for (int i = -WARM; i < RUNS; i++) {
      double first = timed(() -> one.process(document));
      double second = timed(() -> other.process(document));
      if (i >= 0) {
        times[0][i] = first;
        times[1][i] = second;
      }
    }
    return new double[] {middle(times[0]), middle(times[1])};
  }

  private static <T> double median(Supplier<T> fresh, Consumer<T> run) {
    double[] times = new double[RUNS];
    for (int i = -WARM; i < RUNS; i++) {
      T input = fresh.get();
      double time = timed(() -> run.accept(input));
      if (i >= 0) {
        times[i] = time;
      }
    }
    return middle(times);
  }

  private static double timed(Runnable run) {
    long began = System.nanoTime();
    run.run();
    return (System.nanoTime() - began) / MILLION;
  }

  private static double middle(double[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
