package org.sayso.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.sayso.mention.Mention.ActorMention;

/// Which names a description ("the party", "the district court") may stand for, by its words.
final class DescriptionFit {
  private static final Set<ActorKind> ORGANISED =
      EnumSet.of(
          ActorKind.NGO,
          ActorKind.ARMED_GROUP,
          ActorKind.MILITIA,
          ActorKind.PARTY,
          ActorKind.IGO,
          ActorKind.GANG,
          ActorKind.OTHER,
          ActorKind.COMPANY,
          ActorKind.MEDIA,
          ActorKind.AGENCY);

  /// Words of a description that tell a body or a party from others of its sort.
  private static final Set<String> TELLING =
      Set.of(
          "anti",
          "appeal",
          "appeals",
          "constitutional",
          "county",
          "criminal",
          "district",
          "election",
          "electoral",
          "federal",
          "high",
          "independent",
          "investigative",
          "labor",
          "local",
          "lower",
          "military",
          "municipal",
          "opposing",
          "opposition",
          "other",
          "provincial",
          "regional",
          "rival",
          "ruling",
          "security",
          "special",
          "state",
          "supreme",
          "upper");

  private static final Set<ActorKind> NO_GROUPS =
      EnumSet.of(ActorKind.COMPANY, ActorKind.MEDIA, ActorKind.AGENCY, ActorKind.IGO);

  private DescriptionFit() {}

  /// The names that a description of this kind with this last word may stand for.
  static Predicate<ActorMention> fits(ActorMention actor, String head) {
    return switch (actor.kind()) {
      case OTHER -> isGroupNoun(head) ? name -> mayBeGroup(name, head) : name -> false;
      case NGO ->
          name ->
              !isPlural(head)
                  && (name.kind() == ActorKind.NGO
                      || (name.kind() == ActorKind.OTHER && isGroupNoun(head)));
      case GOVERNMENT_BODY -> name -> isOffice(name, head);
      case MILITARY, POLICE ->
          isPlural(head)
              ? name -> false
              : name -> name.kind() == actor.kind() && (!isService(head) || hasWord(name, head));
      case STATE,
          INTELLIGENCE,
          COURT,
          EMBASSY,
          ARMED_GROUP,
          MILITIA,
          PARTY,
          COMPANY,
          MEDIA,
          AGENCY ->
          isPlural(head) ? name -> false : name -> name.kind() == actor.kind();
      case GANG, IGO, RELIGIOUS_BODY, POPULATION_GROUP, PERSON, UNIDENTIFIED_GROUP -> name -> false;
    };
  }

  /// A movement or group is neither a company nor an outlet, nor a body of many states; a body is
  /// none of those that fight, stand for election or report.
  private static boolean mayBeGroup(ActorMention name, String head) {
    return switch (head) {
      case "group", "movement", "faction" ->
          ORGANISED.contains(name.kind()) && !NO_GROUPS.contains(name.kind());
      case "body" -> name.kind() == ActorKind.IGO || name.kind() == ActorKind.OTHER;
      case "network" ->
          name.kind() == ActorKind.MEDIA
              || (ORGANISED.contains(name.kind()) && hasWord(name, head));
      default -> ORGANISED.contains(name.kind());
    };
  }

  /// "the army" is no coast guard; "the force" may be any.
  private static boolean isService(String head) {
    return Set.of("army", "military", "navy", "police", "marines", "troops").contains(head);
  }

  private static boolean hasWord(ActorMention name, String word) {
    return List.of(name.words().text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).contains(word);
  }

  private static boolean isGroupNoun(String head) {
    return Set.of(
            "group",
            "organization",
            "organisation",
            "body",
            "movement",
            "network",
            "faction",
            "watchdog",
            "charity")
        .contains(head);
  }

  private static boolean isOffice(ActorMention name, String head) {
    return name.kind() == ActorKind.GOVERNMENT_BODY
        && name.words().text().toLowerCase(Locale.ROOT).contains(head);
  }

  /// Whether the words before the description's noun are in the name, where they tell one body or
  /// party from others: "the district court" is no court of appeal, "the opposing party" is
  /// another.
  static boolean fitsModifiers(ActorMention actor, ActorMention name) {
    String[] words = actor.words().text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    for (int i = 1; i < words.length - 1; i++) {
      if (TELLING.contains(words[i]) && !hasWord(name, words[i])) {
        return false;
      }
    }
    return true;
  }

  static boolean isPlural(String head) {
    return head.endsWith("s") && !head.endsWith("ss");
  }
}
