package org.sayso.nlp.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Opens the model files that stand in the root of OpenNLP's model jars.
final class ClassPathModel {
  private ClassPathModel() {}

  @FunctionalInterface
  interface Loader<M> {
    M load(InputStream in) throws IOException;
  }

  static <M> M load(String file, String artifact, Loader<M> loader) {
    try (InputStream in = ClassPathModel.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException(
            "the model " + file + " is not on the class path; add org.apache.opennlp:" + artifact);
      }
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + file, e);
    }
  }
}
