package org.sayso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Numerals.Kind;
import org.sayso.audit.Numerals.Numeral;
import org.sayso.claim.Claim;
import org.sayso.mention.NewsNumber.Qualifier;

/// Compares numbers, their bounds and what they count.
final class NumberCheck implements Check {
  private static final int JOINED = 9;

  @Override
  public List<Finding> find(Alignment alignment, List<Finding> before) {
    Body body = alignment.body();
    Numerals numerals = new Numerals(body);
    List<Numeral> theirs = new ArrayList<>();
    alignment.anchors().forEach(anchor -> theirs.addAll(numerals.in(anchor)));
    List<Numeral> around = new ArrayList<>();
    body.sentences().stream()
        .filter(sentence ->
            alignment.anchors().stream()
                .anyMatch(anchor -> Math.abs(anchor.index() - sentence.index()) <= 1))
        .forEach(sentence -> around.addAll(numerals.in(sentence)));
    List<Numeral> everywhere = new ArrayList<>();
    body.sentences().forEach(sentence -> everywhere.addAll(numerals.in(sentence)));
    List<Finding> found = new ArrayList<>();
    for (Numeral mine : numerals.in(alignment.line().first(), alignment.line().end())) {
      boolean sum = mine.value().isPresent() && isSum(alignment, mine, around);
      (sum ? Optional.<Finding>empty() : find(alignment, mine, theirs, everywhere))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Finding> find(
      Alignment alignment, Numeral mine, List<Numeral> near, List<Numeral> everywhere) {
    if (isOfName(alignment, mine) || isOneSpeaker(alignment, mine)) {
      return Optional.empty();
    }
    if (mine.value().isEmpty()) {
      return vague(alignment, mine, near);
    }
    List<Numeral> same =
        everywhere.stream().filter(other -> other.value().equals(mine.value())).toList();
    Optional<Numeral> harmed = new HarmCount(alignment.body()).other(mine, same, everywhere);
    if (harmed.isPresent()) {
      return Optional.of(finding(alignment, mine, harmed.get(), "gives another number for it"));
    }
    List<Numeral> likely = same.stream().filter(other -> sameUnit(alignment, mine, other)).toList();
    Optional<Numeral> elsewhere = ofAnother(alignment, mine, likely, everywhere);
    if (elsewhere.isPresent()) {
      return Optional.of(finding(alignment, mine, elsewhere.get(), "gives another number for it"));
    }
    if (!likely.isEmpty()) {
      return likely.stream()
              .anyMatch(other ->
                  sameBound(mine, other)
                      || isParticle(alignment, mine)
                      || isParticle(alignment, other))
          ? Optional.empty()
          : Optional.of(finding(alignment, mine, likely.getFirst(), "bounds it otherwise"));
    }
    if (isRounded(mine, near) || isAge(alignment, mine)) {
      return Optional.empty();
    }
    Optional<Numeral> rival =
        near.stream()
            .filter(other -> other.value().isPresent() && !other.value().equals(mine.value()))
            .filter(other -> comparable(mine, other))
            .filter(other -> unitLikeness(alignment, mine, other) >= Likeness.SAME)
            .findFirst()
            .or(() -> same.isEmpty() ? alone(alignment, mine, near) : Optional.empty())
            .or(() -> same.isEmpty() ? elsewhere(alignment, mine, everywhere) : Optional.empty());
    if (rival.isPresent()) {
      return Optional.of(finding(alignment, mine, rival.get(), "gives another number"));
    }
    boolean compound = alignment.body().token(mine.first()).text().indexOf('-') > 0;
    boolean few = mine.kind() == Kind.COUNT && mine.value().orElse(0) <= 3;
    return same.isEmpty() && !few && !compound && mine.kind() != Kind.ORDINAL
        ? Optional.of(missing(alignment, mine))
        : Optional.empty();
  }

  /// "Expo 2019": a year in a name.
  private static boolean isOfName(Alignment alignment, Numeral mine) {
    int before = mine.first() - 1;
    boolean behind =
        mine.end() < alignment.line().end()
            && alignment.body().token(mine.end()).pos() == org.sayso.annotation.PartOfSpeech.PROPN;
    return mine.kind() == Kind.YEAR
        && (behind
            || before >= alignment.line().first() && alignment.body().token(before).isNominal());
  }

  /// "One rights group says": who says it is one, which is no count of anything.
  static boolean isOneSpeaker(Alignment alignment, Numeral mine) {
    return mine.value().orElse(0) == 1
        && alignment.line().source().filter(from -> from.holds(mine.first())).isPresent();
  }

  /// The number stands where the body speaks of something else; where it speaks of what the line
  /// names, it gives another of the same sort.
  private static Optional<Numeral> ofAnother(
      Alignment alignment, Numeral mine, List<Numeral> same, List<Numeral> everywhere) {
    if (mine.kind() != Kind.SHARE || same.isEmpty()) {
      return Optional.empty();
    }
    List<Token> names =
        alignment.line().content().stream()
            .filter(word -> word.pos() == org.sayso.annotation.PartOfSpeech.PROPN)
            .toList();
    return names.isEmpty() || same.stream().anyMatch(other -> isBeside(alignment, names, other))
        ? Optional.empty()
        : everywhere.stream()
            .filter(other -> other.kind() == mine.kind())
            .filter(other -> isBeside(alignment, names, other))
            .findFirst();
  }

  private static boolean isBeside(Alignment alignment, List<Token> names, Numeral numeral) {
    Body body = alignment.body();
    return body.words(body.sentenceOf(numeral.first())).stream()
        .filter(word -> word.token().pos() == org.sayso.annotation.PartOfSpeech.PROPN)
        .anyMatch(word ->
            names.stream()
                .anyMatch(name -> body.likeness().of(name, word.token()) >= Likeness.SAME));
  }

  /// The number of this sort in the sentences that the line goes back to, beside those that it has.
  private static Optional<Numeral> alone(Alignment alignment, Numeral mine, List<Numeral> near) {
    List<Numeral> others =
        near.stream()
            .filter(other -> other.value().isPresent() && comparable(mine, other))
            .toList();
    if (others.size() == 1 || mine.kind() != Kind.COUNT && mine.kind() != Kind.OTHER) {
      return others.stream().findFirst();
    }
    List<Numeral> own =
        new Numerals(alignment.body()).in(alignment.line().first(), alignment.line().end());
    List<Numeral> left =
        others.stream()
            .filter(
                other -> own.stream().noneMatch(numeral -> numeral.value().equals(other.value())))
            .toList();
    return left.isEmpty() || left.size() == others.size() && left.size() > 1
        ? Optional.empty()
        : Optional.of(left.getFirst());
  }

  /// A number of the same things in another sentence that has words of the line.
  private static Optional<Numeral> elsewhere(
      Alignment alignment, Numeral mine, List<Numeral> everywhere) {
    return everywhere.stream()
        .filter(other -> other.value().isPresent() && comparable(mine, other))
        .filter(other -> unitLikeness(alignment, mine, other) >= Likeness.SAME)
        .filter(other ->
            alignment.line().content().stream()
                    .filter(word ->
                        alignment.body().words(alignment.body().sentenceOf(other.first())).stream()
                            .anyMatch(there ->
                                alignment.body().likeness().of(word, there.token())
                                    >= Likeness.SAME))
                    .count()
                >= 2)
        .findFirst();
  }

  private static boolean comparable(Numeral mine, Numeral other) {
    if (other.number().text().toLowerCase(Locale.ROOT).matches("(?:a|an|another)\\b.*")) {
      return false;
    }
    boolean loose = mine.kind() == Kind.OTHER || mine.kind() == Kind.COUNT;
    return mine.kind() == other.kind()
        || loose && (other.kind() == Kind.COUNT || other.kind() == Kind.OTHER);
  }

  /// The same number counts something else there: 50 hurt are not 50 dead.
  private static boolean sameUnit(Alignment alignment, Numeral mine, Numeral other) {
    if (mine.unit().isEmpty()
        || other.unit().isEmpty()
        || mine.kind() == Kind.YEAR
        || mine.kind() == Kind.DAY) {
      return true;
    }
    double likeness = unitLikeness(alignment, mine, other);
    return likeness >= Likeness.SAME || !isClash(alignment, mine, other);
  }

  private static double unitLikeness(Alignment alignment, Numeral mine, Numeral other) {
    double best = 0;
    for (Token one : mine.unit()) {
      for (Token two : other.unit()) {
        best = Math.max(best, alignment.body().likeness().of(one, two));
      }
    }
    return best;
  }

  /// Whether another number stands beside the line's unit in the sentence of the same number.
  private static boolean isClash(Alignment alignment, Numeral mine, Numeral other) {
    Sentence sentence = alignment.body().sentenceOf(other.first());
    return new Numerals(alignment.body())
        .in(sentence).stream()
            .filter(third -> !third.value().equals(mine.value()))
            .anyMatch(third -> unitLikeness(alignment, mine, third) >= Likeness.SAME);
  }

  private static boolean sameBound(Numeral mine, Numeral other) {
    Qualifier one = mine.number().qualifier();
    Qualifier two = other.number().qualifier();
    if (one == two) {
      return true;
    }
    boolean bound = isBound(one) || isBound(two);
    return !bound || one == Qualifier.EXACT && two == Qualifier.ABOUT;
  }

  /// "Built up to six floors", "questioned over eight murders": the word belongs to the verb.
  private static boolean isParticle(Alignment alignment, Numeral numeral) {
    int before = numeral.first() - 1;
    Token bound = alignment.body().token(numeral.first());
    if (bound.is("up") || bound.is("over") || bound.is("under")) {
      return before >= 0
          && (alignment.body().token(before).isVerbal()
              || alignment.body().token(before).lower().endsWith("ed"));
    }
    return false;
  }

  private static boolean isBound(Qualifier qualifier) {
    return qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.AT_MOST;
  }

  /// "Six" for one and five others; "five children" for two girls and three boys.
  private static boolean isSum(Alignment alignment, Numeral mine, List<Numeral> near) {
    double value = mine.value().orElseThrow();
    List<Numeral> others = near.stream().filter(other -> other.value().isPresent()).toList();
    for (int i = 0; i < others.size(); i++) {
      double first = others.get(i).value().getAsDouble();
      if (same(first, value - 1) && value < 100 && isFurther(alignment, others.get(i))) {
        return true;
      }
      for (int j = i + 1; j < others.size(); j++) {
        boolean further =
            isFurther(alignment, others.get(i)) || isFurther(alignment, others.get(j));
        boolean alike =
            unitLikeness(alignment, mine, others.get(i)) > 0
                    && unitLikeness(alignment, mine, others.get(j)) > 0
                || isJoined(alignment, others.get(i), others.get(j));
        if ((further || alike) && same(first + others.get(j).value().getAsDouble(), value)) {
          return true;
        }
      }
    }
    return false;
  }

  /// "Five children and two drivers".
  private static boolean isJoined(Alignment alignment, Numeral one, Numeral other) {
    boolean near = other.first() > one.end() && other.first() - one.end() <= JOINED;
    for (int i = one.end(); near && i < other.first(); i++) {
      if (alignment.body().token(i).is("and")) {
        return true;
      }
    }
    return false;
  }

  /// "Five others", "two more".
  private static boolean isFurther(Alignment alignment, Numeral numeral) {
    int size = alignment.body().reading().text().tokens().size();
    for (int i = numeral.end(); i < Math.min(size, numeral.end() + 2); i++) {
      if (alignment.body().token(i).lower().matches("others?|more|further|another")) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(double one, double other) {
    return Math.abs(one - other) < 1e-6;
  }

  /// "More than 30" for 31, "about 40" for 39, "nearly 1,000" for 985.
  private static boolean isRounded(Numeral mine, List<Numeral> near) {
    double value = mine.value().orElseThrow();
    for (Numeral other : near) {
      if (other.value().isEmpty() || !comparable(mine, other)) {
        continue;
      }
      double real = other.value().getAsDouble();
      double off = (real - value) / Math.max(1, value);
      boolean round = Math.abs(real - value) <= lastPlace(value);
      boolean fits =
          switch (mine.number().qualifier()) {
            case AT_LEAST -> round && off > 0 && off <= 0.3;
            case AT_MOST -> round && off < 0 && off >= -0.3;
            case ABOUT -> round && Math.abs(off) <= 0.12;
            case EXACT, RANGE, WORD, PLURAL, NONE_STATED -> false;
          };
      if (fits) {
        return true;
      }
    }
    return false;
  }

  /// The body tells when somebody was born.
  private static boolean isBorn(Alignment alignment) {
    return alignment.body().sentences().stream()
        .flatMap(sentence -> alignment.body().words(sentence).stream())
        .anyMatch(word -> word.token().is("born") || word.token().is("birth"));
  }

  /// What one more in the last digit that is not zero would be: 10 for 980.
  private static double lastPlace(double value) {
    double place = 1;
    while (value >= 10 * place && value % (10 * place) == 0) {
      place *= 10;
    }
    return place;
  }

  /// A bare number between commas behind a name is an age, which the body may tell by the birth.
  private static boolean isAge(Alignment alignment, Numeral mine) {
    boolean at =
        mine.first() > 0
            && alignment.body().token(mine.first() - 1).lower().matches("at|aged?")
            && mine.unit().isEmpty()
            && mine.value().orElse(0) < 110;
    return at && isBorn(alignment)
        || mine.unit().isEmpty()
            && mine.first() > 0
            && alignment.body().token(mine.first() - 1).is(",")
            && mine.value().orElse(0) < 110
            && alignment.body().sentences().stream()
                .flatMap(sentence -> alignment.body().words(sentence).stream())
                .anyMatch(word ->
                    word.token().text().equals(alignment.body().token(mine.first()).text()));
  }

  /// "Dozens", "hundreds" against what the sentences count.
  private static Optional<Finding> vague(Alignment alignment, Numeral mine, List<Numeral> near) {
    Optional<long[]> size = size(mine.number().text());
    if (size.isEmpty()) {
      return Optional.empty();
    }
    List<Numeral> others =
        near.stream()
            .filter(other -> other.kind() == Kind.COUNT)
            .filter(other -> unitLikeness(alignment, mine, other) >= Likeness.SAME)
            .toList();
    boolean fits =
        others.isEmpty()
            || others.stream()
                .anyMatch(other -> other.value().isEmpty() || within(other, size.get()));
    return fits
        ? Optional.empty()
        : Optional.of(finding(alignment, mine, others.getFirst(), "gives another number"));
  }

  private static boolean within(Numeral other, long[] size) {
    double value = other.value().getAsDouble();
    return value >= size[0] && value <= size[1];
  }

  private static Optional<long[]> size(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("thousands")) {
      return Optional.of(new long[] {1_500, 1_000_000});
    }
    if (lower.contains("hundreds")) {
      return Optional.of(new long[] {180, 10_000});
    }
    if (lower.contains("dozens") || lower.contains("scores")) {
      return Optional.of(new long[] {20, 250});
    }
    return lower.contains("millions")
        ? Optional.of(new long[] {1_500_000, Long.MAX_VALUE})
        : Optional.empty();
  }

  private static Finding finding(Alignment alignment, Numeral mine, Numeral other, String what) {
    return new Finding(
        FindingKind.NUMBER_CHANGED,
        alignment.line().words(mine.first(), mine.end()),
        List.of(alignment.quote(other.first(), withUnit(other))),
        alignment.body().claimAt(other.first()).stream().map(Claim::id).toList(),
        "The body "
            + what
            + ": \""
            + alignment.quote(other.first(), withUnit(other)).text()
            + "\".");
  }

  private static int withUnit(Numeral other) {
    return other.unit().isEmpty() ? other.end() : other.unit().getFirst().index() + 1;
  }

  private static Finding missing(Alignment alignment, Numeral mine) {
    return new Finding(
        FindingKind.NOT_IN_BODY,
        alignment.line().words(mine.first(), mine.end()),
        List.of(),
        List.of(),
        "The body does not give this number.");
  }
}
