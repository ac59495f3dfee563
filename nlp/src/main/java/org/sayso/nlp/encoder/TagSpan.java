package org.sayso.nlp.encoder;

import java.util.List;
import org.sayso.nlp.encoder.AttributionTag.Part;

/// Units that the tags put into one part of an attribution.
///
/// @param probability the geometric mean of the probabilities of its tags
record TagSpan(Part part, Passage.Range units, double probability) {
  private static final List<Part> PARTS = List.of(Part.values());

  /// The spans of a path of tags, in order.
  static List<TagSpan> of(int[] path, LinearChain.Marginals marginals) {
    return TagRun.of(path).stream()
        .map(run -> new TagSpan(PARTS.get(run.type()), run.units(), run.ofTags(marginals)))
        .toList();
  }
}
