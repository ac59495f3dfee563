package org.sayso.audit;

import java.util.List;
import java.util.Optional;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.audit.Numerals.Numeral;

/// What a number of people says of them: that they died, or that they were hurt.
record HarmCount(Body body) {
  private static final int BEFORE = 2;
  private static final int BEHIND = 5;

  enum Harm {
    DEATH,
    INJURY
  }

  /// What the words around the number say: the verb before it, else what stands behind.
  Optional<Harm> of(Numeral numeral) {
    int first = body.sentenceOf(numeral.first()).firstToken();
    for (int i = numeral.first() - 1; i >= Math.max(first, numeral.first() - BEFORE); i--) {
      Optional<Harm> before = harm(body.token(i));
      if (before.isPresent()) {
        return before;
      }
      if (body.token(i).pos() == PartOfSpeech.PUNCT || body.token(i).is("and")) {
        break;
      }
    }
    int end = body.sentenceOf(numeral.first()).endToken();
    for (int i = numeral.end(); i < Math.min(end, numeral.end() + BEHIND); i++) {
      if (body.token(i).is(",") || body.token(i).is("and")) {
        return Optional.empty();
      }
      Optional<Harm> behind = harm(body.token(i));
      if (behind.isPresent()) {
        return behind;
      }
    }
    return Optional.empty();
  }

  private Optional<Harm> harm(Token token) {
    if (body.likeness().isIn("dying", token)) {
      return Optional.of(Harm.DEATH);
    }
    return body.likeness().isIn("hurting", token) ? Optional.of(Harm.INJURY) : Optional.empty();
  }

  /// Of the same numbers in the body none says what the line's does: the body's number for that.
  Optional<Numeral> other(Numeral mine, List<Numeral> same, List<Numeral> near) {
    Optional<Harm> own = of(mine);
    boolean all =
        own.isPresent()
            && !same.isEmpty()
            && same.stream()
                .allMatch(other -> of(other).filter(harm -> harm != own.get()).isPresent());
    return all
        ? near.stream()
            .filter(other -> other.value().isPresent() && of(other).equals(own))
            .findFirst()
            .or(() -> same.stream().findFirst())
        : Optional.empty();
  }
}
