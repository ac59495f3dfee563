package org.sayso.eval.incidents;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/// What a [LinearModel] decides by: features that are there or not, and numbers of the encoder.
///
/// @param names features that are there
/// @param numbers none where nothing is known
@SuppressWarnings("ArrayRecordComponent") // never compared
record Features(Set<String> names, float[] numbers) {
  static Features of(Collection<String> names) {
    return new Features(new LinkedHashSet<>(names), new float[0]);
  }
}
