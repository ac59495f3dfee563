package org.sayso.corroboration;

/// The traits of one claim, as they are found.
final class TraitRow {
  private final double[] values = new double[Trait.values().length];

  void put(Trait trait, double value) {
    values[trait.ordinal()] = value;
  }

  void put(Trait trait, boolean value) {
    put(trait, value ? 1 : 0);
  }

  double get(Trait trait) {
    return values[trait.ordinal()];
  }

  double[] values() {
    return values;
  }
}
