package org.sayso.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Groups of words that the rules ask for (`words.txt`), in the forms listed only.
final class Words {
  private static final Map<String, Set<String>> GROUPS = load();

  private Words() {}

  /// The words of group `name`.
  ///
  /// @throws IllegalArgumentException when `words.txt` has no such group
  static Set<String> of(String name) {
    Set<String> words = GROUPS.get(name);
    if (words == null) {
      throw new IllegalArgumentException("words.txt has no group \"" + name + "\"");
    }
    return words;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (RuleTable.Line line :
        RuleTable.load("words.txt", "sayso-event-words 1", ": ", 2).lines()) {
      Set<String> words =
          Arrays.stream(line.cells().get(1).split(",", -1))
              .map(String::strip)
              .collect(Collectors.toUnmodifiableSet());
      groups.put(line.cells().getFirst(), words);
    }
    return groups;
  }
}
