package org.sayso.eval.types;

import java.util.Map;

/// PLOVER's quarters, verbal or material, cooperation or conflict, as the corpus numbers them.
final class Quad {
  static final String CONFLICT = "CONFLICT";
  static final String COOPERATION = "COOPERATION";

  private static final String MATERIAL_CONFLICT = "4";

  private static final Map<String, String> QUADS =
      Map.ofEntries(
          Map.entry("AGREE", "1"),
          Map.entry("CONSULT", "1"),
          Map.entry("SUPPORT", "1"),
          Map.entry("AID", "2"),
          Map.entry("COOPERATE", "2"),
          Map.entry("YIELD", "2"),
          Map.entry("ACCUSE", "3"),
          Map.entry("REJECT", "3"),
          Map.entry("REQUEST", "3"),
          Map.entry("THREATEN", "3"),
          Map.entry("ASSAULT", MATERIAL_CONFLICT),
          Map.entry("COERCE", MATERIAL_CONFLICT),
          Map.entry("MOBILIZE", MATERIAL_CONFLICT),
          Map.entry("PROTEST", MATERIAL_CONFLICT),
          Map.entry("SANCTION", MATERIAL_CONFLICT));

  private Quad() {}

  /// The quarter of a category; empty for a word that is none.
  static String of(String category) {
    return QUADS.getOrDefault(category, "");
  }

  /// Whether a category of that name is conflict or cooperation.
  static String side(String category) {
    String quad = of(category);
    return quad.equals("3") || quad.equals(MATERIAL_CONFLICT) ? CONFLICT : COOPERATION;
  }
}
