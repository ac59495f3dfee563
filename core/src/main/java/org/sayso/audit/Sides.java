package org.sayso.audit;

import java.util.List;
import java.util.Optional;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.claim.Claim;

/// Finds "for" a thing where the body has "against" it, who won where the body has them lose, and
/// the other way round.
record Sides(Alignment alignment) {
  private static final int REACH = 8;

  /// How much of what stands around the line's word must stand around the body's.
  private static final double NEAR = 0.3;

  Optional<Finding> find() {
    for (Token word : alignment.line().tokens()) {
      Optional<Token> mine = isSide(word) ? thing(word) : Optional.empty();
      for (Sentence sentence : mine.isPresent() ? alignment.anchors() : List.<Sentence>of()) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
          Token other = body().token(i);
          if (isOtherSide(word, other)
              && (isOfOneVerb(word, other)
                  || thing(other).filter(theirs -> isSame(mine.orElseThrow(), theirs)).isPresent())
              && new Support(body(), alignment.line()).of(word, i) >= NEAR) {
            return Optional.of(finding(word, i));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Body body() {
    return alignment.body();
  }

  private boolean isSide(Token word) {
    return word.is("for") || word.is("against") || isWin(word) || isLoss(word);
  }

  private boolean isOtherSide(Token word, Token other) {
    return word.is("for") && other.is("against")
        || word.is("against") && other.is("for")
        || isWin(word) && isLoss(other)
        || isLoss(word) && isWin(other);
  }

  /// "Voted for", "voted against".
  private boolean isOfOneVerb(Token word, Token other) {
    return (word.is("for") || word.is("against"))
        && word.index() > 0
        && other.index() > 0
        && body().token(word.index() - 1).pos() == PartOfSpeech.VERB
        && isSame(body().token(word.index() - 1), body().token(other.index() - 1));
  }

  private static boolean isWin(Token word) {
    return word.lower().matches("beats?|beaten|defeat(?:s|ed)?|unseat(?:s|ed)?|ousts?|ousted");
  }

  private boolean isLoss(Token word) {
    return word.lower().matches("loses?|lost")
        && word.index() + 1 < body().reading().text().tokens().size()
        && body().token(word.index() + 1).is("to");
  }

  /// The noun that the word is about: the last one of the phrase behind it.
  private Optional<Token> thing(Token word) {
    Optional<Token> found = Optional.empty();
    int end = Math.min(body().reading().text().tokens().size(), word.index() + REACH + 1);
    for (int i = word.index() + 1; i < end; i++) {
      Token token = body().token(i);
      if (token.isNominal()) {
        found = Optional.of(token);
      } else if (found.isPresent() || token.pos() == PartOfSpeech.PUNCT) {
        return found;
      }
    }
    return found;
  }

  private boolean isSame(Token one, Token other) {
    return body().likeness().of(one, other) >= 0.9;
  }

  private Finding finding(Token word, int at) {
    return new Finding(
        FindingKind.CONTRADICTED,
        alignment.line().words(word),
        List.of(alignment.quote(at, at + 1)),
        body().claimAt(at).stream().map(Claim::id).toList(),
        "The body says the opposite: \"" + body().token(at).text() + "\".");
  }
}
