package org.sayso.corroboration;

import java.util.List;

/// Words by which claims tell what questions ask about.
final class TellingWords {
  /// Words by which a claim tells of support, where no link was read in it.
  static final List<String> LINK_TALK =
      List.of(
          "support",
          "back",
          "shelter",
          "arm",
          "fund",
          "finance",
          "backing",
          "protect",
          "train",
          "harbour",
          "harbor",
          "sponsor",
          "consent",
          "rifle",
          "weapon",
          "deliver",
          "complicit",
          "collude",
          "collusion",
          "assist",
          "sanctuary",
          "safe haven",
          "store",
          "house",
          "feed",
          "keep");

  /// The same for being at the head of somebody, and for any link at all.
  static final List<String> LEAD_TALK = List.of("lead", "leader", "command", "control", "head");

  static final List<String> ANY_TALK =
      List.of("linked", "link", "tied", "ties", "connect", "connection", "affiliate", "related");

  /// Words for those who do violence, where no name is given.
  static final List<String> DOERS =
      List.of(
          "soldier",
          "troop",
          "army",
          "police",
          "officer",
          "militant",
          "rebel",
          "gunman",
          "gunmen",
          "patrol",
          "force",
          "fighter",
          "group",
          "attacker",
          "worker",
          "organisation",
          "organization",
          "suspect");

  /// Words for taking and keeping somebody, one for the other.
  static final List<String> CUSTODY =
      List.of(
          "arrest",
          "detain",
          "detention",
          "held",
          "holding",
          "custody",
          "abduct",
          "abduction",
          "kidnap",
          "disappear",
          "disappearance",
          "taken",
          "taken away",
          "took away",
          "jail",
          "imprison",
          "vanish",
          "cells",
          "missing");

  /// Those of them that questions ask with.
  static final List<String> CUSTODY_ASKED =
      List.of("hold", "take", "detain", "arrest", "abduct", "kidnap", "jail", "imprison");

  /// Words by which somebody is taken for the doer.
  static final List<String> BLAME =
      List.of("suspect", "behind", "responsib", "carried out", "blame", "perpetrator");

  /// Nouns for what an armed group claims.
  static final List<String> DEED_NOUNS =
      List.of(
          "attack",
          "bombing",
          "blast",
          "explosion",
          "assault",
          "killing",
          "shooting",
          "abduction",
          "kidnapping",
          "ambush",
          "raid");

  /// Words for the harm that violence does.
  static final List<String> HARM =
      List.of("kill", "die", "death", "dead", "toll", "injure", "wound", "casualty", "victim");

  private TellingWords() {}
}
