package org.sayso.nlp.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Windows that are decoded together: one, or several where a paragraph was too long for one.
///
/// @param units of the passage, in order
record Stretch(Passage.Range units, UnitScores scores) {
  /// A longer paragraph is decoded in pieces: what a content asks for its cue grows with the square
  /// of the stretch.
  private static final int MOST_UNITS = 2000;

  /// Reads windows and joins those that one paragraph runs through.
  static List<Stretch> read(Passage passage, List<Window> windows, WindowReader reader) {
    Set<Integer> begins =
        passage.paragraphs().stream().map(Passage.Range::from).collect(Collectors.toSet());
    List<Stretch> stretches = new ArrayList<>();
    List<Stretch> open = new ArrayList<>();
    int length = 0;
    for (Window window : windows) {
      Passage.Range units =
          new Passage.Range(window.ranges().getFirst().from(), window.ranges().getLast().to());
      if (begins.contains(units.from()) || length + units.length() > MOST_UNITS) {
        close(open, stretches);
        length = 0;
      }
      open.add(new Stretch(units, reader.read(window)));
      length += units.length();
    }
    close(open, stretches);
    return stretches;
  }

  private static void close(List<Stretch> open, List<Stretch> stretches) {
    if (open.isEmpty()) {
      return;
    }
    Passage.Range units =
        new Passage.Range(open.getFirst().units.from(), open.getLast().units.to());
    stretches.add(
        open.size() == 1
            ? open.getFirst()
            : new Stretch(units, new JoinedScores(open.stream().map(Stretch::scores).toList())));
    open.clear();
  }

  /// The spans that `chain` decodes.
  List<TagSpan> spans(LinearChain chain) {
    float[][] tags = scores.columns(Head.ATTRIBUTION.from(), Head.ATTRIBUTION.width());
    return TagSpan.of(chain.decode(tags), chain.marginals(tags));
  }
}
