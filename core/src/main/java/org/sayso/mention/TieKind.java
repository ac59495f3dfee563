package org.sayso.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sayso.mention.Mention.ActorMention;

/// What sort of words ask for whom they stand.
public enum TieKind {
  /// "he", "she".
  PERSON,
  IT,
  THEY,
  /// A definite noun for one person: "the minister".
  ROLE,
  /// A definite noun for a body: "the group", "police".
  BODY,
  /// A definite noun for several: "the gunmen", "officials".
  SEVERAL;

  private static final List<String> DEFINITE =
      List.of("the ", "this ", "that ", "these ", "those ");
  private static final Set<String> BARE =
      Set.of("police", "officials", "authorities", "prosecutors", "investigators");
  private static final Set<String> MANY =
      Set.of("people", "men", "women", "children", "gunmen", "policemen", "militiamen");

  /// Whether it is asked for whom `mention` stands.
  public static boolean isOpen(ActorMention mention) {
    String words = lower(mention);
    return switch (mention.form()) {
      case NAME -> false;
      case PRONOUN -> true;
      case COMMON_NOUN -> BARE.contains(words) || DEFINITE.stream().anyMatch(words::startsWith);
    };
  }

  /// @param open words of which [#isOpen(ActorMention)] holds
  public static TieKind of(ActorMention open) {
    return switch (lower(open)) {
      case "he", "she" -> PERSON;
      case "it" -> IT;
      case "they" -> THEY;
      default -> isSeveral(open) ? SEVERAL : isPerson(open) ? ROLE : BODY;
    };
  }

  /// The name under which the kind is kept.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a noun stands for several.
  static boolean isSeveral(ActorMention noun) {
    String head = Antecedents.headOf(noun);
    return DescriptionFit.isPlural(head) || MANY.contains(head);
  }

  /// Whether one person is meant, by name, pronoun or noun.
  static boolean isPerson(ActorMention mention) {
    return switch (mention.form()) {
      case NAME -> mention.kind() == ActorKind.PERSON;
      case PRONOUN -> of(mention) == PERSON;
      case COMMON_NOUN ->
          !isSeveral(mention)
              && (mention.kind() == ActorKind.PERSON
                  || Antecedents.isOnePerson(Antecedents.headOf(mention))
                  || Antecedents.isHolder(Antecedents.headOf(mention)));
    };
  }

  static String lower(ActorMention mention) {
    return mention.words().text().toLowerCase(Locale.ROOT);
  }
}
