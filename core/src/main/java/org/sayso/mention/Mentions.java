package org.sayso.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.evidence.MentionId;
import org.sayso.text.TextSpan;

/// The mentions of one text, by ascending span, with look-ups.
public final class Mentions {
  private final List<Mention> all;
  private final Map<MentionId, Mention> byId = new HashMap<>();

  public Mentions(List<Mention> mentions) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(Mention::span).thenComparing(Mention::kindName));
    all = List.copyOf(sorted);
    for (Mention mention : all) {
      byId.put(mention.id(), mention);
    }
  }

  public List<Mention> all() {
    return all;
  }

  /// The mention with this id.
  public Optional<Mention> get(MentionId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The mentions that lie wholly within `span`, in order.
  public List<Mention> within(TextSpan span) {
    List<Mention> found = new ArrayList<>();
    for (int i = firstAtOrAfter(span.begin());
        i < all.size() && all.get(i).span().begin() < span.end();
        i++) {
      if (span.contains(all.get(i).span())) {
        found.add(all.get(i));
      }
    }
    return found;
  }

  /// The mentions of type `type` within `span`, in order.
  public <T extends Mention> List<T> within(TextSpan span, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Mention mention : within(span)) {
      if (type.isInstance(mention)) {
        found.add(type.cast(mention));
      }
    }
    return found;
  }

  /// All mentions of type `type`, in order.
  public <T extends Mention> List<T> of(Class<T> type) {
    return all.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /// The name at the end of the chain of antecedents of `mention`; itself when it has none.
  public Mention.ActorMention antecedentOf(Mention.ActorMention mention) {
    Mention.ActorMention current = mention;
    for (int steps = 0; steps < all.size() && current.antecedent().isPresent(); steps++) {
      Mention next = byId.get(current.antecedent().get());
      if (!(next instanceof Mention.ActorMention actor)) {
        return current;
      }
      current = actor;
    }
    return current;
  }

  private int firstAtOrAfter(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
