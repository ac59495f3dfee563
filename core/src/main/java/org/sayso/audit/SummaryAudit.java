package org.sayso.audit;

import java.util.ArrayList;
import java.util.List;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
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

  private SummaryAudit() {}

  /// What is to be noted on each line of the digest.
  public static Audit of(Reading reading) {
    return of(reading, AuditModel.bundled());
  }

  /// The same by a given model.
  public static Audit of(Reading reading, AuditModel model) {
    return new Audit(
        ruled(reading).stream().map(line -> new SecondOpinion(line, model).audited()).toList());
  }

  /// Each line of the digest with what the rules alone note on it, and what a model learns from.
  public static List<LineClues> clues(Reading reading) {
    return ruled(reading).stream().map(Ruled::clues).toList();
  }

  private static List<Ruled> ruled(Reading reading) {
    Body body = new Body(reading, new Likeness());
    return body.sentences().isEmpty()
        ? List.of()
        : lines(body).stream().limit(MOST_LINES).map(line -> ruled(body, line)).toList();
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

  private static Ruled ruled(Body body, Line line) {
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
    return new Ruled(alignment, findings);
  }

  /// What single rules note when no other has noted anything.
  static List<Finding> hinted(Alignment alignment) {
    return CHECKS.stream().flatMap(check -> check.find(alignment, List.of()).stream()).toList();
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
}
