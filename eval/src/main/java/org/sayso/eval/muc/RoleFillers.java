package org.sayso.eval.muc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The role fillers of one message: entities by role, each the strings that name it.
public record RoleFillers(Map<FillerRole, List<List<String>>> entities) {
  /// Nobody and nothing.
  public static final RoleFillers NONE = new RoleFillers(Map.of());

  public RoleFillers {
    Map<FillerRole, List<List<String>>> copy = new EnumMap<>(FillerRole.class);
    entities.forEach((role, all) -> copy.put(role, all.stream().map(List::copyOf).toList()));
    entities = Collections.unmodifiableMap(copy);
  }

  /// The entities of a role.
  public List<List<String>> of(FillerRole role) {
    return entities.getOrDefault(role, List.of());
  }

  /// Reads roles with lists of entities, each a list of strings or of strings with their place.
  static RoleFillers read(JsonNode extracts) {
    Map<FillerRole, List<List<String>>> read = new EnumMap<>(FillerRole.class);
    for (FillerRole role : FillerRole.values()) {
      List<List<String>> all = new ArrayList<>();
      for (JsonNode entity : extracts.path(role.key())) {
        List<String> strings = new ArrayList<>();
        for (JsonNode mention : entity) {
          strings.add(mention.isArray() ? mention.path(0).asString() : mention.asString());
        }
        all.add(strings);
      }
      read.put(role, all);
    }
    return new RoleFillers(read);
  }

  /// The same by the roles' names in the files.
  public Map<String, List<List<String>>> byName() {
    Map<String, List<List<String>>> named = new LinkedHashMap<>();
    for (FillerRole role : FillerRole.values()) {
      named.put(role.key(), of(role));
    }
    return named;
  }
}
