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
    for (Token word : alignment.line().tokens()) {
      boolean known =
          alignment.home(word).filter(match -> match.likeness() >= Likeness.SAME).isPresent();
      if (known || word.pos() == PartOfSpeech.PUNCT || body.likeness().isIn("stop", word)) {
        continue;
      }
      for (Sentence anchor : alignment.anchors()) {
        for (Body.Word other : body.words(anchor)) {
          if (other.isItself()
              && body.likeness().isOpposite(word, other.token())
              && isShared(alignment, anchor, other.token())
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

  /// Whether the sentence is about the same: other words of it stand in the line, this one not.
  private static boolean isShared(Alignment alignment, Sentence anchor, Token other) {
    boolean own =
        alignment.line().tokens().stream()
            .anyMatch(word -> alignment.body().likeness().of(word, other) >= Likeness.SAME);
    long near =
        alignment.told().stream()
            .filter(match -> match.at() >= anchor.firstToken() && match.at() < anchor.endToken())
            .filter(match -> Math.abs(match.at() - other.index()) <= 14)
            .count();
    return !own && near >= 1;
  }

  private static Optional<Finding> negation(Alignment alignment) {
    Body body = alignment.body();
    Grammar grammar = new Grammar(body.reading().text());
    for (Match match : alignment.told()) {
      Token theirs = body.token(match.at());
      boolean predicate =
          match.itself()
              && match.likeness() >= 0.8
              && (match.word().pos() == PartOfSpeech.VERB
                  || match.word().pos() == PartOfSpeech.ADJ
                  || match.word().pos() == PartOfSpeech.NOUN);
      if (!predicate || alignment.line().words(match.word()).text().isBlank()) {
        continue;
      }
      Sentence sentence = body.sentenceOf(match.at());
      boolean mine = grammar.isNegated(match.word().index(), alignment.line().first());
      boolean negated = grammar.isNegated(match.at(), sentence.firstToken());
      boolean verbs = match.likeness() > 0.95 || match.word().isVerbal() == theirs.isVerbal();
      if (mine != negated
          && verbs
          && !isElsewhere(alignment, grammar, match, mine)
          && !isNegatedOtherwise(alignment, mine)) {
        int first = Math.max(sentence.firstToken(), match.at() - (negated ? 4 : 1));
        return Optional.of(
            finding(
                alignment,
                match.word(),
                first,
                match.at() + 1,
                negated ? "negates it" : "does not negate it"));
      }
    }
    return Optional.empty();
  }

  /// "Nobody", "fails", "without": a line may negate by other words.
  private static boolean isNegatedOtherwise(Alignment alignment, boolean mine) {
    return !mine
        && alignment.line().tokens().stream()
            .anyMatch(token ->
                token
                    .lower()
                    .matches(
                        "no|not|n't|never|none|nobody|without|fail(?:s|ed)?|den(?:y|ies|ied)|refuse[sd]?|reject(?:s|ed)?|lack(?:s|ed)?|no-one|unable|halt(?:s|ed)?"));
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
                    .filter(claim -> claim.stance().denies())
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
