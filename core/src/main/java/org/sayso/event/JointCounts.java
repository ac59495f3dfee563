package org.sayso.event;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;

/// One number for two harms: "killed or wounded 300 soldiers", "killed and injured more than 700".
/// How many of them suffered the one, the words do not say: at most all of them.
final class JointCounts {
  private static final Map<Effect, Set<String>> VERBS =
      Map.of(
          Effect.KILLED, Words.of("joint-killed"),
          Effect.INJURED, Words.of("joint-injured"),
          Effect.DETAINED, Words.of("joint-detained"));

  private JointCounts() {}

  /// The rows of `trigger`, their numbers shared where it is joined with a verb of another harm.
  static List<Harm> shared(Trigger trigger, List<Harm> rows) {
    return rows.stream()
        .map(row -> isJoined(trigger, row.effect()) ? row.withNumber(shared(row.number())) : row)
        .toList();
  }

  private static NewsNumber shared(NewsNumber number) {
    if (number.low().orElse(0) <= 1) {
      return number;
    }
    return number.high().isPresent()
        ? new NewsNumber(Qualifier.AT_MOST, OptionalLong.empty(), number.high(), number.text())
        : NewsNumber.without(Qualifier.PLURAL, number.text());
  }

  private static boolean isJoined(Trigger trigger, Effect effect) {
    SentenceView view = trigger.view();
    boolean bare = trigger.isVerb() && trigger.end() == trigger.first() + 1;
    return bare
        && VERBS.keySet().stream()
            .filter(other -> VERBS.containsKey(effect) && other != effect)
            .anyMatch(other ->
                isLink(view, trigger.end(), effect, other) && isOf(view, trigger.end() + 1, other)
                    || isLink(view, trigger.first() - 1, effect, other)
                        && isOf(view, trigger.first() - 2, other));
  }

  /// "or" for any two; "and" only for those that nobody suffers one after the other as told.
  private static boolean isLink(SentenceView view, int index, Effect one, Effect other) {
    boolean hurt = one != Effect.DETAINED && other != Effect.DETAINED;
    return view.is(index, "or", "and/or") || hurt && view.is(index, "and");
  }

  private static boolean isOf(SentenceView view, int index, Effect effect) {
    return view.has(index)
        && VERBS.getOrDefault(effect, Set.of()).contains(view.token(index).lower());
  }
}
