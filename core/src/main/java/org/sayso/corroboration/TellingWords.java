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

  /// Words for keeping somebody by those who may, or say that they may.
  static final List<String> ARREST =
      List.of(
          "arrest",
          "detain",
          "detention",
          "held",
          "holding",
          "custody",
          "jail",
          "imprison",
          "cells",
          "taken into");

  /// Words for somebody who is taken or gone.
  static final List<String> ABDUCTION =
      List.of(
          "abduct",
          "abduction",
          "kidnap",
          "disappear",
          "disappearance",
          "taken",
          "taken away",
          "took away",
          "vanish",
          "missing");

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

  static final List<String> KILLING =
      List.of("kill", "die", "dead", "death", "shoot", "murder", "massacre", "slay", "execute");

  /// Nouns for those who are counted.
  static final List<String> PEOPLE =
      List.of(
          "person",
          "people",
          "men",
          "women",
          "child",
          "protester",
          "demonstrator",
          "marcher",
          "civilian",
          "citizen",
          "resident",
          "thousand",
          "hundred",
          "member",
          "participant");

  private TellingWords() {}
}
