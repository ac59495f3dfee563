package org.sayso.nlp.encoder;

import java.util.Arrays;
import java.util.List;

/// The numbers of several windows, one behind the other.
final class JoinedScores implements UnitScores {
  private final List<UnitScores> parts;
  private final int[] begins;

  JoinedScores(List<UnitScores> parts) {
    this.parts = List.copyOf(parts);
    this.begins = new int[parts.size() + 1];
    for (int i = 0; i < parts.size(); i++) {
      begins[i + 1] = begins[i] + parts.get(i).units();
    }
  }

  @Override
  public int units() {
    return begins[parts.size()];
  }

  @Override
  public float get(int unit, int column) {
    int found = Arrays.binarySearch(begins, unit);
    int part = found >= 0 ? found : -found - 2;
    return parts.get(part).get(unit - begins[part], column);
  }
}
