package org.sayso.nlp.encoder;

import java.util.List;
import java.util.Optional;

/// The tags of attribution: outside, and first or further unit of a source, a cue or a content.
///
/// Their order is the order of the model's scores.
public enum AttributionTag {
  OUTSIDE,
  SOURCE_BEGIN,
  SOURCE_INSIDE,
  CUE_BEGIN,
  CUE_INSIDE,
  CONTENT_BEGIN,
  CONTENT_INSIDE;

  private static final List<AttributionTag> ALL = List.of(values());

  /// The part of an attribution that a span plays.
  public enum Part {
    SOURCE,
    CUE,
    CONTENT
  }

  /// The tag of a number.
  public static AttributionTag of(int number) {
    return ALL.get(number);
  }

  /// How many there are.
  public static int count() {
    return ALL.size();
  }

  /// The tag of the first unit of a part.
  public static AttributionTag begin(Part part) {
    return of(1 + 2 * part.ordinal());
  }

  /// The tag of a further unit of a part.
  public static AttributionTag inside(Part part) {
    return of(2 + 2 * part.ordinal());
  }

  /// The part, none outside.
  public Optional<Part> part() {
    return this == OUTSIDE ? Optional.empty() : Optional.of(Part.values()[(ordinal() - 1) / 2]);
  }

  /// Whether the unit continues a span.
  public boolean continues() {
    return this != OUTSIDE && ordinal() % 2 == 0;
  }

  /// Whether this tag may stand behind `before`.
  public boolean mayFollow(AttributionTag before) {
    return !continues() || before.part().equals(part());
  }

  /// Whether this tag may stand first.
  public boolean mayBegin() {
    return !continues();
  }
}
