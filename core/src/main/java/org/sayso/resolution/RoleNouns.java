package org.sayso.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.mention.ActorKind;

/// The nouns that, with a country, name one of its bodies or offices ("army", "foreign ministry"):
/// `roles.txt`.
final class RoleNouns {
  static final String HEADER = "sayso-roles 1";

  /// One kind of body or office that every state may have.
  ///
  /// @param key stable part of the id: `ARMY`
  /// @param kind what kind of actor it makes
  /// @param title its name, with `{demonym}` or `{country}`
  /// @param parent key of the body that it is part of
  /// @param plain whether the bare noun ("the army") means the body of the document's country
  record Role(
      String key,
      ActorKind kind,
      String title,
      Optional<String> parent,
      boolean plain,
      List<String> nouns) {
    Role {
      nouns = List.copyOf(nouns);
    }

    String nameFor(StateWords state) {
      return title.replace("{demonym}", state.adjective()).replace("{country}", state.name());
    }
  }

  private final Map<String, Role> byKey = new LinkedHashMap<>();
  private final PhraseTrie<Role> trie = new PhraseTrie<>();

  RoleNouns(List<Role> roles) {
    for (Role role : roles) {
      byKey.put(role.key(), role);
      role.nouns().forEach(noun -> trie.put(noun.toLowerCase(Locale.ROOT), role));
    }
  }

  static RoleNouns builtIn() {
    return new RoleNouns(read("roles.txt", Countries.resource("roles.txt"), new ArrayList<>()));
  }

  /// Reads roles; lines that cannot be used go to `problems`.
  static List<Role> read(String file, String text, List<DictionaryProblem> problems) {
    RecordJar jar = RecordJar.parse(HEADER, text);
    jar.problems().forEach(problem -> problems.add(DictionaryProblem.of(file, problem)));
    List<Role> roles = new ArrayList<>();
    for (RecordJar.Entry entry : jar.records()) {
      role(file, entry, problems).ifPresent(roles::add);
    }
    return roles;
  }

  Optional<Role> role(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  PhraseTrie<Role> trie() {
    return trie;
  }

  private static Optional<Role> role(
      String file, RecordJar.Entry entry, List<DictionaryProblem> problems) {
    Optional<String> key = entry.first("key");
    Optional<ActorKind> kind =
        ActorFileReader.field(entry, "kind")
            .flatMap(field -> ActorFileReader.kind(file, field, problems));
    List<String> nouns = entry.all("noun");
    if (key.isEmpty() || kind.isEmpty() || nouns.isEmpty()) {
      problems.add(
          new DictionaryProblem(
              file, entry.line(), "a role without key, kind or noun", "give the record all three"));
      return Optional.empty();
    }
    String title = entry.first("title").orElse("{demonym} " + nouns.getFirst());
    return Optional.of(
        new Role(
            key.get(),
            kind.get(),
            title,
            entry.first("part-of"),
            entry.all("plain").contains("yes"),
            nouns));
  }
}
