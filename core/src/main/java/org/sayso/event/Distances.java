package org.sayso.event;

import java.util.List;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.mention.Mention;
import org.sayso.text.TextSpan;

/// How far words stand apart.
final class Distances {
  private static final Set<String> OCCUR = Words.of("occur-verbs");

  private Distances() {}

  /// Whether no other trigger of the sentence stands nearer to `mention`.
  static boolean isNearest(Trigger trigger, List<Trigger> ofSentence, Mention mention) {
    int distance = between(trigger.span(), mention.span());
    return ofSentence.stream().allMatch(other -> between(other.span(), mention.span()) >= distance);
  }

  /// Whether a verb other than the trigger's and "happened" stands between it and `mention`.
  static boolean isParted(Trigger trigger, Mention mention) {
    SentenceView view = trigger.view();
    int first = view.text().tokenAt(mention.span().begin());
    for (int i = Math.min(first, trigger.first()); i < Math.max(first, trigger.first()); i++) {
      boolean own = i >= trigger.first() && i < trigger.end();
      if (!own && view.isPos(i, PartOfSpeech.VERB) && !OCCUR.contains(view.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// Characters between two spans; none when they overlap.
  static int between(TextSpan one, TextSpan other) {
    return other.begin() >= one.end()
        ? other.begin() - one.end()
        : Math.max(0, one.begin() - other.end());
  }
}
