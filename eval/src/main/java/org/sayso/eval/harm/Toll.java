package org.sayso.eval.harm;

/// How many were killed and injured; nobody where nothing is told.
public record Toll(long killed, long injured) {
  public Toll {
    if (killed < 0 || injured < 0) {
      throw new IllegalArgumentException("a toll below nought: " + killed + ", " + injured);
    }
  }
}
