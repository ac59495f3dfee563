package org.sayso.nlp.encoder;

import java.util.ArrayList;
import java.util.List;

/// Windows that are decoded together: one, or several where a paragraph was too long for one.
///
/// @param units of the passage, in order
record Stretch(Passage.Range units, UnitScores scores) {
  /// Reads windows and joins those that one paragraph runs through.
  static List<Stretch> read(Passage passage, List<Window> windows, WindowReader reader) {
    List<Stretch> stretches = new ArrayList<>();
    for (Window window : windows) {
      Passage.Range units =
          new Passage.Range(window.ranges().getFirst().from(), window.ranges().getLast().to());
      Stretch read = new Stretch(units, reader.read(window));
      boolean goesOn =
          passage.paragraphs().stream().noneMatch(range -> range.from() == units.from());
      stretches.add(goesOn ? stretches.removeLast().joined(read) : read);
    }
    return stretches;
  }

  /// The spans that `chain` decodes.
  List<TagSpan> spans(LinearChain chain) {
    float[][] tags = scores.columns(Head.ATTRIBUTION.from(), Head.ATTRIBUTION.width());
    return TagSpan.of(chain.decode(tags), chain.marginals(tags));
  }

  private Stretch joined(Stretch next) {
    UnitScores before = scores;
    UnitScores after = next.scores;
    return new Stretch(
        new Passage.Range(units.from(), next.units.to()),
        new UnitScores() {
          @Override
          public int units() {
            return before.units() + after.units();
          }

          @Override
          public float get(int unit, int column) {
            return unit < before.units()
                ? before.get(unit, column)
                : after.get(unit - before.units(), column);
          }
        });
  }
}
