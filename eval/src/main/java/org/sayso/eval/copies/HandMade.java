package org.sayso.eval.copies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// A report and the same report reworded by hand (`reworded.txt`).
record HandMade(String report, String reworded) {
  private static final Pattern PAIR = Pattern.compile("(?m)^=====\n");
  private static final Pattern HALVES = Pattern.compile("(?m)^-----\n");

  /// Every second pair: those that may be looked at, or the others.
  static List<HandMade> half(boolean tuning) {
    List<HandMade> half = new ArrayList<>();
    String[] pairs = PAIR.split(resource());
    for (int i = tuning ? 1 : 2; i < pairs.length; i += 2) {
      String[] texts = HALVES.split(pairs[i]);
      half.add(new HandMade(texts[0].strip(), texts[1].strip()));
    }
    return half;
  }

  private static String resource() {
    try (InputStream in =
        Objects.requireNonNull(HandMade.class.getResourceAsStream("reworded.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
