package org.sayso.nlp.annotation;

import java.util.List;
import java.util.stream.Stream;

/// The model files that the reader needs.
public final class Models {
  private Models() {}

  /// Names of the files that are not on the class path. Loads none of them.
  public static List<String> missing() {
    return Stream.of(OpenNlpPosTagger.MODEL, OpenNlpLanguageIdentifier.MODEL)
        .filter(file -> Models.class.getResource("/" + file) == null)
        .toList();
  }
}
