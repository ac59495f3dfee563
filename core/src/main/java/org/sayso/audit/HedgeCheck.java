package org.sayso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;
import org.sayso.claim.Claim;
import org.sayso.claim.Stance;
import org.sayso.evidence.Quoted;

/// Compares how sure line and body are.
final class HedgeCheck implements Check {
  /// How much of a line one sentence must tell before its plain words count against a hedge.
  private static final double FIRM = 0.7;

  /// A verb behind these is not told as done.
  private static final Set<String> NOT_TOLD = Set.of("to", "before", "without", "not");

  @Override
  public List<Finding> find(Alignment alignment, List<Finding> before) {
    Line line = alignment.line();
    if (line.isQuestion()) {
      return List.of();
    }
    Hedges hedges = new Hedges(alignment.body(), new Grammar(alignment.body().reading().text()));
    List<Finding> found = new ArrayList<>();
    Optional<Integer> own =
        line.tokens().stream()
            .map(Token::index)
            .filter(hedges::isHedge)
            .filter(index -> line.source().filter(from -> from.holds(index)).isEmpty())
            .filter(index ->
                before.stream()
                    .noneMatch(finding ->
                        finding.kind().isFinding()
                            && finding
                                .line()
                                .span()
                                .contains(alignment.body().token(index).span())))
            .findFirst();
    if (own.isPresent()) {
      added(alignment, hedges, own.get()).ifPresent(found::add);
    } else if (line.source().isEmpty()) {
      dropped(alignment, hedges).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Finding> dropped(Alignment alignment, Hedges hedges) {
    Body body = alignment.body();
    for (Match match : alignment.told()) {
      boolean coming =
          match.word().index() > alignment.line().first()
              && NOT_TOLD.contains(body.token(match.word().index() - 1).lower());
      boolean carries =
          !coming && match.itself() && match.likeness() >= Likeness.SAME && isCore(match.word());
      if (!carries) {
        continue;
      }
      Sentence sentence = body.sentenceOf(match.at());
      Optional<Integer> hedge = hedges.of(match.at(), sentence.firstToken());
      if (hedge.isPresent() && !isToldPlainly(alignment, hedges, match)) {
        int first = Math.min(hedge.get(), match.at());
        int end = Math.max(hedge.get(), match.at()) + 1;
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
              .filter(at -> at != hedged.at())
              .filter(at -> hedges.of(at, sentence.firstToken()).isEmpty())
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

  private static Optional<Finding> added(Alignment alignment, Hedges hedges, int hedge) {
    Body body = alignment.body();
    Line line = alignment.line();
    List<Match> governed =
        alignment.told().stream()
            .filter(match -> match.likeness() >= Likeness.SAME)
            .filter(match -> isGoverned(line, hedge, match.word()))
            .toList();
    if (governed.isEmpty() || alignment.coverageOf(alignment.anchors().getFirst()) < FIRM) {
      return Optional.empty();
    }
    boolean hearsay = body.likeness().isIn("evidential", body.token(hedge));
    for (Match match : governed) {
      Sentence sentence = body.sentenceOf(match.at());
      Optional<Claim> teller = body.claimAt(match.at());
      boolean unsure =
          hedges.isAnywhere(sentence)
              || teller.filter(claim -> hearsay || isOpen(claim.stance())).isPresent();
      if (unsure) {
        return Optional.empty();
      }
    }
    List<Quoted> evidence = alignment.evidence(governed);
    return Optional.of(
        new Finding(
            FindingKind.HEDGE_ADDED,
            line.words(hedge, Math.max(hedge, governed.getLast().word().index()) + 1),
            evidence,
            alignment.claims(governed).stream().map(Claim::id).toList(),
            "The line is less sure (\"" + body.token(hedge).text() + "\") than the body."));
  }

  private static boolean isGoverned(Line line, int hedge, Token word) {
    return word.index() > hedge && word.index() <= hedge + 6 && word.index() < line.end();
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
