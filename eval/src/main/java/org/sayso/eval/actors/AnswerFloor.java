package org.sayso.eval.actors;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sayso.eval.actors.ActorEvaluation.Judged;
import org.sayso.eval.actors.ActorEvaluation.Read;
import org.sayso.eval.actors.ActorLabel.Half;
import org.sayso.eval.actors.ActorLabel.Verdict;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.NameForm;
import org.sayso.resolution.Resolution;

/// A sort of answers that would be left open, to see what that costs and what it saves. The reader
/// leaves none of them open; `docs/quality/actors.md` says why.
///
/// @param name what is left open, in words
/// @param below whether the answer is of that sort
public record AnswerFloor(String name, Predicate<Read> below) {
  private static final double SURE_NAME = 0.75;

  /// The floors that were tried; the first leaves nothing open.
  public static final List<AnswerFloor> TRIED =
      List.of(
          new AnswerFloor("nothing", read -> false),
          new AnswerFloor("answers less sure than 0.8", read -> confidence(read) < 0.8),
          new AnswerFloor("answers less sure than 0.85", read -> confidence(read) < 0.85),
          new AnswerFloor("descriptions by a name before", AnswerFloor::isTiedDescription),
          new AnswerFloor(
              "descriptions of persons by a name before",
              read -> isTiedDescription(read) && isPerson(read)),
          new AnswerFloor(
              "own names of no kind",
              read -> isOwnName(read) && read.mention().kind() == ActorKind.OTHER),
          new AnswerFloor(
              "own names less sure than 0.75", read -> isOwnName(read) && isUnsureName(read)),
          new AnswerFloor(
              "own names less sure than 0.75, but of persons",
              read -> isOwnName(read) && isUnsureName(read) && !isPerson(read)));

  private static final String HEADER = "left open\tpart\tright\topen\twrong";
  private static final double PERCENT = 100;

  public AnswerFloor {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(below, "below");
  }

  /// A table of what each of [#TRIED] makes of the labels: shares in percent for each part, and for
  /// all parts together that rules may be written by (`tune*`). No single answer is told.
  public static List<String> table(List<Judged> judged) {
    return Stream.concat(
            Stream.of(HEADER),
            TRIED.stream()
                .flatMap(floor ->
                    Stream.of(
                        floor.row("tune*", judged, AnswerFloor::isToTuneBy),
                        floor.row("final", judged, half -> half == Half.FINAL),
                        floor.row("score", judged, half -> half == Half.SCORE))))
        .toList();
  }

  /// What comes of the label where answers of this sort are left open.
  private Verdict verdict(Judged one, Verdict now) {
    boolean left =
        one.read()
            .filter(read -> read.answer() instanceof Resolution.Resolved)
            .filter(below)
            .isPresent();
    if (!left) {
      return now;
    }
    return one.label().actors().isEmpty() ? Verdict.RIGHT : Verdict.OPEN;
  }

  private String row(String part, List<Judged> judged, Predicate<Half> halves) {
    List<Verdict> verdicts =
        judged.stream()
            .filter(one -> halves.test(one.label().half()))
            .flatMap(one -> one.verdict().map(now -> verdict(one, now)).stream())
            .toList();
    return String.join(
        "\t",
        name,
        part,
        share(verdicts, Verdict.RIGHT),
        share(verdicts, Verdict.OPEN),
        share(verdicts, Verdict.WRONG));
  }

  private static String share(List<Verdict> verdicts, Verdict wanted) {
    long count = verdicts.stream().filter(wanted::equals).count();
    double share = verdicts.isEmpty() ? 0 : PERCENT * count / verdicts.size();
    return String.format(Locale.ROOT, "%.1f", share);
  }

  private static boolean isToTuneBy(Half half) {
    return half != Half.FINAL && half != Half.SCORE;
  }

  private static double confidence(Read read) {
    return read.answer().by().confidence();
  }

  private static boolean isTiedDescription(Read read) {
    return read.mention().form() == NameForm.COMMON_NOUN && isBy(read, "antecedent");
  }

  private static boolean isOwnName(Read read) {
    return isBy(read, "own-of-document");
  }

  private static boolean isUnsureName(Read read) {
    return read.mention().by().confidence() < SURE_NAME;
  }

  private static boolean isPerson(Read read) {
    return read.mention().kind() == ActorKind.PERSON;
  }

  private static boolean isBy(Read read, String rule) {
    return read.answer().by().name().startsWith("rule:actor/" + rule + "@");
  }
}
