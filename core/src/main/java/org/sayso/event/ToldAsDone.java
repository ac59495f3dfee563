package org.sayso.event;

import java.util.Set;

/// Whether words that give somebody a part in an act tell it as done, rather than negate, deny, ask
/// or foresee it.
final class ToldAsDone {
  /// So many words before it a denial may stand: "denied claims that the governor had ordered".
  private static final int REACH = 9;

  private static final Set<String> DENIAL = Words.of("denial");
  private static final Set<String> NO_GROUNDS =
      Set.of("evidence", "proof", "indication", "suggestion", "sign", "suggestions");

  private ToldAsDone() {}

  /// Whether the verb is told as done: in the past or the present, neither negated nor open.
  static boolean isDone(SentenceView view, VerbGroup group) {
    boolean open = group.modal() || group.future() || group.infinitive() && !group.perfect();
    return !open && !group.negated() && !isOpen(view, group.first());
  }

  /// Whether the sentence asks.
  static boolean isAsked(SentenceView view) {
    return view.is(view.end() - 1, "?") || view.is(view.end() - 2, "?");
  }

  /// Whether what stands at `index` is denied, doubted or a condition.
  static boolean isOpen(SentenceView view, int index) {
    int from = Math.max(view.first(), index - REACH);
    for (int i = index - 1; i >= from && !view.is(i, ";", ":"); i--) {
      boolean none =
          view.is(i, "no", "not", "without")
              && view.has(i + 1)
              && NO_GROUNDS.contains(view.token(i + 1).lower());
      if (none
          || DENIAL.contains(view.token(i).lower())
          || view.is(i, "without", "dismissed", "disputed", "if", "whether", "unless", "lest")) {
        return true;
      }
      if (view.is(i, ",") && !view.is(i + 1, "who", "which", "that")) {
        return false;
      }
    }
    return false;
  }
}
