package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.eval.muc.AcceptedMatches;
import org.sayso.eval.muc.MucScorer;
import org.sayso.eval.muc.MucSlot;
import org.sayso.eval.muc.OfficialDistribution;
import org.sayso.eval.muc.ScoreTable;
import org.sayso.eval.muc.Tally;
import org.sayso.eval.muc.TemplateFile;

/// `sayso evaluate muc4`: scores a response by the MUC-4 rules, or holds the scorer itself against
/// the official tables of an official distribution.
final class MucTask {
  private static final String BY = "scoring-guidelines.v7";
  private static final double ALIKE = 1;
  private static final double NEAR = 2;
  private static final int BEST = 5;

  /// Recall, precision and F in per cent.
  record Score(double recall, double precision, double f) {
    static Score of(Tally tally) {
      return new Score(known(tally.recall()), known(tally.precision()), digit(tally.f(1)));
    }

    private static double known(double value) {
      return Double.isNaN(value) ? 0 : value;
    }
  }

  /// What is printed as JSON.
  ///
  /// @param repairs flaws of the files that had to be mended
  record Report(
      String task,
      String data,
      int documents,
      int repairs,
      SortedMap<String, Double> metrics,
      double seconds,
      String by,
      Optional<Score> allTemplates,
      Map<String, Score> slots) {}

  /// A report and the lines that say the same to people.
  record Scored(Report report, List<String> lines) {
    void print(PrintWriter out) {
      lines.forEach(out::println);
      out.flush();
    }
  }

  private MucTask() {}

  static Scored response(Path key, Path response, Optional<Path> history) throws IOException {
    long begin = System.nanoTime();
    TemplateFile asked = TemplateFile.read(key);
    TemplateFile given = TemplateFile.read(response);
    if (asked.messages().isEmpty()) {
      throw Failure.usage("there are no templates", key.toString(), "name a key of MUC-4");
    }
    AcceptedMatches accepted =
        history.isPresent() ? AcceptedMatches.read(history.orElseThrow()) : AcceptedMatches.NONE;
    ScoreTable table = new MucScorer(accepted).score(asked, given);
    Map<String, Score> slots = new LinkedHashMap<>();
    MucSlot.scored().forEach(slot -> slots.put(slot.scoreName(), Score.of(table.slot(slot))));
    List<String> lines = new ArrayList<>(table.lines());
    asked.warnings().forEach(flaw -> lines.add("key: " + flaw));
    given.warnings().forEach(flaw -> lines.add("response: " + flaw));
    int flaws = asked.warnings().size() + given.warnings().size();
    Report report =
        new Report(
            "muc4",
            response.toString(),
            asked.messages().size(),
            flaws,
            rows(table),
            seconds(begin),
            BY,
            Optional.of(Score.of(table.allTemplates())),
            slots);
    return new Scored(report, lines);
  }

  static SortedMap<String, Double> rows(ScoreTable table) {
    SortedMap<String, Double> metrics = new TreeMap<>();
    metrics.put("matchedMissing.f", digit(table.matchedMissing().f(1)));
    metrics.put("matchedSpurious.f", digit(table.matchedSpurious().f(1)));
    metrics.put("matchedOnly.f", digit(table.matchedOnly().f(1)));
    metrics.put("allTemplates.f", digit(table.allTemplates().f(1)));
    metrics.put("allTemplates.2p&r", digit(table.allTemplates().f(0.5)));
    metrics.put("allTemplates.p&2r", digit(table.allTemplates().f(2)));
    return metrics;
  }

