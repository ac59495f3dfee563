package org.sayso.eval.incidents;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Somebody or something that a message names, perhaps several times.
///
/// @param name the fullest name, capitals; empty for what is only described
/// @param words what it is called where it has no name: the fullest phrase, capitals
/// @param longer the words with what it belongs to: "OFFICES OF THE MAYOR"
/// @param title the title or role of a named person
/// @param keys all its strings, as the scoring compares them
/// @param mentions in text order
record Entity(
    Optional<String> name,
    String words,
    Optional<String> longer,
    Optional<String> title,
    Set<String> keys,
    List<Mention> mentions) {
  /// One place where it is named.
  ///
  /// @param words the phrase
  /// @param head the word that says what it is
  /// @param name where the name begins in the phrase; its end where there is none
  /// @param inside whether it only stands in the phrase of something else: "FRONT guerrillas"
  record Mention(MucText.Range words, int head, int name, boolean inside) {
    boolean isName() {
      return name < words.end();
    }

    /// Whether the other stands at most two words off, as an apposition does.
    boolean isBeside(Mention other) {
      return words.first() - other.words.end() <= 2 && other.words.first() - words.end() <= 2;
    }
  }

  Entity {
    keys = Set.copyOf(keys);
    mentions = List.copyOf(mentions);
  }

  /// The string for it in a template.
  String id() {
    return name.orElse(words);
  }

  /// Whether the two stand side by side somewhere.
  boolean isBeside(Entity other) {
    return mentions.stream().anyMatch(one -> other.mentions.stream().anyMatch(one::isBeside));
  }

  Mention first() {
    return mentions.getFirst();
  }
}
