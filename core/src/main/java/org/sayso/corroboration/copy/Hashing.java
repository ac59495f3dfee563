package org.sayso.corroboration.copy;

/// Spreads numbers, the same on every machine.
final class Hashing {
  private Hashing() {}

  /// The finishing steps of MurmurHash3.
  static long mix(long value) {
    long mixed = value + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
