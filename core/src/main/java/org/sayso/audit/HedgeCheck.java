package org.sayso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;
import org.sayso.audit.Hedges.Scope;
import org.sayso.claim.Claim;
import org.sayso.claim.Stance;
import org.sayso.evidence.Quoted;

/// Compares how sure line and body are.
final class HedgeCheck implements Check {
  /// How much of a line one sentence must tell before its plain words count against a hedge.
  private static final double FIRM = 0.7;

  /// How much of what stands around the line's verb must stand around the body's.
  private static final double NEAR = 0.35;

  /// How much of a line a sentence must tell for its hedges to count.
  private static final double LEAST = 0.45;

  /// How much of what the line has from a sentence a hedge must make unsure.
  private static final double MOST = 0.5;

  /// A verb behind these is not told as done.
  private static final Set<String> NOT_TOLD = Set.of("to", "before", "without", "not");

  @Override
  public List<Finding> find(Alignment alignment, List<Finding> before) {
    Line line = alignment.line();
    if (line.isQuestion()) {
      return List.of();
    }
    Hedges hedges = new Hedges(alignment.body());
    List<Finding> found = new ArrayList<>();
    Optional<Scope> own =
        line.tokens().stream()
            .flatMap(token -> hedges.of(token.index()).stream())
            .filter(scope -> line.source().filter(from -> from.holds(scope.hedge())).isEmpty())
            .filter(scope -> !isNoted(alignment.body().token(scope.hedge()), before))
            .filter(scope -> !alignment.body().token(scope.hedge()).is("would"))
            .findFirst();
    own.flatMap(scope -> added(alignment, hedges, scope)).ifPresent(found::add);
    if (found.isEmpty()) {
      dropped(alignment, hedges, own).ifPresent(found::add);
    }
    return found;
  }

  private static boolean isNoted(Token hedge, List<Finding> before) {
    return before.stream()
        .anyMatch(found -> found.kind().isFinding() && found.line().span().contains(hedge.span()));
  }

  private static Optional<Finding> dropped(
      Alignment alignment, Hedges hedges, Optional<Scope> own) {
    Body body = alignment.body();
    for (Match match : alignment.told()) {
      Optional<Scope> scope =
          isUnsure(alignment, hedges, own, match)
              ? Optional.empty()
              : hedges.of(match.at()).filter(found -> carries(alignment, match, found));
      if (scope.isPresent() && !isToldPlainly(alignment, hedges, match)) {
        int first = Math.min(scope.get().hedge(), match.at());
        int end = Math.max(scope.get().hedge(), match.at()) + 1;
        return Optional.of(
            new Finding(
                FindingKind.HEDGE_DROPPED,
                alignment.line().words(match.word()),
                List.of(alignment.quote(first, end)),
                ids(body, match.at()),
                "The body is less sure: \"" + alignment.quote(first, end).text() + "\"."));
      }
    }
    return Optional.empty();
  }

  /// Whether the line is not sure of the word either; a hedge of its own counts for its clause.
  private static boolean isUnsure(
      Alignment alignment, Hedges hedges, Optional<Scope> own, Match match) {
    return hedges.of(match.word().index()).isPresent()
        || own.isPresent()
            && alignment.line().part(match.word()).stream()
                .anyMatch(word -> hedges.of(word.index()).isPresent());
  }

  /// Whether what the hedge makes unsure is what the line tells: its verb, or most of what the line
  /// has from the sentence; hearsay is no matter where the line names who says it.
  private static boolean carries(Alignment alignment, Match match, Scope scope) {
    Body body = alignment.body();
    Line line = alignment.line();
    boolean coming =
        match.word().index() > line.first()
            && NOT_TOLD.contains(body.token(match.word().index() - 1).lower());
    boolean hearsay =
        line.source().isPresent() && body.likeness().isIn("evidential", body.token(scope.hedge()));
    boolean elsewhere = alignment.coverageOf(body.sentenceOf(match.at())) < LEAST;
    if (coming || hearsay || elsewhere || !match.itself() || match.likeness() < Likeness.SAME) {
      return false;
    }
    if (!scope.wide()) {
      boolean ofNumber = body.token(scope.hedge()).pos() == PartOfSpeech.ADV;
      return ofNumber ? match.word().pos() == PartOfSpeech.NUM : isCore(match.word());
    }
    if (isAct(body, match)) {
      return true;
    }
    boolean act = alignment.told().stream().anyMatch(other -> other.itself() && isAct(body, other));
    long told = alignment.told().stream().filter(other -> scope.holds(other.at())).count();
    return !act && told > 1 && isCore(match.word()) && share(alignment, match, scope) >= MOST;
  }

  /// Whether both words are verbs; the tagger may take one of them for something else.
  private static boolean isAct(Body body, Match match) {
    Token theirs = body.token(match.at());
    return match.word().isVerbal() && !theirs.isNominal()
        || theirs.isVerbal() && !match.word().isNominal();
  }

