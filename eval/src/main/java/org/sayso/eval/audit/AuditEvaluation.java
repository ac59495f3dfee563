package org.sayso.eval.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.audit.Audit;
import org.sayso.audit.Finding;
import org.sayso.audit.FindingKind;
import org.sayso.audit.LineClues;
import org.sayso.audit.Reading;
import org.sayso.audit.SummaryAudit;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentSource;
import org.sayso.document.SourceDocument;
import org.sayso.eval.audit.AuditLabel.Part;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.pipeline.DocumentResult;
import org.sayso.pipeline.NewsPipeline;
import org.sayso.text.BlockKind;
import org.sayso.text.ExtractedText;

/// Puts each labelled line over its article, as a page would, and scores what is noted on it.
public final class AuditEvaluation {
  private final NewsPipeline pipeline;
  private final Map<DocumentId, List<AuditLabel>> labels;
  private final AuditLearning learning = new AuditLearning();

  public AuditEvaluation(NewsPipeline pipeline, List<AuditLabel> labels) {
    this.pipeline = pipeline;
    this.labels = labels.stream().collect(Collectors.groupingBy(AuditLabel::document));
  }

  /// What the lines that were scored teach.
  public AuditLearning learning() {
    return learning;
  }

  /// What came of it.
  ///
  /// @param documents articles with labels that were there
  /// @param moved labels whose words stand elsewhere in the text as it is read now; not scored
  /// @param sets the scores of each set of lines, by its name
  /// @param ruled the same of what the rules alone note
  /// @param titles what the articles' own titles showed
  public record Outcome(
      int documents,
      int moved,
      Map<Part, AuditScores> scores,
      Map<String, AuditScores> sets,
      Map<String, AuditScores> ruled,
      Titles titles,
      List<Read> reads) {
    public Outcome {
      scores = Map.copyOf(scores);
      sets = Map.copyOf(sets);
      ruled = Map.copyOf(ruled);
      reads = List.copyOf(reads);
    }
  }

  /// The titles of articles whose title stands apart from the text, held against their own bodies.
  ///
  /// @param noted how many of them something is noted on
  /// @param ruled how many of them the rules alone note something on
  public record Titles(int lines, int noted, int ruled) {}

  /// One line and what was noted.
  ///
  /// @param ruled the kinds that the rules alone note
  public record Read(
      AuditLabel label, String line, List<Finding> findings, Set<FindingKind> ruled) {
    public Read {
      findings = List.copyOf(findings);
      ruled = Set.copyOf(ruled);
    }

    /// The kinds that were noted, as they are scored.
    public Set<FindingKind> noted() {
      Set<FindingKind> all = EnumSet.noneOf(FindingKind.class);
      findings.forEach(finding -> all.add(finding.kind()));
      return AuditScores.noted(all);
    }
  }

  /// Scores the labels whose articles `source` holds.
  public Outcome score(DocumentSource source) {
    Set<DocumentId> seen = new TreeSet<>();
    AtomicInteger moved = new AtomicInteger();
    List<Read> reads = new ArrayList<>();
    TitleCount titles = new TitleCount();
    LabelledArticles.forEach(
        source,
        pipeline.extractor(),
        (id, text) -> {
          if (text.metadata().url().isPresent()) {
            title(id, text, titles);
          }
          for (AuditLabel label : labels.getOrDefault(id, List.of())) {
            seen.add(id);
            if (label.fits(text.article().text())) {
              reads.add(read(label, text));
            } else {
              moved.incrementAndGet();
            }
          }
        });
    Map<Part, AuditScores> scores = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      AuditScores own = new AuditScores();
      reads.stream()
          .filter(read -> read.label().part() == part)
          .forEach(read -> own.add(read.label().kinds(), read.noted()));
      scores.put(part, own);
    }
    return new Outcome(
        seen.size(),
        moved.get(),
        scores,
        sets(reads, Read::noted),
        sets(reads, Read::ruled),
        new Titles(titles.lines, titles.noted, titles.ruled),
        reads);
  }

  private static Map<String, AuditScores> sets(
      List<Read> reads, Function<Read, Set<FindingKind>> noted) {
    Map<String, AuditScores> sets = new TreeMap<>();
    reads.stream()
        .filter(read -> !read.label().set().isEmpty())
        .forEach(read ->
            sets.computeIfAbsent(read.label().set(), name -> new AuditScores())
                .add(read.label().kinds(), noted.apply(read)));
    return sets;
  }

  private static final class TitleCount {
    private int lines;
    private int noted;
    private int ruled;
  }

  private void title(DocumentId id, ExtractedText text, TitleCount count) {
    count.lines++;
    reading(LabelledArticles.page("", text, text.metadata()))
        .ifPresent(reading -> {
          count.noted +=
              SummaryAudit.of(reading).lines().stream()
                      .anyMatch(line -> line.block() == BlockKind.TITLE && line.hasFindings())
                  ? 1
                  : 0;
          Optional<LineClues> clues = clues(reading, BlockKind.TITLE);
          clues.ifPresent(line -> learning.addTitle(id, line));
          count.ruled += clues.filter(line -> !line.kinds().isEmpty()).isPresent() ? 1 : 0;
        });
  }

  private Read read(AuditLabel label, ExtractedText text) {
    String line = label.line(text.article().text());
    Optional<Reading> reading = reading(LabelledArticles.page(line, text, text.metadata()));
    List<Finding> findings = reading.map(read -> takeaway(SummaryAudit.of(read))).orElse(List.of());
    Optional<LineClues> clues = reading.flatMap(read -> clues(read, BlockKind.TAKEAWAY));
    clues.ifPresent(own -> learning.add(label, own));
    return new Read(label, line, findings, clues.map(LineClues::kinds).orElse(Set.of()));
  }

  private static Optional<LineClues> clues(Reading reading, BlockKind block) {
    return SummaryAudit.clues(reading).stream().filter(line -> line.block() == block).findFirst();
  }

  private static List<Finding> takeaway(Audit audit) {
    return audit.lines().stream()
        .filter(line -> line.block() == BlockKind.TAKEAWAY)
        .flatMap(line -> line.findings().stream())
        .toList();
  }

  private Optional<Reading> reading(SourceDocument page) {
    return pipeline.process(page) instanceof DocumentResult.Processed processed
        ? Optional.of(reading(processed.record()))
        : Optional.empty();
  }

  private static Reading reading(DocumentRecord record) {
    return new Reading(record.text(), record.mentions(), record.claims(), record.resolutions());
  }
}
