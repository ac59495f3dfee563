package org.sayso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.eval.incidents.IncidentReader;
import org.sayso.eval.incidents.MucReading;
import org.sayso.eval.muc.AcceptedMatches;
import org.sayso.eval.muc.CeafRee;
import org.sayso.eval.muc.FillerRole;
import org.sayso.eval.muc.MucCorpus;
import org.sayso.eval.muc.MucScorer;
import org.sayso.eval.muc.MucSlot;
import org.sayso.eval.muc.RoleFillers;
import org.sayso.eval.muc.ScoreTable;
import org.sayso.eval.muc.TemplateFile;
import org.sayso.eval.muc.TemplateWriter;
import org.sayso.nlp.RulesReader;

/// Scores what Sayso reads of MUC-4 texts: templates against a key, role fillers by CEAF-REE.
final class MucReadingTask {
  private final RulesReader reader;
  private final IncidentReader incidents;

  MucReadingTask(RulesReader reader, IncidentReader incidents) {
    this.reader = reader;
    this.incidents = incidents;
  }

  MucTask.Scored score(Path data, Optional<Path> predictions) throws IOException {
    long begin = System.nanoTime();
    MucCorpus corpus = MucCorpus.read(data);
    if (!corpus.isWhole()) {
      throw Failure.usage(
          "there are no texts with a key",
          data.toString(),
          "name a folder with texts and key, with role fillers, or the official distribution");
    }
    MucReading reading = MucReading.of(corpus, reader.pipeline(), incidents);
    String response = TemplateWriter.write(corpus.messages().keySet(), reading.templates());
    if (predictions.isPresent()) {
      write(predictions.orElseThrow(), response, reading.fillers());
    }
    List<String> lines = new ArrayList<>();
    SortedMap<String, Double> metrics = new TreeMap<>();
    Map<String, MucTask.Score> slots = new LinkedHashMap<>();
    Optional<ScoreTable> table = templates(corpus, response, lines, metrics, slots);
    roles(corpus, reading.fillers(), lines, metrics);
    return new MucTask.Scored(
        new MucTask.Report(
            "muc4",
            data.toString(),
            corpus.messages().size(),
            corpus.key().warnings().size(),
            metrics,
            MucTask.seconds(begin),
            reader.pipeline().run().reader(),
            table.map(ScoreTable::allTemplates).map(MucTask.Score::of),
            slots),
        lines);
  }

  private static Optional<ScoreTable> templates(
      MucCorpus corpus,
      String response,
      List<String> lines,
      SortedMap<String, Double> metrics,
      Map<String, MucTask.Score> slots) {
    if (corpus.key().messages().isEmpty()) {
      return Optional.empty();
    }
    ScoreTable table =
        new MucScorer(AcceptedMatches.NONE).score(corpus.key(), TemplateFile.parse(response));
    lines.addAll(table.lines());
    metrics.putAll(MucTask.rows(table));
    MucSlot.scored()
        .forEach(slot -> slots.put(slot.scoreName(), MucTask.Score.of(table.slot(slot))));
    return Optional.of(table);
  }

  private static void roles(
      MucCorpus corpus,
      Map<String, RoleFillers> read,
      List<String> lines,
      SortedMap<String, Double> metrics) {
    if (corpus.fillers().isEmpty()) {
      return;
    }
    CeafRee scores = new CeafRee();
    corpus
        .fillers()
        .forEach((id, gold) -> scores.add(gold, read.getOrDefault(id, RoleFillers.NONE)));
    lines.add("CEAF-REE     gold read right |   P     R     F1");
    for (FillerRole role : FillerRole.values()) {
      lines.add(line(role.key(), scores.of(role)));
      metrics.put("ceafRee." + role.key() + ".f1", MucTask.digit(scores.of(role).f1()));
    }
    lines.add(line("micro", scores.micro()));
    metrics.put("ceafRee.micro.precision", MucTask.digit(scores.micro().precision()));
    metrics.put("ceafRee.micro.recall", MucTask.digit(scores.micro().recall()));
    metrics.put("ceafRee.micro.f1", MucTask.digit(scores.micro().f1()));
  }

  private static String line(String name, CeafRee.Count count) {
    return String.format(
        Locale.ROOT,
        "%-12s %4d %4d %5d | %5.1f %5.1f %5.1f",
        name,
        count.gold(),
        count.read(),
        count.right(),
        count.precision(),
        count.recall(),
        count.f1());
  }

  private static void write(Path out, String response, Map<String, RoleFillers> fillers)
      throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("response.muc4"), response, StandardCharsets.ISO_8859_1);
    Map<String, Map<String, List<List<String>>>> named = new LinkedHashMap<>();
    fillers.forEach((id, one) -> named.put(id, one.byName()));
    Files.writeString(out.resolve("role-fillers.json"), JsonOutput.text(named));
  }
}
