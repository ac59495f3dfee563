package org.sayso.coding;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sayso.mention.ActorKind;

/// [RuleSet#PLOVER_LIKE]: quads of categories, sectors of actors.
public final class PloverRules {
  /// PLOVER 0.8: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. The manual
  /// has SANCTION in both conflict quads; its table says 3.
  private static final Map<String, Integer> QUADS =
      Map.ofEntries(
          Map.entry("AGREE", 1),
          Map.entry("CONSULT", 1),
          Map.entry("SUPPORT", 1),
          Map.entry("CONCEDE", 1),
          Map.entry("COOPERATE", 2),
          Map.entry("AID", 2),
          Map.entry("RETREAT", 2),
          Map.entry("REQUEST", 3),
          Map.entry("ACCUSE", 3),
          Map.entry("REJECT", 3),
          Map.entry("SANCTION", 3),
          Map.entry("THREATEN", 3),
          Map.entry("PROTEST", 4),
          Map.entry("MOBILIZE", 4),
          Map.entry("COERCE", 4),
          Map.entry("ASSAULT", 4));

  private static final Set<String> NEED_RECIPIENT = Set.of("COOPERATE", "AID", "SANCTION");

  private PloverRules() {}

  /// The quad of a category, 1 to 4.
  public static OptionalInt quad(String category) {
    Integer quad = QUADS.get(category);
    return quad == null ? OptionalInt.empty() : OptionalInt.of(quad);
  }

  /// Why PLOVER has no event for what is told.
  public static Optional<NotCounted> refuses(Setting setting) {
    Optional<String> category = setting.code().ploverCategory();
    if (category.isEmpty()) {
      return Optional.of(NotCounted.NO_TYPE);
    }
    return NEED_RECIPIENT.contains(category.get()) && setting.undergoers().isEmpty()
        ? Optional.of(NotCounted.NO_RECIPIENT)
        : Optional.empty();
  }

  /// The sector of an actor, where its kind leaves no doubt.
  public static Optional<String> sector(ActorKind kind) {
    return switch (kind) {
      case STATE, GOVERNMENT_BODY, EMBASSY -> Optional.of("GOV");
      case MILITARY -> Optional.of("MIL");
      case POLICE -> Optional.of("COP");
      case INTELLIGENCE -> Optional.of("SPY");
      case COURT -> Optional.of("JUD");
      case ARMED_GROUP -> Optional.of("REB");
      case MILITIA -> Optional.of("PRM");
      case GANG -> Optional.of("CRM");
      case UNIDENTIFIED_GROUP -> Optional.of("UAF");
      case PARTY -> Optional.of("PTY");
      case MEDIA, AGENCY -> Optional.of("JRN");
      case COMPANY -> Optional.of("BUS");
      case RELIGIOUS_BODY -> Optional.of("REL");
      case NGO, IGO, POPULATION_GROUP, PERSON, OTHER -> Optional.empty();
    };
  }
}