  /// Scores all systems of a distribution, with and without what people accepted.
  static Scored distribution(Path data) throws IOException {
    long begin = System.nanoTime();
    if (!OfficialDistribution.isIn(data)) {
      throw Failure.usage(
          "there are no responses to score",
          data.toString(),
          "name a folder of the official distribution, or a key and a response");
    }
    OfficialDistribution distribution = OfficialDistribution.read(data);
    List<OfficialDistribution.Row> rows = distribution.rows();
    List<OfficialDistribution.Row> strict = distribution.withoutPeople().rows();
    List<String> lines = new ArrayList<>();
    lines.add(
        "| system | official F | scored F | difference | without people's decisions"
            + " | aligned officially | aligned here |");
    lines.add("|---|---|---|---|---|---|---|");
    SortedMap<String, Double> metrics = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      add(rows.get(i), strict.get(i).table().allTemplates().f(1), lines, metrics);
    }
    addDifferences(rows, metrics);
    addSlots(rows, lines, metrics);
    metrics.forEach((name, value) -> lines.add(name + " " + value));
    Report report =
        new Report(
            "muc4",
            data.toString(),
            distribution.messages(),
            rows.stream().mapToInt(OfficialDistribution.Row::warnings).sum(),
            metrics,
            seconds(begin),
            BY,
            Optional.empty(),
            Map.of());
    return new Scored(report, lines);
  }

  private static void add(
      OfficialDistribution.Row row,
      double strict,
      List<String> lines,
      SortedMap<String, Double> metrics) {
    double f = row.table().allTemplates().f(1);
    String told = row.official().map(value -> String.valueOf(value)).orElse("");
    String by = row.official().map(value -> String.valueOf(cents(f - value))).orElse("");
    int officially = row.slots().getOrDefault(MucSlot.TEMPLATE_ID, Tally.NONE).correct();
    int here = row.table().slot(MucSlot.TEMPLATE_ID).correct();
    lines.add(
        "| %s | %s | %s | %s | %s | %d | %d |"
            .formatted(row.system(), told, f, by, strict, officially, here));
    metrics.put(row.system() + ".f", digit(f));
  }

  private static void addDifferences(
      List<OfficialDistribution.Row> rows, SortedMap<String, Double> metrics) {
    double[] differences =
        rows.stream()
            .filter(row -> row.official().isPresent())
            .mapToDouble(row -> row.table().allTemplates().f(1) - row.official().orElseThrow())
            .map(Math::abs)
            .toArray();
    if (differences.length > 0) {
      double sum = 0;
      double alike = 0;
      double below = 0;
      for (double difference : differences) {
        sum += difference;
        alike += cents(difference) <= ALIKE ? 1 : 0;
        below += cents(difference) < ALIKE ? 1 : 0;
      }
      metrics.put("difference.mean", cents(sum / differences.length));
      metrics.put("systems.within.1", alike);
      metrics.put("systems.below.1", below);
    }
  }

  /// COR PAR INC SPU MIS, as the official tables name them.
  private static String counts(Tally tally) {
    return "%d %d %d %d %d"
        .formatted(
            tally.correct(), tally.partial(), tally.incorrect(), tally.spurious(), tally.missing());
  }

  /// The slots of the best systems, by F before rounding; of those that differ, the counts too.
  private static void addSlots(
      List<OfficialDistribution.Row> rows, List<String> lines, SortedMap<String, Double> metrics) {
    List<OfficialDistribution.Row> best =
        rows.stream()
            .filter(row -> row.official().isPresent())
            .sorted(Comparator.comparingDouble(row -> -row.official().orElseThrow()))
            .limit(BEST)
            .toList();
    double all = 0;
    double near = 0;
    lines.add("| system | slot | official F | scored F | official counts | scored counts |");
    lines.add("|---|---|---|---|---|---|");
    for (OfficialDistribution.Row row : best) {
      for (MucSlot slot : MucSlot.scored()) {
        double f = row.table().slot(slot).exactF();
        double told = row.slots().getOrDefault(slot, Tally.NONE).exactF();
        boolean isNear = isNear(row, slot);
        all++;
        near += isNear ? 1 : 0;
        if (!isNear) {
          lines.add(
              "| %s | %s | %s | %s | %s | %s |"
                  .formatted(
                      row.system(),
                      slot.scoreName(),
                      digit(told),
                      digit(f),
                      counts(row.slots().getOrDefault(slot, Tally.NONE)),
                      counts(row.table().slot(slot))));
        }
      }
    }
    metrics.put("best.slots", all);
    metrics.put("best.slots.within.2", near);
    metrics.put("slots.within.2", (double) near(rows));
  }

  /// How many slots of all systems are near the official ones.
  private static long near(List<OfficialDistribution.Row> rows) {
    return rows.stream()
        .filter(row -> row.official().isPresent())
        .mapToLong(row -> MucSlot.scored().stream().filter(slot -> isNear(row, slot)).count())
        .sum();
  }

  private static boolean isNear(OfficialDistribution.Row row, MucSlot slot) {
    double told = row.slots().getOrDefault(slot, Tally.NONE).exactF();
    return Math.abs(row.table().slot(slot).exactF() - told) <= NEAR;
  }

  static double seconds(long begin) {
    return digit((System.nanoTime() - begin) / 1e9);
  }

  static double digit(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private static double cents(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
