package org.sayso.eval.muc;

/// The five roles that later work on MUC-4 fills.
public enum FillerRole {
  PERPETRATOR("PerpInd"),
  ORGANIZATION("PerpOrg"),
  TARGET("Target"),
  VICTIM("Victim"),
  WEAPON("Weapon");

  private final String key;

  FillerRole(String key) {
    this.key = key;
  }

  /// The name in the files.
  public String key() {
    return key;
  }
}
