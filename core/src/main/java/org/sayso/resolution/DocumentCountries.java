package org.sayso.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How often a document names each state, by name, demonym or capital: the evidence for "the army"
/// or a shared name.
final class DocumentCountries {
  private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private static final Set<String> CURRENCIES = Set.of("dollar", "dollars", "$", "currency");
  private static final int TENTH = 10;

  /// Characters of the headline and what follows it.
  private static final int HEAD = 200;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<Set<String>> heads = new ArrayList<>();

  private DocumentCountries() {}

  static DocumentCountries of(String text, StateNames states) {
    DocumentCountries countries = counted(text, states);
    int line = text.indexOf('\n');
    for (int end : new int[] {line < 0 ? 0 : Math.min(line, HEAD), HEAD}) {
      String head = text.substring(0, Math.min(end, text.length()));
      countries.heads.add(Set.copyOf(counted(head, states).counts.keySet()));
    }
    return countries;
  }

  private static DocumentCountries counted(String text, StateNames states) {
    DocumentCountries countries = new DocumentCountries();
    List<NamePiece> pieces = new ArrayList<>();
    NamePiece.words(text).forEach(word -> pieces.addAll(NamePiece.of(word)));
    int i = 0;
    while (i < pieces.size()) {
      i = Math.max(i + 1, countries.count(pieces, i, states));
    }
    return countries;
  }

  /// Counts the longest words for a state at `from`; shared words ("Congolese") count for none.
  private int count(List<NamePiece> pieces, int from, StateNames states) {
    List<PhraseTrie.Hit<StateNames.Sense>> hits =
        Stream.concat(
                states.trie().at(pieces, from).stream(),
                CountryParts.trie().at(pieces, from).stream())
            .toList();
    int end = hits.stream().mapToInt(PhraseTrie.Hit::end).max().orElse(from);
    List<String> codes =
        hits.stream()
            .filter(hit -> hit.end() == end)
            .map(hit -> hit.value().code())
            .distinct()
            .toList();
    if (codes.size() == 1 && !isCurrency(pieces, end)) {
      counts.merge(codes.getFirst(), 1, Integer::sum);
    }
    return end;
  }

  /// "US dollars" are spent everywhere.
  private static boolean isCurrency(List<NamePiece> pieces, int next) {
    return next < pieces.size() && CURRENCIES.contains(pieces.get(next).folded());
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  boolean names(String code) {
    return counts.containsKey(code);
  }

  /// Whether the document names the state at least a tenth as often as the one it names most.
  boolean dwellsOn(String code) {
    return count(code) * TENTH
        >= counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  int count(String code) {
    return counts.getOrDefault(code, 0);
  }

  /// The states that the document may be about: the one named most, and all named at least half as
  /// often; of several, the only one that the headline names, or else the first lines.
  List<String> main() {
    List<String> often = often();
    return heads.stream()
        .map(head -> often.stream().filter(head::contains).toList())
        .filter(named -> often.size() > 1 && named.size() == 1)
        .findFirst()
        .orElse(often);
  }

  private List<String> often() {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 >= most)
        .sorted(MOST_FIRST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
