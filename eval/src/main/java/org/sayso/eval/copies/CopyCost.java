package org.sayso.eval.copies;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.document.MediaType;
import org.sayso.document.Retrieval;
import org.sayso.document.Sha256;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.store.Arrival;
import org.sayso.store.Project;
import org.sayso.store.Store;
import org.sayso.store.json.Sayso1;

/// Measures what it costs to take texts into a project beyond reading them: rows, keys, and the
/// comparison with what is there.
///
/// The texts are of the length of a short report and made of the sentences of articles, the words
/// of each in another order, one in twenty a copy of an earlier one with a sentence of its own.
/// After them, whole articles are taken in and timed one by one. Times are of the clock and of the
/// processor, which other work on the machine does not change.
public final class CopyCost {
  private static final int SENTENCES = 5;
  private static final int COPY_IN = 20;
  private static final int TIMED = 400;
  private static final int REMEMBERED = 2000;
  private static final double MILLION = 1e6;
  private static final double MINUTE = 60_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double GIB = 1L << 30;
  private static final Pattern END = Pattern.compile("(?<=[.!?]) +(?=[A-Z])");

  private final Store store;
  private final long job;
  private final Random random;
  private final List<String> earlier = new ArrayList<>();
  private long taken;

  private CopyCost(Store store, long seed) {
    this.store = store;
    this.job = store.ingests().open("cost", "cost", Instant.EPOCH).number();
    this.random = new Random(seed);
  }

  /// Takes `count` texts made of the articles below `data` into a new project, which is removed
  /// afterwards.
  public static Map<String, Double> measure(Path data, int count) throws IOException {
    List<Article> articles = ArticleSource.read(data);
    Path folder = Files.createTempDirectory("sayso-copies");
    try (Project project = Project.open(folder)) {
      Map<String, Double> metrics = new CopyCost(project.store(), 1).run(articles, count);
      metrics.put("database.gib", Files.size(folder.resolve("sayso.db")) / GIB);
      metrics.put("memory.peak.gib", peak());
      return metrics;
    } finally {
      remove(folder);
    }
  }

  private Map<String, Double> run(List<Article> articles, int count) {
    List<String> sentences =
        articles.stream().flatMap(one -> Stream.of(END.split(one.text()))).toList();
    Map<String, Double> metrics = new TreeMap<>();
    index(sentences, count, metrics);
    double[] times = new double[TIMED];
    double[] busy = new double[TIMED];
    for (int i = 0; i < TIMED; i++) {
      String article = articles.get(i % articles.size()).text() + "\n\n" + sentence(sentences);
      long begin = System.nanoTime();
      long cpu = THREADS.getCurrentThreadCpuTime();
      take(article);
      busy[i] = (THREADS.getCurrentThreadCpuTime() - cpu) / MILLION;
      times[i] = (System.nanoTime() - begin) / MILLION;
    }
    Arrays.sort(times);
    Arrays.sort(busy);
    metrics.put("add.cpu.ms.median", busy[TIMED / 2]);
    metrics.put("add.cpu.ms.p95", busy[TIMED * 95 / 100]);
    metrics.put("add.ms.median", times[TIMED / 2]);
    metrics.put("add.ms.p95", times[TIMED * 95 / 100]);
    metrics.put("add.ms.most", times[TIMED - 1]);
    return metrics;
  }

  private void index(List<String> sentences, int count, Map<String, Double> metrics) {
    long began = System.nanoTime();
    long cpu = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < count; i++) {
      take(text(sentences));
    }
    metrics.put("index.minutes", (System.nanoTime() - began) / MILLION / MINUTE);
    double busy = (THREADS.getCurrentThreadCpuTime() - cpu) / MILLION;
    metrics.put("index.cpu.minutes", busy / MINUTE);
    metrics.put("index.cpu.ms.each", busy / count);
  }

  private String text(List<String> sentences) {
    if (!earlier.isEmpty() && random.nextInt(COPY_IN) == 0) {
      return RoundUps.draw(earlier, random) + " " + sentence(sentences);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      text.append(sentence(sentences)).append(' ');
    }
    if (earlier.size() < REMEMBERED) {
      earlier.add(text.toString());
    } else {
      earlier.set(random.nextInt(REMEMBERED), text.toString());
    }
    return text.toString();
  }

  private String sentence(List<String> sentences) {
    List<String> words = Arrays.asList(RoundUps.draw(sentences, random).split(" "));
    Collections.shuffle(words, random);
    return String.join(" ", words) + ".";
  }

  private void take(String text) {
    byte[] body = (taken + " " + text).getBytes(StandardCharsets.UTF_8);
    SourceDocument document = SourceDocument.of(body, MediaType.TEXT, SourceMetadata.NONE);
    String address = "cost/" + taken++;
    Retrieval retrieval =
        new Retrieval(
            Instant.EPOCH, "cost", "cost", address, Optional.empty(), List.of(), Optional.empty());
    store
        .ingests()
        .accept(
            job,
            new Arrival(address, document, retrieval, Optional.empty()),
            reading(document.id().toString(), text));
  }

  private static Sayso1.Reading reading(String id, String text) {
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
