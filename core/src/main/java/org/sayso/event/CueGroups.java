package org.sayso.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.annotation.Token;

/// Groups of words that settle a sense (`cues.txt`).
final class CueGroups {
  private static final Set<String> STOPS =
      Set.of("station", "stations", "stop", "stops", "terminal", "depot", "stand", "park");

  private static final CueGroups BUNDLED =
      new CueGroups(RuleTable.load("cues.txt", "sayso-event-cues 1", ": ", 2));

  private final Map<String, Map<String, List<List<Set<String>>>>> groups = new HashMap<>();

  CueGroups(RuleTable table) {
    for (RuleTable.Line line : table.lines()) {
      Map<String, List<List<Set<String>>>> byFirstForm = new HashMap<>();
      for (String phrase : line.cells().get(1).split(",", -1)) {
        add(byFirstForm, phrase.strip());
      }
      groups.put(line.cells().getFirst(), byFirstForm);
    }
  }

  static CueGroups bundled() {
    return BUNDLED;
  }

  boolean has(String group) {
    return groups.containsKey(group);
  }

  /// Whether `tokens` hold a word of `group` outside `skipFrom`..`skipEnd` (indices of tokens in
  /// the text).
  boolean anyIn(String group, List<Token> tokens, int skipFrom, int skipEnd) {
    Map<String, List<List<Set<String>>>> byFirstForm = groups.getOrDefault(group, Map.of());
    for (int i = 0; i < tokens.size(); i++) {
      int index = tokens.get(i).index();
      if (index >= skipFrom && index < skipEnd) {
        continue;
      }
      if (group.equals("accident") && isStop(tokens, i)) {
        continue;
      }
      for (List<Set<String>> phrase : byFirstForm.getOrDefault(tokens.get(i).lower(), List.of())) {
        if (matches(phrase, tokens, i)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean anyIn(String group, List<Token> tokens) {
    return anyIn(group, tokens, -1, -1);
  }

  /// "the bus station": a place, no bus that crashed.
  private static boolean isStop(List<Token> tokens, int vehicle) {
    return vehicle + 1 < tokens.size() && STOPS.contains(tokens.get(vehicle + 1).lower());
  }

  private static boolean matches(List<Set<String>> phrase, List<Token> tokens, int from) {
    if (from + phrase.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!phrase.get(i).contains(tokens.get(from + i).lower())) {
        return false;
      }
    }
    return true;
  }

  private static void add(Map<String, List<List<Set<String>>>> byFirstForm, String phrase) {
    List<Set<String>> words = new ArrayList<>();
    for (String word : Arrays.asList(phrase.split(" ", -1))) {
      Set<String> forms = new LinkedHashSet<>(WordForms.ofVerb(word));
      forms.addAll(WordForms.ofNoun(word));
      words.add(forms);
    }
    for (String form : words.getFirst()) {
      byFirstForm.computeIfAbsent(form, key -> new ArrayList<>()).add(words);
    }
  }
}
