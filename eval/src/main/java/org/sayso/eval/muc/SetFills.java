package org.sayso.eval.muc;

import java.util.Map;
import java.util.Optional;

/// The broader fills by which an answer to a set slot is partly right.
///
/// Source: the shallow trees of scoring-guidelines.v7 and of the task definition.
final class SetFills {
  private static final Map<String, String> INSTRUMENTS =
      Map.ofEntries(
          Map.entry("MACHINE GUN", "GUN"),
          Map.entry("MORTAR", "GUN"),
          Map.entry("HANDGUN", "GUN"),
          Map.entry("RIFLE", "GUN"),
          Map.entry("BOMB", "EXPLOSIVE"),
          Map.entry("VEHICLE BOMB", "BOMB"),
          Map.entry("DYNAMITE", "BOMB"),
          Map.entry("MINE", "BOMB"),
          Map.entry("AERIAL BOMB", "BOMB"),
          Map.entry("GRENADE", "EXPLOSIVE"),
          Map.entry("MOLOTOV COCKTAIL", "EXPLOSIVE"),
          Map.entry("MISSILE", "PROJECTILE"),
          Map.entry("ROCKET", "PROJECTILE"));
  private static final Map<MucSlot, Map<String, String>> BROADER =
      Map.of(
          MucSlot.INSTRUMENT_TYPE, INSTRUMENTS,
          MucSlot.CONFIDENCE, Map.of("SUSPECTED OR ACCUSED BY AUTHORITIES", "SUSPECTED OR ACCUSED"),
          MucSlot.PHYSICAL_TYPE,
              Map.of("GOVERNMENT OFFICE OR RESIDENCE", "POLITICAL FIGURE OFFICE OR RESIDENCE"),
          MucSlot.PHYSICAL_EFFECT, Map.of("SOME DAMAGE", "DESTROYED"),
          MucSlot.HUMAN_TYPE,
              Map.of(
                  "GOVERNMENT OFFICIAL", "POLITICAL FIGURE",
                  "FORMER GOVERNMENT OFFICIAL", "GOVERNMENT OFFICIAL",
                  "FORMER ACTIVE MILITARY", "ACTIVE MILITARY"),
          MucSlot.HUMAN_EFFECT, Map.of("NO DEATH", "NO INJURY", "NO INJURY OR DEATH", "NO DEATH"));

  private SetFills() {}

  static Verdict compare(MucSlot slot, String key, String answer) {
    if (key.equals(answer)) {
      return Verdict.CORRECT;
    }
    boolean anyAttack = slot == MucSlot.TYPE && answer.equals("ATTACK");
    return anyAttack || isBroader(slot, key, answer) ? Verdict.PARTIAL : Verdict.INCORRECT;
  }

  private static boolean isBroader(MucSlot slot, String key, String answer) {
    Map<String, String> tree = BROADER.getOrDefault(slot, Map.of());
    Optional<String> above = Optional.ofNullable(tree.get(key));
    while (above.isPresent()) {
      if (above.orElseThrow().equals(answer)) {
        return true;
      }
      above = above.map(tree::get);
    }
    return false;
  }
}
