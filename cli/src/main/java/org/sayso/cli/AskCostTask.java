package org.sayso.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.eval.questions.ManyReadings;
import org.sayso.eval.questions.QuestionLabel;
import org.sayso.nlp.intake.IntakeLimits;
import org.sayso.nlp.intake.PathSource;
import org.sayso.server.workplace.ProjectDictionaries;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.DocumentFilter;
import org.sayso.store.Project;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Disclosure;

/// `sayso evaluate ask_cost`: how long a question takes in a project of many documents, which are
/// made of those of the demo set and of a folder; a folder that is a project is asked as it is.
///
/// When they are made, some more are taken in one by one, each an ingest of its own, and timed.
///
/// Each question of the labels to tune on is asked once ("first"), when little is in memory yet,
/// and then several times; other questions come between two of the same. Times are of the clock and
/// of the processor, which other work on the machine does not change.
///
/// @param documents how many there are
record AskCostTask(int documents) implements EvaluationTask {
  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ADDED = 400;
  private static final double MILLION = 1e6;
  private static final double MINUTE = 60_000;
  private static final double GIB = 1L << 30;

  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    if (Project.exists(data)) {
      return ask(data);
    }
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      Path project = folder.path().resolve("many");
      Map<String, Double> metrics = new TreeMap<>();
      fill(data, folder.path().resolve("few"), project, metrics);
      Outcome asked = ask(project);
      metrics.putAll(asked.metrics());
      return new Outcome(asked.documents(), metrics);
    }
  }

  private void fill(Path data, Path few, Path project, Map<String, Double> metrics)
      throws IOException {
    try (DemoFolder demo = DemoFolder.unpacked();
        Workplace source = workplace(few, demo);
        Workplace many = workplace(project, demo)) {
      take(source, demo.documents());
      take(source, data);
      List<Sayso1.Reading> base;
      try (Stream<Sayso1.Reading> readings = source.store().readings().stream()) {
        base = readings.filter(reading -> reading.document().read()).toList();
      }
      ManyReadings readings = new ManyReadings(many.project(), base);
      Watch watch = new Watch();
      readings.take(0, documents);
      watch.put("make", documents, metrics);
      Watch indexing = new Watch();
      many.index().update();
      indexing.put("make.index", documents, metrics);
      add(many, readings, metrics);
    }
  }

  /// One document more, and again: what it costs to take it in once it is read, and to bring the
  /// index up to date so that questions find it.
  private void add(Workplace many, ManyReadings readings, Map<String, Double> metrics) {
    List<Double> taken = new ArrayList<>();
    List<Double> written = new ArrayList<>();
    List<Double> indexed = new ArrayList<>();
    double takenBusy = 0;
    double indexedBusy = 0;
    for (int number = documents; taken.size() < ADDED; number++) {
      if (readings.tellsEvents(number)) {
        ManyReadings.One one = readings.one(number);
        Watch watch = new Watch();
        readings.take(one);
        taken.add(watch.millis());
        written.add(watch.ownBusyMillis());
        takenBusy += watch.busyMillis();
        Watch indexing = new Watch();
        many.index().update();
        indexed.add(indexing.millis());
        indexedBusy += indexing.busyMillis();
      }
    }
    put(metrics, "add.ms", taken);
    put(metrics, "add.cpu.ms.of_writer", written);
    metrics.put("add.cpu.ms.mean", takenBusy / ADDED);
    put(metrics, "add.index.ms", indexed);
    metrics.put("add.index.cpu.ms.mean", indexedBusy / ADDED);
  }

  /// Time by the clock, and of the processor for all threads, since it was made.
  private static final class Watch {
    private final long began = System.nanoTime();
    private final long busy = busy();
    private final long ownBusy = THREADS.getCurrentThreadCpuTime();

    double millis() {
      return (System.nanoTime() - began) / MILLION;
    }

    double busyMillis() {
      return (busy() - busy) / MILLION;
    }

    /// Of this thread, which writes what others made ready.
    double ownBusyMillis() {
      return (THREADS.getCurrentThreadCpuTime() - ownBusy) / MILLION;
    }

    private static long busy() {
      return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    void put(String name, int documents, Map<String, Double> metrics) {
      metrics.put(name + ".minutes", millis() / MINUTE);
      metrics.put(name + ".cpu.minutes", busyMillis() / MINUTE);
      metrics.put(name + ".cpu.ms.each", busyMillis() / documents);
      metrics.put(name + ".cpu.ms.each.of_writer", ownBusyMillis() / documents);
    }
  }

  private static Workplace workplace(Path project, DemoFolder demo) throws IOException {
    Workplace workplace = Workplace.open(project, Version.text());
    ProjectDictionaries files = workplace.dictionaryFiles();
    files.add(ProjectDictionaries.Kind.ACTORS, demo.actors());
    files.add(ProjectDictionaries.Kind.PLACES, demo.places());
    return workplace;
  }

  private static void take(Workplace workplace, Path documents) {
    PathSource source =
        new PathSource(List.of(documents.toString()), Optional.empty(), IntakeLimits.DEFAULT);
    workplace.ingest("evaluate ask_cost", source, "evaluate", outcome -> {});
  }

  private static Outcome ask(Path project) throws IOException {
    List<String> questions =
        QuestionLabel.all().stream()
            .filter(label -> label.part() == QuestionLabel.Part.TUNE)
            .map(QuestionLabel::question)
            .distinct()
            .toList();
    Map<String, Double> metrics = new TreeMap<>();
    try (Workplace workplace = Workplace.open(project, Version.text())) {
      times(workplace, questions, 1, "first", metrics);
      times(workplace, questions, ROUNDS, "ask", metrics);
      metrics.put("questions", (double) questions.size());
      metrics.put("database.gib", Files.size(project.resolve("sayso.db")) / GIB);
      metrics.put("index.gib", size(project.resolve("index")) / GIB);
      metrics.put(
          "memory.gib", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / GIB);
      return new Outcome((int) workplace.store().documents().count(DocumentFilter.ALL), metrics);
    }
  }

  private static void times(
      Workplace workplace,
      List<String> questions,
      int rounds,
      String name,
      Map<String, Double> metrics) {
    List<Double> times = new ArrayList<>();
    List<Double> busy = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      for (String question : questions) {
        long begin = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        // A question that cannot be read costs its reading, and counts with the rest.
        var _ = workplace.ask(question, Disclosure.MASKED);
        busy.add((THREADS.getCurrentThreadCpuTime() - cpu) / MILLION);
        times.add((System.nanoTime() - begin) / MILLION);
      }
    }
    put(metrics, name + ".ms", times);
    put(metrics, name + ".cpu.ms", busy);
  }

  private static void put(Map<String, Double> metrics, String name, List<Double> all) {
    double[] times = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    metrics.put(name + ".median", times[times.length / 2]);
    metrics.put(name + ".p95", times[times.length * 95 / 100]);
    metrics.put(name + ".most", times[times.length - 1]);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
