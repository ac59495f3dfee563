package org.sayso.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Descriptions that are a group's name and a noun for what it is: "the Tide movement",
/// "paramilitary KLF forces".
final class DescribedNames {
  private static final Set<String> NOUNS =
      Set.of(
          "agency",
          "fighters",
          "forces",
          "group",
          "insurgents",
          "militants",
          "militia",
          "movement",
          "network",
          "newspaper",
          "organization",
          "organisation",
          "party",
          "rebels",
          "troops");

  private static final Set<String> RULES = Set.of("administration", "government", "regime");

  private DescribedNames() {}

  /// Whether the description is somebody's rule: "the Aldane administration".
  static boolean isRule(ActorMention description) {
    String words = description.words().text();
    return RULES.contains(words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /// The name that stands in the description, right before its last word; only one with the
  /// article, small words or "…-based" before it.
  static Optional<ActorMention> nameIn(ActorMention description, List<ActorMention> mentions) {
    String words = description.words().text();
    int noun = words.lastIndexOf(' ') + 1;
    if (description.form() != NameForm.COMMON_NOUN
        || noun == 0
        || !(NOUNS.contains(words.substring(noun).toLowerCase(Locale.ROOT))
            || isRule(description))) {
      return Optional.empty();
    }
    int end = description.span().begin() + noun - 1;
    return mentions.stream()
        .filter(name -> name.form() == NameForm.NAME && name.span().end() == end)
        .filter(name -> description.span().contains(name.span()))
        .filter(name -> isPlain(words, name.span().begin() - description.span().begin()))
        .findFirst();
  }

  /// Whether a group of this kind may be called by its name and such a noun.
  static boolean isGroup(ActorKind kind) {
    return switch (kind) {
      case ARMED_GROUP,
          MILITIA,
          GANG,
          PARTY,
          NGO,
          MILITARY,
          POLICE,
          INTELLIGENCE,
          MEDIA,
          AGENCY,
          COMPANY,
          OTHER ->
          true;
      case STATE,
          GOVERNMENT_BODY,
          COURT,
          EMBASSY,
          IGO,
          RELIGIOUS_BODY,
          POPULATION_GROUP,
          PERSON,
          UNIDENTIFIED_GROUP ->
          false;
    };
  }

  private static boolean isPlain(String words, int nameAt) {
    for (String word : words.substring(0, nameAt).split(" ", -1)) {
      boolean adds = word.endsWith("-based") || word.endsWith("-backed") || word.endsWith("-led");
      if (!word.isEmpty()
          && Character.isUpperCase(word.codePointAt(0))
          && !adds
          && !Set.of("The", "A", "An", "Paramilitary").contains(word)) {
        return false;
      }
    }
    return true;
  }
}
