package org.sayso.eval.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.sayso.audit.Audit;
import org.sayso.audit.AuditedLine;
import org.sayso.audit.Finding;
import org.sayso.audit.FindingKind;
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

  public AuditEvaluation(NewsPipeline pipeline, List<AuditLabel> labels) {
    this.pipeline = pipeline;
    this.labels = labels.stream().collect(Collectors.groupingBy(AuditLabel::document));
  }

  /// What came of it.
  ///
  /// @param documents articles with labels that were there
  /// @param moved labels whose words stand elsewhere in the text as it is read now; not scored
  /// @param sets the scores of each set of lines, by its name
  /// @param titles what the articles' own titles showed
  public record Outcome(
      int documents,
      int moved,
      Map<Part, AuditScores> scores,
      Map<String, AuditScores> sets,
      Titles titles,
      List<Read> reads) {
    public Outcome {
      scores = Map.copyOf(scores);
      sets = Map.copyOf(sets);
      reads = List.copyOf(reads);
    }
  }

  /// The titles of articles, held against their own bodies.
  ///
  /// @param noted how many of them something is noted on
  public record Titles(int lines, int noted) {}

  /// One line and what was noted.
  public record Read(AuditLabel label, String line, List<Finding> findings) {
    public Read {
      findings = List.copyOf(findings);
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
    AtomicInteger titles = new AtomicInteger();
    AtomicInteger noted = new AtomicInteger();
    LabelledArticles.forEach(
        source,
        pipeline.extractor(),
        (id, text) -> {
          titles.incrementAndGet();
          noted.addAndGet(isTitleNoted(text) ? 1 : 0);
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
    Map<String, AuditScores> sets = new TreeMap<>();
    reads.stream()
        .filter(read -> !read.label().set().isEmpty())
        .forEach(read ->
            sets.computeIfAbsent(read.label().set(), name -> new AuditScores())
                .add(read.label().kinds(), read.noted()));
    return new Outcome(
        seen.size(), moved.get(), scores, sets, new Titles(titles.get(), noted.get()), reads);
  }

  private boolean isTitleNoted(ExtractedText text) {
    return pipeline.process(LabelledArticles.page("", text, text.metadata()))
            instanceof DocumentResult.Processed processed
        && audit(processed.record()).lines().stream()
            .filter(line -> line.block() == BlockKind.TITLE)
            .anyMatch(AuditedLine::hasFindings);
  }

  private Read read(AuditLabel label, ExtractedText text) {
    String line = label.line(text.article().text());
    SourceDocument page = LabelledArticles.page(line, text, text.metadata());
    List<Finding> findings =
        pipeline.process(page) instanceof DocumentResult.Processed processed
            ? takeaway(audit(processed.record()))
            : List.of();
    return new Read(label, line, findings);
  }

  private static List<Finding> takeaway(Audit audit) {
    return audit.lines().stream()
        .filter(line -> line.block() == BlockKind.TAKEAWAY)
        .flatMap(line -> line.findings().stream())
        .toList();
  }

  private static Audit audit(DocumentRecord record) {
    return SummaryAudit.of(
        new Reading(record.text(), record.mentions(), record.claims(), record.resolutions()));
  }
}
