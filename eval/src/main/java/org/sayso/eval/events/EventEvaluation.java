package org.sayso.eval.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sayso.document.DocumentSource;
import org.sayso.eval.events.EventLabel.Part;
import org.sayso.event.EventExtractor;
import org.sayso.event.EventMention;
import org.sayso.pipeline.NewsPipeline;

/// Reads the labelled documents that a source holds and scores their events.
public final class EventEvaluation {
  private final EventExtractor extractor;
  private final List<ReadEvents> documents;

  /// Reads the documents that `labels` are of; their events are read when they are scored.
  public EventEvaluation(NewsPipeline pipeline, List<EventLabel> labels, DocumentSource source) {
    this.extractor = pipeline.eventExtractor();
    this.documents = ReadEvents.of(pipeline, labels, source);
  }

  /// How many of the labelled documents there are.
  public int documents() {
    return documents.size();
  }

  /// How many labels fit their text as it is read now.
  public int labels() {
    return documents.stream().mapToInt(one -> one.labels().size()).sum();
  }

  /// One label and what was read there.
  public record Line(
      EventLabel label,
      Optional<EventMention> event,
      Map<EventCell, EventJudge.Verdict> verdicts,
      String words) {}

  /// Reads the events of every document.
  public List<Line> read() {
    return documents.stream().flatMap(one -> lines(one).stream()).toList();
  }

  private List<Line> lines(ReadEvents read) {
    List<EventMention> events = extractor.extract(read.text(), read.mentions(), read.teller());
    EventJudge judge = new EventJudge(read.words());
    return read.labels().stream()
        .map(label -> {
          Optional<EventMention> event = EventJudge.find(label, events);
          return new Line(label, event, judge.judge(label, event), read.words());
        })
        .toList();
  }

  /// The figures of each part, and how many events are right by corpus.
  public static Map<String, Double> metrics(List<Line> lines) {
    Map<String, Double> metrics = new TreeMap<>();
    for (Part part : Part.values()) {
      String name = part.name().toLowerCase(Locale.ROOT);
      List<Line> own = lines.stream().filter(line -> line.label().part() == part).toList();
      metrics.putAll(scores(own).metrics(name, true));
      own.stream()
          .map(line -> line.label().corpus())
          .distinct()
          .forEach(corpus ->
              metrics.putAll(
                  scores(own.stream().filter(line -> line.label().corpus().equals(corpus)).toList())
                      .metrics(name + "." + corpus, false)));
    }
    return metrics;
  }

  private static EventScores scores(List<Line> lines) {
    EventScores scores = new EventScores();
    lines.forEach(line -> scores.add(line.label(), line.event(), line.verdicts()));
    return scores;
  }
}
