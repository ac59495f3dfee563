package org.sayso.corroboration.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How much a word tells: the rarer in news, the more.
///
/// The counts are bundled and not those of the collection, so that what is said of two documents
/// does not change when a third one comes in.
public final class WordCounts {
  private static final String RESOURCE = "word-counts.tsv";
  private static final String TEXTS = "texts";
  private static final double HALF = 0.5;
  private static final double UNLISTED = 2.5;

  private final Map<String, Integer> counts;
  private final double texts;

  private WordCounts(Map<String, Integer> counts, double texts) {
    this.counts = counts;
    this.texts = texts;
  }

  private static final class Bundled {
    static final WordCounts COUNTS = load();
  }

  public static WordCounts bundled() {
    return Bundled.COUNTS;
  }

  /// The weight of a stem, nought or more.
  public double weight(String stem) {
    double count = counts.getOrDefault(stem, 0);
    return Math.max(0, Math.log((texts + 1) / (count == 0 ? UNLISTED + HALF : count + HALF)));
  }

  private static WordCounts load() {
    InputStream stream = WordCounts.class.getResourceAsStream(RESOURCE);
    if (stream == null) {
      throw new IllegalStateException(RESOURCE + " is missing from the jar; build again");
    }
    Map<String, Integer> counts = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          counts.putIfAbsent(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    Integer texts = counts.get(TEXTS);
    if (texts == null) {
      throw new IllegalStateException(RESOURCE + " does not say how many texts were counted");
    }
    return new WordCounts(counts, texts);
  }
}
