package org.sayso.corroboration.event;

/// How much is compared at most.
///
/// @param heads how many of those under a key are held against all under it
/// @param most how many accounts that hang together are divided at once
record Limits(int heads, int most) {
  static final Limits STANDARD = new Limits(50, 50);

  Limits {
    if (heads < 1 || most < 1) {
      throw new IllegalArgumentException("at least one: " + heads + ", " + most);
    }
  }
}
