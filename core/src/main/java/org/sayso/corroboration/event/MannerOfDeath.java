package org.sayso.corroboration.event;

import java.util.EnumSet;
import java.util.Set;

/// How somebody is said to have died, or what is said to have been done to the dead.
public enum MannerOfDeath {
  DROWNED("drowned", "did not drown"),
  SHOT("was shot", "was not shot"),
  STABBED("was stabbed", "was not stabbed"),
  BEATEN("was beaten", "was not beaten"),
  TORTURED("was tortured", "was not tortured"),
  STRANGLED("was strangled", "was not strangled"),
  POISONED("was poisoned", "was not poisoned"),
  HANGED("was hanged", "was not hanged"),
  BURNED("burned to death", "did not burn to death"),
  SUFFOCATED("suffocated", "did not suffocate"),
  STARVED("starved", "did not starve"),
  FELL("fell", "did not fall"),
  ACCIDENT("died in an accident", "did not die in an accident"),
  SUICIDE("committed suicide", "did not commit suicide"),
  ILLNESS("died of an illness", "did not die of an illness"),
  NATURAL("died of natural causes", "did not die of natural causes");

  /// What others did to the dead.
  private static final Set<MannerOfDeath> BY_OTHERS =
      EnumSet.of(SHOT, STABBED, BEATEN, TORTURED, STRANGLED, POISONED);

  /// What nobody else did, in groups of those that can hold together.
  private static final Set<MannerOfDeath> OF_THE_BODY = EnumSet.of(ILLNESS, NATURAL);

  private static final Set<MannerOfDeath> BY_CHANCE = EnumSet.of(DROWNED, FELL, ACCIDENT);

  /// With what people kill themselves, too.
  private static final Set<MannerOfDeath> BY_ONESELF = EnumSet.of(SHOT, STABBED, POISONED);

  private final String words;
  private final String denial;

  MannerOfDeath(String words, String denial) {
    this.words = words;
    this.denial = denial;
  }

  /// "drowned", "did not drown".
  String words(boolean denied) {
    return denied ? denial : words;
  }

  /// Whether one person cannot have died in both ways: by others' hands and by none, or of an
  /// illness and by chance. One who was beaten may have been shot.
  boolean excludes(MannerOfDeath other) {
    return isAgainst(this, other) || isAgainst(other, this);
  }

  private static boolean isAgainst(MannerOfDeath one, MannerOfDeath other) {
    boolean byNobody = OF_THE_BODY.contains(other) || BY_CHANCE.contains(other);
    boolean byOneself = other == SUICIDE && !BY_ONESELF.contains(one);
    return BY_OTHERS.contains(one) && (byNobody || byOneself)
        || OF_THE_BODY.contains(one) && (BY_CHANCE.contains(other) || other == SUICIDE)
        || one == SUICIDE && other == ACCIDENT;
  }
}
