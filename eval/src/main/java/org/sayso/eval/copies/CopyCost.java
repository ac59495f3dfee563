package org.sayso.eval.copies;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.document.DocumentSource;
import org.sayso.document.Incoming;
import org.sayso.document.Sha256;
import org.sayso.document.SourceDocument;
import org.sayso.store.Project;
import org.sayso.store.ingest.Ingest;
import org.sayso.store.ingest.IngestListener;
import org.sayso.store.ingest.ReadResult;
import org.sayso.store.json.Sayso1;

/// Measures what it costs to take texts into a project beyond reading them: the original, rows,
/// keys, and the comparison with what is there.
///
/// The texts go the way of every ingest, with a reader that finds neither claims nor events. After
/// them, whole articles are taken in and timed one by one, each an ingest of its own. Times are of
/// the clock and of the processor, of all threads, which other work on the machine does not change.
public final class CopyCost {
  private static final int TIMED = 400;
  private static final double MILLION = 1e6;
  private static final double MINUTE = 60_000;
  private static final double GIB = 1L << 30;
  private static final double PERCENT = 100;

  private final Project project;
  private final CostTexts texts;
  private final Map<String, Double> metrics = new TreeMap<>();

  private CopyCost(Project project, CostTexts texts) {
    this.project = project;
    this.texts = texts;
  }

  /// Takes `count` texts made of the articles below `data` into a new project, which is removed
  /// afterwards.
  public static Map<String, Double> measure(Path data, int count) throws IOException {
    List<Article> articles = ArticleSource.read(data);
    Path folder = Files.createTempDirectory("sayso-copies");
    try (Project project = Project.open(folder)) {
      CopyCost cost = new CopyCost(project, new CostTexts(articles, 1));
      cost.index(count);
      cost.find();
      cost.add(articles);
      cost.metrics.put("database.gib", Files.size(folder.resolve("sayso.db")) / GIB);
      cost.metrics.put("memory.peak.gib", peak());
      return cost.metrics;
    } finally {
      remove(folder);
    }
  }

  private void index(int count) {
    Watch watch = new Watch();
    ingest("texts", texts.texts(count));
    metrics.put("index.minutes", watch.millis() / MINUTE);
    metrics.put("index.ms.each", watch.millis() / count);
    metrics.put("index.cpu.minutes", watch.busyMillis() / MINUTE);
    metrics.put("index.cpu.ms.each", watch.busyMillis() / count);
    metrics.put("index.cpu.ms.each.of_writer", watch.ownBusyMillis() / count);
  }

  /// Of copies among the texts, how many are linked to what they were made from.
  private void find() {
    List<CostTexts.Pair> pairs = texts.copies();
    long found =
        pairs.stream()
            .filter(pair ->
                project.store().copies().of(pair.copy()).stream()
                    .anyMatch(link ->
                        link.one().equals(pair.original()) || link.other().equals(pair.original())))
            .count();
    metrics.put("found.percent", PERCENT * found / Math.max(1, pairs.size()));
  }

  private void add(List<Article> articles) {
    double[] times = new double[TIMED];
    Watch all = new Watch();
    for (int i = 0; i < TIMED; i++) {
      Incoming article = texts.article(articles.get(i % articles.size()));
      Watch watch = new Watch();
      ingest("article " + i, CostTexts.source(List.of(article).iterator()));
      times[i] = watch.millis();
    }
    Arrays.sort(times);
    metrics.put("add.cpu.ms.mean", all.busyMillis() / TIMED);
    metrics.put("add.ms.median", times[TIMED / 2]);
    metrics.put("add.ms.p95", times[TIMED * 95 / 100]);
    metrics.put("add.ms.most", times[TIMED - 1]);
  }

  private void ingest(String name, DocumentSource source) {
    int threads = Runtime.getRuntime().availableProcessors();
    var options = new Ingest.Options(threads, "cost", "cost", Clock.systemUTC());
    new Ingest(
            project,
            document -> new ReadResult.Processed(reading(document, CostTexts.text(document))),
            options)
        .run(name, source, IngestListener.SILENT);
  }

  /// Time by the clock, and of the processor for all threads, since it was made.
  private static final class Watch {
    private final long began = System.nanoTime();
    private final long busy = busy();
    private final long ownBusy = ownBusy();

    double millis() {
      return (System.nanoTime() - began) / MILLION;
    }

    double busyMillis() {
      return (busy() - busy) / MILLION;
    }

    /// Of this thread, which writes what the others read.
    double ownBusyMillis() {
      return (ownBusy() - ownBusy) / MILLION;
    }

    private static long ownBusy() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long busy() {
      return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }
  }

  private static Sayso1.Reading reading(SourceDocument source, String text) {
    String id = source.id().toString();
    Sayso1.Document document =
        new Sayso1.Document(
            id,
            id,
            Sha256.of(text).hex(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "en",
            true,
            "CURRENT",
            null,
            List.of(new Sayso1.Block("BODY", 0, text.length())),
            text);
    return new Sayso1.Reading(
        Sayso1.SCHEMA,
        new Sayso1.Run("cost", "cost", "cost", ""),
        document,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /// The most memory that the process had, where the system tells.
  private static double peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return Runtime.getRuntime().totalMemory() / GIB;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / (1 << 20))
        .findFirst()
        .orElse(0);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
