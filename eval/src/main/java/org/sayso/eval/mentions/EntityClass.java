package org.sayso.eval.mentions;

import java.util.List;
import java.util.Locale;
import org.sayso.mention.MentionClass;

/// The classes of re3d's mentions that are scored, and [#OTHER] for those that are not
/// (`MilitaryPlatform`, `Vehicle`, `DocumentReference`, `Money` and rarer ones).
public enum EntityClass {
  ORGANISATION,
  PERSON,
  LOCATION,
  NATIONALITY,
  TEMPORAL,
  QUANTITY,
  WEAPON,
  OTHER;

  private static final List<EntityClass> SCORED =
      List.of(values()).stream().filter(type -> type != OTHER).toList();

  /// The seven classes that are scored, in order.
  public static List<EntityClass> scored() {
    return SCORED;
  }

  /// The class that a tagger means by `type`.
  static EntityClass of(MentionClass type) {
    return SCORED.get(type.ordinal());
  }

  /// The class of re3d's `type`: `Organisation`, `Weapon` and so on.
  static EntityClass of(String type) {
    String name = type.toUpperCase(Locale.ROOT);
    return SCORED.stream().filter(scored -> scored.name().equals(name)).findFirst().orElse(OTHER);
  }
}
