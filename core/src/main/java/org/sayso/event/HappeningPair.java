package org.sayso.event;

import java.util.List;
import java.util.Set;
import org.sayso.text.TextSpan;

/// Two happenings of a text as rules and model read them, which may be one.
///
/// @param one the words that tell the one, in no order
/// @param other the words that tell the other
/// @param traits what speaks for and against their being one ([HappeningWeights])
public record HappeningPair(List<TextSpan> one, List<TextSpan> other, Set<String> traits) {
  public HappeningPair {
    one = List.copyOf(one);
    other = List.copyOf(other);
    traits = Set.copyOf(traits);
  }
}
