package org.sayso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;
import org.sayso.claim.Claim;
import org.sayso.evidence.Quoted;
import org.sayso.text.BlockKind;

/// What is noted on a line in the end: what the rules note, after a learned model has been asked
/// which kinds stand. Of a question, which asserts nothing, the model only takes back.
record SecondOpinion(Ruled ruled, AuditModel model) {
  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparing((Finding finding) -> finding.line().span()).thenComparing(Finding::kind);

  AuditedLine audited() {
    Alignment alignment = ruled.alignment();
    List<Finding> findings = new ArrayList<>(ruled.findings());
    if (alignment.line().block() != BlockKind.CAPTION) {
      LineClues clues = ruled.clues();
      Set<FindingKind> kinds = model.kinds(clues);
      if (alignment.line().isQuestion()) {
        kinds.retainAll(clues.kinds());
      }
      findings.removeIf(finding -> !kinds.contains(finding.kind()));
      kinds.stream()
          .filter(kind -> findings.stream().noneMatch(finding -> finding.kind() == kind))
          .map(this::learned)
          .forEach(findings::add);
    }
    support(alignment, findings);
    findings.sort(IN_ORDER);
    return new AuditedLine(alignment.line().block(), alignment.line().words(), findings);
  }

  private Finding learned(FindingKind kind) {
    Alignment alignment = ruled.alignment();
    List<Match> told = alignment.told();
    return new Finding(
        kind,
        alignment.line().words(),
        alignment.evidence(told),
        alignment.claims(told).stream().map(Claim::id).toList(),
        message(kind));
  }

  /// What no finding concerns and the body has. A question says nothing that could be supported:
  /// "The body says so" under it would read as a yes.
  private static void support(Alignment alignment, List<Finding> findings) {
    if (alignment.line().isQuestion()) {
      return;
    }
    List<Match> free = longestFree(alignment, findings);
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

  /// The longest row of words that the body has with no word between them that a finding concerns.
  private static List<Match> longestFree(Alignment alignment, List<Finding> findings) {
    List<Match> longest = List.of();
    List<Match> open = new ArrayList<>();
    for (Token word : alignment.line().tokens()) {
      if (findings.stream().anyMatch(finding -> concerns(alignment, finding, word))) {
        longest = open.size() > longest.size() ? open : longest;
        open = new ArrayList<>();
      } else {
        alignment
            .home(word)
            .filter(match -> match.likeness() >= Likeness.HOME)
            .ifPresent(open::add);
      }
    }
    return open.size() > longest.size() ? open : longest;
  }

  /// Whether the finding speaks of the word: another number of the whole clause that it stands in.
  private static boolean concerns(Alignment alignment, Finding finding, Token word) {
    return finding.line().span().contains(word.span())
        || finding.kind() == FindingKind.NUMBER_CHANGED
            && alignment.line().part(word).stream()
                .anyMatch(other -> finding.line().span().overlaps(other.span()));
  }

  private static String message(FindingKind kind) {
    return switch (kind) {
      case ATTRIBUTION_DROPPED -> "Beside the body, whoever says so seems to be left out.";
      case SOURCE_INFLATED -> "Beside the body, the line seems to have more say so.";
      case HEDGE_DROPPED -> "Beside the body, the line seems surer.";
      case HEDGE_ADDED -> "Beside the body, the line seems less sure.";
      case NUMBER_CHANGED -> "Beside the body, a number seems to be another.";
      case STRENGTHENED -> "Beside the body, the line seems to go further.";
      case SOFTENED -> "Beside the body, the line seems to say less.";
      case ACTOR_CHANGED -> "Beside the body, it seems to be somebody else.";
      case ORDER_CHANGED -> "Beside the body, the order seems to be another.";
      case NOT_IN_BODY -> "Part of the line seems to stand nowhere in the body.";
      case CONTRADICTED -> "Beside the body, the line seems to say something else.";
      case SUPPORTED -> "The body says so.";
    };
  }
}