  /// Of what the line has from the sentence, the share that the hedge makes unsure.
  private static double share(Alignment alignment, Match match, Scope scope) {
    Body body = alignment.body();
    Sentence sentence = body.sentenceOf(match.at());
    double all = 0;
    double unsure = 0;
    for (Match other : alignment.told()) {
      if (body.sentenceOf(other.at()).equals(sentence)) {
        all += body.weight(other.word());
        unsure += scope.holds(other.at()) ? body.weight(other.word()) : 0;
      }
    }
    return all == 0 ? 0 : unsure / all;
  }

  private static boolean isCore(Token word) {
    return switch (word.pos()) {
      case VERB, NOUN, ADJ, PROPN -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  /// Whether another sentence of the body tells the same words with nothing that weakens them.
  private static boolean isToldPlainly(Alignment alignment, Hedges hedges, Match hedged) {
    Body body = alignment.body();
    List<Token> part = alignment.line().part(hedged.word());
    long own = shared(body, body.sentenceOf(hedged.at()), part);
    for (Sentence sentence : body.sentences()) {
      boolean plain =
          at(body, sentence, hedged.word())
              .filter(at -> !body.sentenceOf(at).equals(body.sentenceOf(hedged.at())))
              .filter(at -> hedges.of(at).isEmpty())
              .isPresent();
      if (plain && shared(body, sentence, part) >= Math.max(2, own)) {
        return true;
      }
    }
    return false;
  }

  /// How many of the words the sentence has.
  private static long shared(Body body, Sentence sentence, List<Token> words) {
    return words.stream().filter(word -> at(body, sentence, word).isPresent()).count();
  }

  private static Optional<Integer> at(Body body, Sentence sentence, Token word) {
    return body.words(sentence).stream()
        .filter(other -> body.likeness().of(word, other.token()) >= Likeness.SAME)
        .map(Body.Word::at)
        .findFirst();
  }

  private static Optional<Finding> added(Alignment alignment, Hedges hedges, Scope scope) {
    Body body = alignment.body();
    Line line = alignment.line();
    List<Match> governed =
        alignment.told().stream()
            .filter(match -> match.likeness() >= Likeness.SAME)
            .filter(match -> scope.holds(match.word().index()))
            .toList();
    if (governed.isEmpty() || alignment.coverageOf(alignment.anchors().getFirst()) < FIRM) {
      return Optional.empty();
    }
    Token hedge = body.token(scope.hedge());
    boolean hearsay = body.likeness().isIn("evidential", hedge);
    Optional<Match> verb =
        governed.stream()
            .filter(match -> match.word().isVerbal() && body.token(match.at()).isVerbal())
            .findFirst();
    Support support = new Support(body, line);
    boolean sure = verb.filter(match -> support.of(match.word(), match.at()) >= NEAR).isPresent();
    if (!sure && alignment.anchors().stream().anyMatch(hedges::isAnywhere)) {
      return Optional.empty();
    }
    for (Match match : governed) {
      Optional<Claim> teller = body.claimAt(match.at());
      boolean unsure =
          sure && match.equals(verb.orElseThrow()) && hedges.of(match.at()).isPresent()
              || teller.filter(claim -> hearsay || isOpen(claim.stance())).isPresent();
      if (unsure) {
        return Optional.empty();
      }
    }
    List<Quoted> evidence = alignment.evidence(governed);
    int first = Math.min(scope.hedge(), governed.getFirst().word().index());
    int end = Math.max(scope.hedge(), governed.getLast().word().index()) + 1;
    return Optional.of(
        new Finding(
            FindingKind.HEDGE_ADDED,
            line.words(first, end),
            evidence,
            alignment.claims(governed).stream().map(Claim::id).toList(),
            "The line is less sure (\"" + hedge.text() + "\") than the body."));
  }

  private static boolean isOpen(Stance stance) {
    return switch (stance) {
      case ALLEGES,
          DENIES,
          DOUBTS,
          CANNOT_VERIFY,
          PREDICTS,
          ASKS,
          OFFERS_OTHER_EXPLANATION,
          THREATENS,
          PROMISES,
          CALLS_FOR ->
          true;
      case ASSERTS,
          DENIES_RESPONSIBILITY,
          DENIES_KNOWLEDGE,
          CLAIMS_RESPONSIBILITY,
          ACKNOWLEDGES,
          JUSTIFIES,
          CONFIRMS,
          CORRECTS,
          WITHDRAWS,
          DECLINES_COMMENT,
          CONDEMNS,
          ENDORSES,
          ORDERS,
          EXPRESSES ->
          false;
    };
  }

  private static List<org.sayso.evidence.ClaimId> ids(Body body, int token) {
    return body.claimAt(token).stream().map(Claim::id).toList();
  }
}
