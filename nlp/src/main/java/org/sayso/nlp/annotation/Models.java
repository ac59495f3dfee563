package org.sayso.nlp.annotation;

import java.util.List;
import java.util.stream.Stream;
import org.sayso.nlp.encoder.ReaderModel;

/// The model files that the reader needs.
public final class Models {
  private Models() {}

  /// Names of the files that are not on the class path. Loads none of them.
  public static List<String> missing() {
    return Stream.of(
            "/" + OpenNlpPosTagger.MODEL, "/" + OpenNlpLanguageIdentifier.MODEL, ReaderModel.FILE)
        .filter(file -> Models.class.getResource(file) == null)
        .map(file -> file.substring(file.lastIndexOf('/') + 1))
        .toList();
  }
}
