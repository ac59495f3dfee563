package org.sayso.coding;

import org.sayso.resolution.Nearness;

/// The named rule sets that derive what the record does not hold: figures for words, one figure
/// from several tellers, codes of other people's codebooks.
///
/// A rule set that changes what it answers gets a new version. "Like" says that its rules follow
/// what the named project has published; where the project leaves a choice to its coders, the rule
/// set makes one and says so in `docs/formats.md`.
public enum RuleSet {
  /// Figures for words of size: tens 10, dozens 12, hundreds 100.
  ACLED_WORDS("acled-words@2024", "ACLED, FAQ on fatalities, 7 May 2024"),
  /// Low, best and high, dyads, types of violence, precision of day and place.
  UCDP_LIKE(
      "ucdp-like@1",
      "UCDP GED codebook 23.1; PRIO-GRID codebook (Tollefsen, Strand, Buhaug 2012);"
          + " Gleditsch and Ward 1999 for numbers of states"),
  /// Event types, actors, the most conservative figure, precision of day and place.
  ACLED_LIKE("acled-like@1", "ACLED codebook and column guide of 2023; acledR"),
  /// Categories, modes and quads, sectors of actors.
  PLOVER_LIKE("plover-like@1", "PLOVER manual 0.8"),
  /// Types of act, degrees of involvement, types of perpetrator, one act for each harm.
  HURIDOCS_LIKE(
      "huridocs-like@1", "HURIDOCS Events Standard Formats, micro-thesauri 7, 18, 19, 24, 25, 28"),
  /// Points and radii for "near" and "30 km north of".
  NEARNESS(Nearness.RULE_SET, "this project; 25 km for near after UCDP GED's where_prec 2");

  private final String key;
  private final String sources;

  RuleSet(String key, String sources) {
    this.key = key;
    this.sources = sources;
  }

  /// Name and version: `ucdp-like@1`.
  public String key() {
    return key;
  }

  /// What has been published of the rules.
  public String sources() {
    return sources;
  }
}
