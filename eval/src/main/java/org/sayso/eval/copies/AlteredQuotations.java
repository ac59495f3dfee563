package org.sayso.eval.copies;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.corroboration.copy.Collation;
import org.sayso.corroboration.copy.QuotedPassage;

/// Of the quotations in reworded copies whose words stand in no quotation of the original, how many
/// are put beside one of it as another wording. A copy that is not found has none.
final class AlteredQuotations {
  private AlteredQuotations() {}

  static Map<String, Double> of(CopySet set, Set<CopySet.Pair> found) {
    int all = 0;
    int flagged = 0;
    for (Map.Entry<CopySet.Pair, String> reworded : set.reworded().entrySet()) {
      CopySet.Pair pair = reworded.getKey();
      String copy = reworded.getValue();
      String original = pair.one().equals(copy) ? pair.other() : pair.one();
      List<QuotedPassage> there = QuotedPassage.of(text(set, original));
      List<QuotedPassage> here = QuotedPassage.of(text(set, copy));
      List<Collation.Beside> beside = Collation.ofCopies(there, here);
      for (QuotedPassage passage : here) {
        if (there.stream().anyMatch(one -> Collation.hasWordsOf(one.words(), passage.words()))) {
          continue;
        }
        all++;
        boolean differs =
            beside.stream().anyMatch(one -> one.other().equals(passage) && !one.same());
        flagged += differs && found.contains(pair) ? 1 : 0;
      }
    }
    Map<String, Double> metrics = new TreeMap<>();
    if (all > 0) {
      metrics.put("quotations.flagged", 100.0 * flagged / all);
      metrics.put("count.quotations", (double) all);
    }
    return metrics;
  }

  private static String text(CopySet set, String name) {
    return set.texts().getOrDefault(name, "");
  }
}
