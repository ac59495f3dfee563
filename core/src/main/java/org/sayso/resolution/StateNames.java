package org.sayso.resolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Spots the words that stand for a state. Built-in from the table of countries; a user's
/// dictionary adds states, or words for a state.
final class StateNames {
  /// How words stand for a state.
  enum Form {
    NAME,
    DEMONYM,
    CAPITAL
  }

  /// Words that stand for a state.
  record Sense(String code, Form form) {}

  private final Map<String, StateWords> byCode = new LinkedHashMap<>();
  private final PhraseTrie<Sense> trie = new PhraseTrie<>();

  /// The bundled states and `users`, whose words come first.
  StateNames(List<StateWords> users) {
    Countries.bundled().all().stream()
        .filter(StateNames::isInhabited)
        .forEach(country -> byCode.put(country.iso2(), StateWords.of(country)));
    users.forEach(state -> byCode.merge(state.code(), state, StateWords::with));
    byCode.values().forEach(this::index);
  }

  /// Land with neither a capital nor a word for its people, such as Antarctica, is nobody's state.
  private static boolean isInhabited(Country country) {
    return !country.capitals().isEmpty() || !country.demonyms().isEmpty();
  }

  Optional<StateWords> state(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  PhraseTrie<Sense> trie() {
    return trie;
  }

  private void index(StateWords state) {
    trie.put(state.name(), new Sense(state.code(), Form.NAME));
    state.aliases().forEach(alias -> trie.put(alias, new Sense(state.code(), Form.NAME)));
    state.demonyms().forEach(demonym -> trie.put(demonym, new Sense(state.code(), Form.DEMONYM)));
    state.capitals().forEach(capital -> trie.put(capital, new Sense(state.code(), Form.CAPITAL)));
  }
}
