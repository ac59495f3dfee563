package org.sayso.audit;

/// What a careful reader notes on a line of a digest beside the body (closed list).
public enum FindingKind {
  /// The body says so, too.
  SUPPORTED,
  /// The body has somebody say it; the line says it in the outlet's own voice, or as hearsay.
  ATTRIBUTION_DROPPED,
  /// One speaker of the body became many.
  SOURCE_INFLATED,
  /// The body is less sure.
  HEDGE_DROPPED,
  /// The body is surer.
  HEDGE_ADDED,
  /// Another number, bound or day.
  NUMBER_CHANGED,
  /// A stronger word for what was done or said.
  STRENGTHENED,
  /// A weaker word for what was done or said.
  SOFTENED,
  /// Somebody else, a wider body, or one of those named left out.
  ACTOR_CHANGED,
  /// What came after comes before.
  ORDER_CHANGED,
  /// The body does not have it.
  NOT_IN_BODY,
  /// The body says the opposite.
  CONTRADICTED;

  /// Whether it is something to look at, so that a command ends with a code for findings.
  public boolean isFinding() {
    return this != SUPPORTED;
  }

  /// The kind in plain words.
  public String words() {
    return switch (this) {
      case SUPPORTED -> "supported";
      case ATTRIBUTION_DROPPED -> "attribution dropped";
      case SOURCE_INFLATED -> "source inflated";
      case HEDGE_DROPPED -> "hedge dropped";
      case HEDGE_ADDED -> "hedge added";
      case NUMBER_CHANGED -> "number changed";
      case STRENGTHENED -> "strengthened";
      case SOFTENED -> "softened";
      case ACTOR_CHANGED -> "actor changed";
      case ORDER_CHANGED -> "order changed";
      case NOT_IN_BODY -> "not in the body";
      case CONTRADICTED -> "contradicted";
    };
  }
}
