package org.sayso.eval.chains;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.text.TextSpan;

/// One saying of a [ChainCase].
///
/// @param number from 1, outer ones before those inside
/// @param speaker the words that the speaker's phrase must hold; absent when nobody is named
/// @param cue words of the cue
/// @param content words that the content must hold, in text order; maybe none
/// @param parent number of the saying in whose content this one stands
public record ChainLevel(
    int number,
    Optional<TextSpan> speaker,
    TextSpan cue,
    List<TextSpan> content,
    Stance stance,
    Optional<Integer> parent) {
  public ChainLevel {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(cue, "cue");
    content = List.copyOf(content);
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(parent, "parent");
  }

  /// Whether it stands inside another one.
  public boolean isInner() {
    return parent.isPresent();
  }
}
