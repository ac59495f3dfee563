package org.sayso.eval.learning;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/// What a [LinearModel] decides by: features that are there or not, and numbers of the encoder.
///
/// @param names features that are there
/// @param numbers none where nothing is known
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Features(Set<String> names, float[] numbers) {
  public static Features of(Collection<String> names) {
    return new Features(new LinkedHashSet<>(names), new float[0]);
  }
}
