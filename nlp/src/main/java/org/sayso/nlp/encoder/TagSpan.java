package org.sayso.nlp.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.nlp.encoder.AttributionTag.Part;

/// Units that the tags put into one part of an attribution.
///
/// @param probability the geometric mean of the probabilities of its tags
record TagSpan(Part part, Passage.Range units, double probability) {
  /// The spans of a path of tags, in order.
  static List<TagSpan> of(int[] path, LinearChain.Marginals marginals) {
    List<TagSpan> spans = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= path.length; i++) {
      if (i == path.length || !AttributionTag.of(path[i]).continues()) {
        Optional<Part> part = AttributionTag.of(path[begin]).part();
        if (part.isPresent()) {
          spans.add(
              new TagSpan(
                  part.get(), new Passage.Range(begin, i), mean(path, begin, i, marginals)));
        }
        begin = i;
      }
    }
    return spans;
  }

  private static double mean(int[] path, int from, int to, LinearChain.Marginals marginals) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += Math.log(Math.max(marginals.unit(i, path[i]), Double.MIN_NORMAL));
    }
    return Math.min(1, Math.exp(sum / (to - from)));
  }
}
