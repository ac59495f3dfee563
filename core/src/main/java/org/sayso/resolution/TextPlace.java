package org.sayso.resolution;

import java.util.Objects;
import org.sayso.text.TextSpan;

/// Words of a text that point to a place.
public record TextPlace(TextSpan span, Use use) implements Comparable<TextPlace> {
  /// How they point to it.
  public enum Use {
    /// As a place: "in Selm".
    PLACE,
    /// As a state that acts: "Tavara said".
    STATE,
    /// As a part of another name: "Selm" in "Selm Police Department".
    WITHIN_NAME,
    /// By its people: "Tavaran".
    DEMONYM,
    /// As a street or a road: "Market Street".
    STREET
  }

  public TextPlace {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(use, "use");
  }

  @Override
  public int compareTo(TextPlace other) {
    return span.compareTo(other.span);
  }
}
