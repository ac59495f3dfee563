package org.sayso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;

/// Finds the parts of a line that the body does not have.
final class HomeCheck implements Check {
  /// Of a part's weight, how much must be missing.
  private static final double MOST_MISSING = 0.62;

  private static final double NEAR = 0.38;

  /// Of a clause's weight, how much must be told by nothing that is alike.
  private static final double INVENTED = 0.58;

  private static final int LONG_RUN = 3;

  @Override
  public List<Finding> find(Alignment alignment, List<Finding> before) {
    List<Finding> found = new ArrayList<>();
    for (List<Token> part : alignment.line().parts()) {
      missing(alignment, part, before).ifPresent(found::add);
    }
    for (Line clause : alignment.line().clauses()) {
      if (found.isEmpty()) {
        invented(alignment, clause, before).ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      framing(alignment, before).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Finding> missing(
      Alignment alignment, List<Token> part, List<Finding> before) {
    Body body = alignment.body();
    List<Token> missing =
        part.stream().filter(word -> isMissing(alignment, word) && !isNoted(word, before)).toList();
    double all =
        part.stream()
            .filter(word -> word.pos() != PartOfSpeech.PROPN || missing.contains(word))
            .mapToDouble(body::weight)
            .sum();
    double lost =
        part.stream()
            .filter(word -> missing.contains(word) || isDoubtful(alignment, word))
            .mapToDouble(body::weight)
            .sum();
    boolean many = missing.size() >= 2 && (lost >= MOST_MISSING * all || isRun(part, missing));
    return many
        ? Optional.of(finding(alignment, missing.getFirst().index(), missing.getLast().index() + 1))
        : Optional.empty();
  }

  /// A clause whose verb and a thing of it, or two things of it, stand nowhere in the body.
  private static Optional<Finding> invented(
      Alignment alignment, Line clause, List<Finding> before) {
    Body body = alignment.body();
    List<Token> words =
        clause.content().stream()
            .filter(word -> word.pos() != PartOfSpeech.NUM && !isNoted(word, before))
            .toList();
    List<Token> lost = words.stream().filter(word -> isDoubtful(alignment, word)).toList();
    long things = lost.stream().filter(word -> word.pos() == PartOfSpeech.NOUN).count();
    long absent = lost.stream().filter(word -> isMissing(alignment, word)).count();
    double all =
        words.stream()
            .filter(word -> word.pos() != PartOfSpeech.PROPN || lost.contains(word))
            .mapToDouble(body::weight)
            .sum();
    double weight = lost.stream().mapToDouble(body::weight).sum();
    long least = clause.first() == alignment.line().first() ? 2 : 1;
    boolean enough = lost.size() >= 2 && things >= 1 && absent >= least && weight >= INVENTED * all;
    return enough
        ? Optional.of(finding(alignment, lost.getFirst().index(), lost.getLast().index() + 1))
        : Optional.empty();
  }

  /// Something distantly alike stands in the body, and that may be chance.
  private static boolean isDoubtful(Alignment alignment, Token word) {
    return alignment.anywhere(word).filter(match -> match.likeness() >= Likeness.HOME).isEmpty();
  }

  /// Three words or more in a row.
  private static boolean isRun(List<Token> part, List<Token> missing) {
    int run = 0;
    for (Token word : part) {
      run = missing.contains(word) ? run + 1 : 0;
      if (run >= LONG_RUN) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMissing(Alignment alignment, Token word) {
    Optional<Match> near = alignment.anywhere(word);
    return near.isEmpty() || near.get().likeness() < NEAR;
  }

  private static boolean isNoted(Token word, List<Finding> before) {
    return before.stream()
        .filter(finding -> finding.kind().isFinding())
        .filter(finding -> finding.kind() != FindingKind.ATTRIBUTION_DROPPED)
        .anyMatch(finding ->
            finding.line().span().contains(word.span()) && finding.line().span().length() < 60);
  }

  /// A verb of framing that the body lacks, with what it frames.
  private static Optional<Finding> framing(Alignment alignment, List<Finding> before) {
    Body body = alignment.body();
    Line line = alignment.line();
    for (Token word : line.content()) {
      boolean frames =
          body.likeness().isIn("framing", word)
              && isVerbLike(body, line, word)
              && alignment.home(word).filter(match -> match.likeness() >= Likeness.SAME).isEmpty();
      if (frames && !isNoted(word, before)) {
        List<Token> behind =
            line.content().stream().filter(other -> other.index() > word.index()).toList();
        boolean lost = behind.stream().anyMatch(other -> !alignment.isTold(other));
        if (!behind.isEmpty() && (lost || isApart(alignment, word, behind))) {
          return Optional.of(finding(alignment, word.index(), behind.getLast().index() + 1));
        }
      }
    }
    return Optional.empty();
  }

  /// A verb, whatever the tagger makes of a headline's word.
  private static boolean isVerbLike(Body body, Line line, Token word) {
    if (word.index() == line.first()) {
      return false;
    }
    Token previous = body.token(word.index() - 1);
    return word.isVerbal()
        || previous.isNominal()
            && word.lower().endsWith("s")
            && word.index() + 1 < line.end()
            && body.token(word.index() + 1).pos() != PartOfSpeech.ADP;
  }

  /// Whether what stands behind the verb goes back to another sentence than what stands before it.
  private static boolean isApart(Alignment alignment, Token verb, List<Token> behind) {
    Body body = alignment.body();
    List<Integer> before =
        alignment.told().stream()
            .filter(match -> match.word().index() < verb.index())
            .map(match -> body.sentenceOf(match.at()).index())
            .toList();
    return behind.stream()
        .flatMap(word -> alignment.home(word).stream())
        .map(match -> body.sentenceOf(match.at()).index())
        .noneMatch(before::contains);
  }

  private static Finding finding(Alignment alignment, int first, int end) {
    return new Finding(
        FindingKind.NOT_IN_BODY,
        alignment.line().words(first, end),
        List.of(),
        List.of(),
        "The body has nothing of the kind.");
  }
}
