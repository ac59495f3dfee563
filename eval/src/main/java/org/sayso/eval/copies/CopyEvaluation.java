package org.sayso.eval.copies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sayso.corroboration.copy.CopyIndex;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.corroboration.copy.CopyText;
import org.sayso.document.DocumentId;

/// Finds the copies of a controlled set with what the stores use.
public final class CopyEvaluation {
  private CopyEvaluation() {}

  /// Scores what is found.
  ///
  /// @param predictions a folder for `pairs.tsv`: the two names, kind, share, reasons, and how the
  ///   pair was made
  public static Map<String, Double> score(CopySet set, Optional<Path> predictions)
      throws IOException {
    Map<CopySet.Pair, CopyLink> found = find(set);
    if (predictions.isPresent()) {
      List<String> lines = new ArrayList<>();
      found.forEach((pair, link) ->
          lines.add(
              String.join(
                  "\t",
                  pair.one(),
                  pair.other(),
                  link.kind().name(),
                  String.format(java.util.Locale.ROOT, "%.2f", link.share()),
                  String.join("; ", link.reasons()),
                  set.pairs().getOrDefault(pair, "none"))));
      Files.createDirectories(predictions.get());
      Files.write(predictions.get().resolve("pairs.tsv"), lines);
    }
    Map<String, Double> metrics = new TreeMap<>(CopyScores.of(set, found.keySet()));
    metrics.putAll(AlteredQuotations.of(set, found.keySet()));
    return metrics;
  }

  private static Map<CopySet.Pair, CopyLink> find(CopySet set) {
    CopyIndex index = new CopyIndex();
    Map<DocumentId, String> names = new HashMap<>();
    set.texts()
        .forEach((name, text) -> {
          DocumentId id = DocumentId.of(name.getBytes(StandardCharsets.UTF_8));
          names.put(id, name);
          index.put(id, CopyText.of(text));
        });
    Map<CopySet.Pair, CopyLink> found = new TreeMap<>();
    for (CopyLink link : index.all()) {
      String one = names.getOrDefault(link.one(), "");
      String other = names.getOrDefault(link.other(), "");
      found.put(CopySet.Pair.of(one, other), link);
    }
    return found;
  }
}
