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

  /// Whether another trigger stands between the trigger and `mention`.
  private static boolean isBeyondOther(Trigger trigger, List<Trigger> ofSentence, Mention mention) {
    int own = trigger.span().begin();
    int there = mention.span().begin();
    return ofSentence.stream()
        .filter(other -> !other.equals(trigger))
        .mapToInt(other -> other.span().begin())
        .anyMatch(other -> Math.min(own, there) < other && other < Math.max(own, there));
  }

  /// Of mentions near the trigger those that are surely its own: no other trigger stands between,
  /// nor right before them; without such, those with none between; without such, all.
  static <M extends Mention> List<M> own(
      Trigger trigger, List<Trigger> ofSentence, List<M> mentions) {
    List<M> near =
        mentions.stream().filter(mention -> !isBeyondOther(trigger, ofSentence, mention)).toList();
    List<M> sure =
        near.stream().filter(mention -> !isBehindOther(trigger, ofSentence, mention)).toList();
    return !sure.isEmpty() ? sure : !near.isEmpty() ? near : mentions;
  }

  /// "Corran" for "released" in "arrested two in Corran and released three in Miravel".
  private static boolean isBehindOther(Trigger trigger, List<Trigger> ofSentence, Mention mention) {
    int there = mention.span().begin();
    return there < trigger.span().begin()
        && ofSentence.stream().anyMatch(other -> other.span().begin() < there);
  }

  /// Characters between two spans; none when they overlap.
  static int between(TextSpan one, TextSpan other) {
    return other.begin() >= one.end()
        ? other.begin() - one.end()
        : Math.max(0, one.begin() - other.end());
  }
}
