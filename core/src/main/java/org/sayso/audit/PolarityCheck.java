package org.sayso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;
import org.sayso.claim.Claim;

/// Finds where the body says the opposite: a word with its opposite, or negated on one side alone,
/// or denied by whoever speaks of it.
final class PolarityCheck implements Check {
  /// How much of what stands around the line's word must stand around the body's.
  private static final double NEAR = 0.25;

  /// The same for a common verb.
  private static final double SURELY = 0.4;

  /// Up to so many sentences behind a denial it may be admitted.
  private static final int LATER = 3;

  @Override
  public List<Finding> find(Alignment alignment, List<Finding> before) {
    if (alignment.line().isQuestion()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    opposite(alignment).ifPresent(found::add);
    if (found.isEmpty()) {
      negation(alignment).or(() -> denial(alignment)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Finding> opposite(Alignment alignment) {
    Body body = alignment.body();
    Grammar grammar = new Grammar(body.reading().text());
    Support support = new Support(body, alignment.line());
    for (Token word : alignment.line().tokens()) {
      if (word.pos() == PartOfSpeech.PUNCT || body.likeness().isIn("stop", word)) {
        continue;
      }
      double known =
          alignment
              .home(word)
              .filter(match -> match.likeness() >= Likeness.SAME)
              .map(match -> support.of(word, match.at()))
              .orElse(0.0);
      for (Sentence anchor : around(alignment, word)) {
        for (Body.Word other : body.words(anchor)) {
          if (other.isItself()
              && isSameSort(body, word, other.token())
              && isOpposite(body, support, word, other.token())
              && isShared(alignment, anchor, other.token())
              && support.of(word, other.at()) > known
              && !isAdmittedLater(body, word, anchor)
              && grammar.isNegated(word.index(), alignment.line().first())
                  == grammar.isNegated(other.at(), anchor.firstToken())) {
            return Optional.of(
                finding(alignment, word, other.at(), other.at() + 1, "says the opposite"));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// "Denied it for two days. On Monday it conceded …": the line's admission is a later one, by
  /// whatever word.
  private static boolean isAdmittedLater(Body body, Token word, Sentence denial) {
    return body.likeness().isIn("admitting", word)
        && body.sentences().stream()
            .filter(sentence -> sentence.index() >= denial.index())
            .filter(sentence -> sentence.index() <= denial.index() + LATER)
            .anyMatch(sentence -> hasAdmission(body, sentence));
  }

  private static boolean hasAdmission(Body body, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean ownsUp =
          body.token(i).lower().matches("own(?:s|ed|ing)?")
              && i + 1 < sentence.endToken()
              && body.token(i + 1).is("up");
      if (ownsUp || body.likeness().isIn("admitting", body.token(i))) {
        return true;
      }
    }
    return false;
  }

  /// The same sort, or both before words for the same: "federal police", "state police".
  private static boolean isSameSort(Body body, Token one, Token other) {
    boolean qualities =
        (one.pos() == PartOfSpeech.ADJ || other.pos() == PartOfSpeech.ADJ)
            && one.index() + 1 < body.reading().text().tokens().size()
            && other.index() + 1 < body.reading().text().tokens().size();
    return sameSort(one, other)
        || qualities
            && body.token(one.index() + 1).isNominal()
            && body.likeness().of(body.token(one.index() + 1), body.token(other.index() + 1))
                >= Likeness.SAME;
  }

  /// "Output rose", "output decreased": the words right before them are the same.
  private static boolean isOfSame(Body body, Token one, Token other) {
    return one.index() > 0
        && other.index() > 0
        && body.token(one.index() - 1).isNominal()
        && body.likeness().of(body.token(one.index() - 1), body.token(other.index() - 1)) >= 0.9;
  }

  private static boolean isOpposite(Body body, Support support, Token word, Token other) {
    if (word.isNominal() && other.lower().startsWith("non-")) {
      return false;
    }
    return body.likeness().isOpposite(word, other)
        || other.pos() != PartOfSpeech.PROPN
            && body.likeness().isNearlyOpposite(word, other)
            && (support.of(word, other.index()) >= 0.5 || isOfSame(body, word, other));
  }

  /// A quality is the opposite of a quality, an act of an act; names and things are of none.
  private static boolean sameSort(Token one, Token other) {
    return one.pos() == other.pos()
        || one.isVerbal() != other.isVerbal() && !other.lower().endsWith("ing")
        || one.isNominal() && other.isNominal();
  }

  /// The sentences that the line goes back to; for its verb those beside them, too.
  private static List<Sentence> around(Alignment alignment, Token word) {
    List<Sentence> around = new ArrayList<>(alignment.anchors());
    if (word.pos() == PartOfSpeech.VERB && !around.isEmpty()) {
      Sentence first = around.getFirst();
      alignment.body().sentences().stream()
          .filter(other -> Math.abs(other.index() - first.index()) == 1)
          .filter(other -> !alignment.anchors().contains(other))
          .forEach(around::add);
    }
    return around;
  }

  /// Whether the sentence is about the same: other words of it stand in the line, this one not.
  private static boolean isShared(Alignment alignment, Sentence anchor, Token other) {
    boolean own = alignment.line().tokens().stream().anyMatch(word -> isOf(alignment, word, other));
    long near =
        alignment.told().stream()
            .filter(match -> match.at() >= anchor.firstToken() && match.at() < anchor.endToken())
            .filter(match -> Math.abs(match.at() - other.index()) <= 14)
            .count();
    boolean beside = !alignment.anchors().contains(anchor);
    return !own
        && (near >= 1 || beside && (goesOn(alignment, anchor) || hasSubject(alignment, anchor)));
  }

  /// Whether the word of the line goes back to this one, and to none that is nearer.
  private static boolean isOf(Alignment alignment, Token word, Token other) {
    double likeness = alignment.body().likeness().of(word, other);
    return likeness >= Likeness.SAME
        && alignment.anywhere(word).filter(best -> best.likeness() > likeness + 0.01).isEmpty();
  }

  /// Whether the sentence follows on the one that the line goes back to most.
  private static boolean goesOn(Alignment alignment, Sentence sentence) {
    Sentence first = alignment.anchors().getFirst();
    return sentence.index() == first.index() + 1 && sentence.paragraph() == first.paragraph();
  }

  /// Whether the sentence speaks of whom the line begins with.
  private static boolean hasSubject(Alignment alignment, Sentence sentence) {
    Body body = alignment.body();
    return alignment.line().content().stream()
        .filter(Token::isNominal)
        .limit(3)
        .anyMatch(word ->
            body.words(sentence).stream()
                .anyMatch(other -> body.likeness().of(word, other.token()) >= 0.9));
  }

  private static Optional<Finding> negation(Alignment alignment) {
    Body body = alignment.body();
    Line line = alignment.line();
    Grammar grammar = new Grammar(body.reading().text());
    Support support = new Support(body, line);
    List<Match> matches = new ArrayList<>(alignment.told());
    alignment.acts().stream()
        .filter(match -> !body.likeness().isIn("say", match.word()))
        .forEach(matches::add);
    cue(alignment).ifPresent(matches::add);
    for (Match told : matches) {
      boolean predicate =
          told.itself()
              && told.likeness() >= 0.8
              && (told.word().isVerbal()
                  || told.word().pos() == PartOfSpeech.ADJ
                  || told.word().pos() == PartOfSpeech.NOUN);
      if (!predicate) {
        continue;
      }
      Match match = ofSameDoer(alignment, grammar, told);
      Token theirs = body.token(match.at());
      Sentence sentence = body.sentenceOf(match.at());
      boolean mine = grammar.isNegated(match.word().index(), line.first());
      boolean apart =
          support.of(match.word(), match.at())
              < (line.content().contains(match.word()) ? near(alignment, sentence) : SURELY);
      if (apart || isTwice(body, grammar, match, sentence, mine)) {
        continue;
      }
      boolean negated = grammar.isNegated(match.at(), sentence.firstToken());
      boolean able = theirs.lower().endsWith("able") || match.word().lower().endsWith("able");
      boolean verbs =
          match.likeness() > 0.95 || able || match.word().isVerbal() == theirs.isVerbal();
      if (mine != negated
          && verbs
          && !isElsewhere(alignment, grammar, match, mine)
          && !isNegatedOtherwise(alignment, match.word(), mine)) {
        int first = Math.max(sentence.firstToken(), match.at() - (negated ? 4 : 1));
        String what = negated ? "negates it" : "does not negate it";
        return Optional.of(finding(alignment, match.word(), first, match.at() + 1, what));
      }
    }
    return degree(alignment)
        .or(new Comparison(alignment)::find)
        .or(() -> object(alignment, grammar))
        .or(new Sides(alignment)::find);
  }

  /// The sentence that the line goes back to most speaks of the same anyway, as do those beside it.
  private static double near(Alignment alignment, Sentence sentence) {
    boolean beside = Math.abs(sentence.index() - alignment.anchors().getFirst().index()) <= 1;
    return beside ? 0 : NEAR;
  }

  /// Whether the sentence has the word at another place, told the line's way.
  private static boolean isTwice(
      Body body, Grammar grammar, Match match, Sentence sentence, boolean mine) {
    return body.words(sentence).stream()
        .filter(other -> other.isItself() && other.at() != match.at())
        .filter(other -> body.likeness().of(match.word(), other.token()) >= 0.9)
        .anyMatch(other -> grammar.isNegated(other.at(), sentence.firstToken()) == mine);
  }

  /// The line's word of saying, where the body has it, too: "nobody claimed the attack".
  private static Optional<Match> cue(Alignment alignment) {
    return alignment
        .line()
        .source()
        .filter(source -> source.cue() >= 0)
        .flatMap(source ->
            alignment.anchors().stream()
                .limit(1)
                .flatMap(anchor -> alignment.body().words(anchor).stream())
                .filter(Body.Word::isItself)
                .map(word ->
                    new Match(
                        alignment.body().token(source.cue()),
                        word.at(),
                        alignment
                            .body()
                            .likeness()
                            .of(alignment.body().token(source.cue()), word.token()),
                        true))
                .filter(match -> match.likeness() >= 0.9)
                .findFirst());
  }

  /// Of several places of a verb in its sentence the one whose doer the line names.
  private static Match ofSameDoer(Alignment alignment, Grammar grammar, Match match) {
    Body body = alignment.body();
    Sentence sentence = body.sentenceOf(match.at());
    if (!match.word().isVerbal()) {
      return match;
    }
    return body.words(sentence).stream()
        .filter(Body.Word::isItself)
        .filter(word -> body.likeness().of(match.word(), word.token()) >= 0.9)
        .filter(word ->
            grammar
                .subject(word.at(), sentence.firstToken())
                .filter(doer ->
                    alignment.line().tokens().stream()
                        .limit(6)
                        .filter(Token::isNominal)
                        .anyMatch(own -> body.likeness().of(own, body.token(doer.head())) >= 0.9))
                .isPresent())
        .findFirst()
        .map(word -> new Match(match.word(), word.at(), match.likeness(), true))
        .orElse(match);
  }

  /// "Less destructive" is not "more destructive".
  private static Optional<Finding> degree(Alignment alignment) {
    Body body = alignment.body();
    for (Match match : alignment.told()) {
      boolean quality =
          match.word().pos() == PartOfSpeech.ADJ || match.word().pos() == PartOfSpeech.ADV;
      if (!quality || match.word().index() == alignment.line().first() || match.at() == 0) {
        continue;
      }
      Token mine = body.token(match.word().index() - 1);
      Token theirs = body.token(match.at() - 1);
      if (mine.is("more") && theirs.is("less") || mine.is("less") && theirs.is("more")) {
        return Optional.of(
            finding(alignment, match.word(), match.at() - 1, match.at() + 1, "says the opposite"));
      }
    }
    return Optional.empty();
  }

  /// The body negates what was done to it: "did not apply for bail" against "asked for bail".
  private static Optional<Finding> object(Alignment alignment, Grammar grammar) {
    Body body = alignment.body();
    Line line = alignment.line();
    for (Match match : alignment.told()) {
      Token word = match.word();
      Optional<Token> mine = verbBefore(body, word.index(), line.first());
      Sentence sentence = body.sentenceOf(match.at());
      Optional<Token> theirs = verbBefore(body, match.at(), sentence.firstToken());
      boolean objects =
          match.itself()
              && match.likeness() >= 0.9
              && word.isNominal()
              && mine.isPresent()
              && theirs.isPresent()
              && alignment.coverageOf(sentence) >= 0.6;
      if (!objects || isNegatedOtherwise(alignment, word, false)) {
        continue;
      }
      boolean likely = body.likeness().of(mine.get(), theirs.get()) >= 0.35;
      if (likely
          && grammar.isNegated(theirs.get().index(), sentence.firstToken())
          && !grammar.isNegated(mine.get().index(), line.first())) {
        int first = Math.max(sentence.firstToken(), theirs.get().index() - 2);
        return Optional.of(finding(alignment, mine.get(), first, match.at() + 1, "negates it"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> verbBefore(Body body, int index, int first) {
    for (int i = index - 1; i >= Math.max(first, index - 4); i--) {
      if (body.token(i).pos() == PartOfSpeech.VERB) {
        return Optional.of(body.token(i));
      }
    }
    return Optional.empty();
  }

  /// "Nobody", "fails", "without": the line may negate the word by others of its clause.
  private static boolean isNegatedOtherwise(Alignment alignment, Token word, boolean mine) {
    Grammar grammar = new Grammar(alignment.body().reading().text());
    return !mine
        && alignment.line().tokens().stream()
            .filter(token -> alignment.body().likeness().isIn("negative", token))
            .anyMatch(token -> !isParted(grammar, token.index(), word.index()));
  }

  private static boolean isParted(Grammar grammar, int one, int other) {
    for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
      if (grammar.isBorder(grammar.token(i)) && !grammar.token(i).is("that")) {
        return true;
      }
    }
    return false;
  }

  /// Whether another sentence of the body tells the word the line's way beside another word of it.
  private static boolean isElsewhere(
      Alignment alignment, Grammar grammar, Match match, boolean negated) {
    Body body = alignment.body();
    for (Sentence sentence : body.sentences()) {
      boolean likewise = false;
      long others = 0;
      for (Token word : alignment.line().content()) {
        Optional<Body.Word> at =
            body.words(sentence).stream()
                .filter(other -> other.at() != match.at())
                .filter(other ->
                    body.likeness().of(word, other.token())
                        >= (word.equals(match.word()) ? 0.9 : Likeness.SAME))
                .findFirst();
        if (at.isPresent() && word.equals(match.word())) {
          likewise = grammar.isNegated(at.get().at(), sentence.firstToken()) == negated;
        } else if (at.isPresent()) {
          others++;
        }
      }
      if (likewise && others >= 1) {
        return true;
      }
    }
    return false;
  }

  /// Whether the body's word of saying denies, and not its clause alone.
  private static boolean hasDenial(Alignment alignment, Claim claim) {
    Body body = alignment.body();
    return claim.attribution().cue().stream()
        .anyMatch(cue ->
            body.reading().text().tokens().stream()
                .filter(token -> cue.span().contains(token.span()))
                .anyMatch(token -> body.likeness().isIn("denying", token)));
  }

  private static Optional<Finding> denial(Alignment alignment) {
    Line line = alignment.line();
    boolean denies =
        line.source().isPresent()
            || line.tokens().stream()
                .anyMatch(token -> token.lemma().equals("deny") || token.lemma().equals("reject"));
    if (denies) {
      return Optional.empty();
    }
    List<Match> denied =
        alignment.told().stream()
            .filter(match ->
                alignment
                    .body()
                    .claimAt(match.at())
                    .filter(claim -> claim.stance().denies() && hasDenial(alignment, claim))
                    .isPresent())
            .toList();
    if (denied.size() < 2 || denied.size() < 0.6 * alignment.told().size()) {
      return Optional.empty();
    }
    List<Claim> claims = alignment.claims(denied);
    return Optional.of(
        new Finding(
            FindingKind.CONTRADICTED,
            line.words(),
            alignment.evidence(denied),
            claims.stream().map(Claim::id).toList(),
            "In the body " + claims.getFirst().speaker().name() + " denies it."));
  }

  private static Finding finding(Alignment alignment, Token word, int first, int end, String what) {
    return new Finding(
        FindingKind.CONTRADICTED,
        alignment.line().words(word),
        List.of(alignment.quote(first, end)),
        alignment.body().claimAt(end - 1).stream().map(Claim::id).toList(),
        "The body " + what + ": \"" + alignment.quote(first, end).text() + "\".");
  }
}
