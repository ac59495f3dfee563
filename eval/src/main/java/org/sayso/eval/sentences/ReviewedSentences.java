package org.sayso.eval.sentences;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sayso.document.Sha256;

/// Reads the reviewed ends of sentences and the texts that they point into.
public final class ReviewedSentences {
  private static final String TABLE = "polnear-dev.tsv";

  private ReviewedSentences() {}

  /// The reviewed articles that lie in `texts`, in the order of the table.
  ///
  /// @param texts PolNeAR's folder `dev/text`
  /// @throws IllegalStateException when a text is not the one that was reviewed
  public static List<SentenceGold> read(Path texts) {
    InputStream table =
        Objects.requireNonNull(ReviewedSentences.class.getResourceAsStream(TABLE), TABLE);
    List<SentenceGold> gold = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(line -> !line.startsWith("#")).toList()) {
        String[] fields = line.split("\t", -1);
        Path text = texts.resolve(fields[0] + ".txt");
        if (Files.exists(text)) {
          gold.add(gold(fields[0], Files.readString(text), fields[1], fields[2]));
        }
      }
      return gold;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the texts in " + texts, e);
    }
  }

  static SentenceGold gold(String id, String text, String sha256, String ends) {
    if (!Sha256.of(text).hex().equals(sha256)) {
      throw new IllegalStateException(
          id + " is not the text that was reviewed; expected SHA-256 " + sha256);
    }
    NavigableSet<Integer> counts =
        Arrays.stream(ends.split(" ", -1))
            .filter(end -> !end.isEmpty())
            .map(Integer::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    return new SentenceGold(id, text, counts);
  }

  /// A line of the table for the ends that `found` holds; the way the table was first made.
  public static String line(String id, String text, NavigableSet<Integer> found) {
    String ends = found.stream().map(String::valueOf).collect(Collectors.joining(" "));
    return id + "\t" + Sha256.of(text).hex() + "\t" + ends;
  }
}
