package org.sayso.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Thesaurus;
import org.sayso.annotation.Token;
import org.sayso.claim.Claim;

/// Finds "this is larger than that" where the body has that larger than this.
record Comparison(Alignment alignment) {
  private static final int REACH = 6;

  /// One thing compared with another.
  ///
  /// @param quality index of the word that compares
  /// @param than index of "than"
  private record Than(int quality, int than, int first, int end) {}

  Optional<Finding> find() {
    Line line = alignment.line();
    Optional<Than> mine = than(line.first(), line.end());
    if (mine.isEmpty()) {
      return Optional.empty();
    }
    for (Sentence sentence : alignment.body().sentences()) {
      Optional<Than> theirs =
          than(sentence.firstToken(), sentence.endToken())
              .filter(other -> isSame(mine.get().quality, other.quality))
              .filter(other -> isCrossed(mine.get(), other));
      if (theirs.isPresent()) {
        return Optional.of(finding(mine.get(), theirs.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Than> than(int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (body().token(i).is("than") && !isOfNumber(i)) {
        for (int j = i - 1; j >= Math.max(first, i - REACH); j--) {
          if (isComparing(body().token(j))) {
            return Optional.of(new Than(j, i, first, end));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// "More than 30", "rather than".
  private boolean isOfNumber(int than) {
    return body().token(than + 1).pos() == PartOfSpeech.NUM
        || body().token(than - 1).is("rather")
        || body().token(than - 1).is("other");
  }

  private static boolean isComparing(Token token) {
    String lower = token.lower();
    return token.is("more")
        || token.is("less")
        || token.pos() != PartOfSpeech.PROPN
            && lower.endsWith("er")
            && Stream.of(
                    lower.substring(0, lower.length() - 2),
                    lower.substring(0, lower.length() - 1),
                    lower.replaceAll("ier$", "y"),
                    lower.replaceAll("(.)\\1er$", "$1"))
                .anyMatch(Thesaurus.standard()::knows);
  }

  private boolean isSame(int one, int other) {
    return body().likeness().of(body().token(one), body().token(other)) >= 0.9;
  }

  /// Whether each stands on the other's side.
  private boolean isCrossed(Than mine, Than theirs) {
    return shares(mine.first, mine.quality, theirs.than, theirs.end)
        && shares(mine.than, mine.end, theirs.first, theirs.quality)
        && !shares(mine.than, mine.end, theirs.than, theirs.end);
  }

  /// Whether a name or noun from between `first` and `end` stands between `from` and `to`.
  private boolean shares(int first, int end, int from, int to) {
    for (int i = first; i < end; i++) {
      for (int j = from; j < to; j++) {
        boolean things = isThing(body().token(i)) && isThing(body().token(j));
        if (things && isSame(i, j)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isThing(Token token) {
    return token.isNominal() || token.isCapitalized();
  }

  private Body body() {
    return alignment.body();
  }

  private Finding finding(Than mine, Than theirs) {
    return new Finding(
        FindingKind.CONTRADICTED,
        alignment.line().words(mine.first, mine.end),
        List.of(alignment.quote(theirs.first, theirs.end)),
        body().claimAt(theirs.quality).stream().map(Claim::id).toList(),
        "The body has it the other way round (\"" + body().token(theirs.quality).text() + "\").");
  }
}
