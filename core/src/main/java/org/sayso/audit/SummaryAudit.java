package org.sayso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;
import org.sayso.claim.Claim;
import org.sayso.evidence.Quoted;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextSpan;

/// Holds the digest of a document against its body, line by line and cell by cell.
///
/// A line is aligned to the sentences that have most of its words, by their forms and meanings;
/// then each [Check] compares one cell. A pure function of the reading.
public final class SummaryAudit {
  /// A digest has few lines; a page that has more is a list.
  private static final int MOST_LINES = 60;

  /// Longer lines are no digest.
  private static final int LONGEST_LINE = 120;

  private static final double LEAST_SUPPORT = 0.3;

  private static final List<Check> CHECKS =
      List.of(
          new NumberCheck(),
          new PolarityCheck(),
          new OrderCheck(),
          new StrengthCheck(),
          new ActorCheck(),
          new HedgeCheck(),
          new SourceCheck(),
          new AttributionCheck(),
          new HomeCheck());

  private static final List<Check> OF_CLAUSES =
      List.of(
          new NumberCheck(),
          new PolarityCheck(),
          new StrengthCheck(),
          new ActorCheck(),
          new HedgeCheck());

  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparing((Finding finding) -> finding.line().span()).thenComparing(Finding::kind);

  private SummaryAudit() {}

  /// What is to be noted on each line of the digest.
  public static Audit of(Reading reading) {
    Body body = new Body(reading, new Likeness());
    if (body.sentences().isEmpty()) {
      return new Audit(List.of());
    }
    return new Audit(
        lines(body).stream().limit(MOST_LINES).map(line -> audited(body, line)).toList());
  }

  private static List<Line> lines(Body body) {
    AnnotatedText text = body.reading().text();
    List<Line> lines = new ArrayList<>();
    for (Block block : text.article().blocks()) {
      boolean digest = block.kind().isDigest() || block.kind() == BlockKind.CAPTION;
      if (!digest) {
        continue;
      }
      List<Sentence> sentences =
          text.sentences().stream()
              .filter(sentence -> block.span().contains(sentence.span()))
              .toList();
      if (block.kind() == BlockKind.TITLE || block.kind() == BlockKind.TAKEAWAY) {
        line(body, block, block.span(), sentences, lines);
      } else {
        sentences.forEach(sentence -> line(body, block, sentence.span(), List.of(sentence), lines));
      }
    }
    return lines;
  }

  private static void line(
      Body body, Block block, TextSpan span, List<Sentence> sentences, List<Line> lines) {
    List<Token> tokens =
        sentences.stream()
            .flatMap(sentence -> body.reading().text().tokensOf(sentence).stream())
            .toList();
    if (!tokens.isEmpty() && tokens.size() <= LONGEST_LINE) {
      Line line = new Line(body, block.kind(), span, tokens);
      if (line.content().size() > 1 || line.tokens().stream().anyMatch(Token::isVerbal)) {
        lines.add(line);
      }
    }
  }

  private static AuditedLine audited(Body body, Line line) {
    Alignment alignment = new Alignment(body, line);
    List<Finding> findings = new ArrayList<>();
    if (!line.content().isEmpty()) {
      if (alignment.coverage() < LEAST_SUPPORT && line.content().size() > 2) {
        findings.add(nothing(line));
      } else {
        for (Check check : CHECKS) {
          findings.addAll(check.find(alignment, List.copyOf(findings)));
        }
        byClause(body, line, findings);
      }
    }
    support(alignment, findings);
    findings.sort(IN_ORDER);
    return new AuditedLine(line.block(), line.words(), findings);
  }

  /// What the clauses of a longer line show by themselves.
  private static void byClause(Body body, Line line, List<Finding> findings) {
    List<Line> clauses = line.clauses();
    for (Line clause : clauses.size() > 1 ? clauses : List.<Line>of()) {
      List<Token> context =
          line.content().stream().filter(word -> !clause.content().contains(word)).toList();
      Alignment alignment = new Alignment(body, clause, context);
      for (Check check : OF_CLAUSES) {
        check.find(alignment, List.copyOf(findings)).stream()
            .filter(found -> findings.stream().noneMatch(old -> old.kind() == found.kind()))
            .forEach(findings::add);
      }
    }
  }

  private static Finding nothing(Line line) {
    return new Finding(
        FindingKind.NOT_IN_BODY, line.words(), List.of(), List.of(), "The body does not say this.");
  }

  /// What no finding concerns and the body has.
  private static void support(Alignment alignment, List<Finding> findings) {
    List<Match> free =
        alignment.told().stream()
            .filter(match ->
                findings.stream()
                    .noneMatch(finding -> finding.line().span().contains(match.word().span())))
            .toList();
    boolean enough = free.size() >= 2 || findings.isEmpty();
    if (!enough || free.isEmpty() && !findings.isEmpty()) {
      return;
    }
    Quoted words =
        free.isEmpty()
            ? alignment.line().words()
            : alignment
                .line()
                .words(free.getFirst().word().index(), free.getLast().word().index() + 1);
    findings.add(
        new Finding(
            FindingKind.SUPPORTED,
            findings.isEmpty() ? alignment.line().words() : words,
            alignment.evidence(free),
            alignment.claims(free).stream().map(Claim::id).toList(),
            "The body says so."));
  }
}
