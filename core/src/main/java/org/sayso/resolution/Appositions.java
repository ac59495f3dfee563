package org.sayso.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Finds the person whose name stands right beside a description: "Ona Pell, a teacher", "the
/// airline's director, Hame Orlo, has".
final class Appositions {
  /// What begins a description that adds to a name; "the" may as well begin the next of a list.
  private static final Set<String> ADDING = Set.of("a", "an", "another");

  private Appositions() {}

  /// @param mentions all of the document
  /// @param text of the document
  static Optional<ActorMention> namedBeside(
      ActorMention mention, List<ActorMention> mentions, String text) {
    if (mention.form() != NameForm.COMMON_NOUN || mention.kind() != ActorKind.PERSON) {
      return Optional.empty();
    }
    String first = mention.words().text().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    Optional<ActorMention> before =
        ADDING.contains(first)
            ? mentions.stream()
                .filter(Appositions::isPerson)
                .filter(name -> isComma(text, name.span().end(), mention.span().begin()))
                .findFirst()
            : Optional.empty();
    return before.or(() -> after(mention, mentions, text));
  }

  private static Optional<ActorMention> after(
      ActorMention mention, List<ActorMention> mentions, String text) {
    return mentions.stream()
        .filter(Appositions::isPerson)
        .filter(name -> isComma(text, mention.span().end(), name.span().begin()))
        .filter(name -> text.startsWith(",", name.span().end()))
        .filter(name -> isOneOfSomebody(mention, text))
        .findFirst();
  }

  /// "the airline's director": a description that fits one person alone.
  private static boolean isOneOfSomebody(ActorMention mention, String text) {
    String before = text.substring(Math.max(0, mention.span().begin() - 3), mention.span().begin());
    return before.endsWith("'s ") || before.endsWith("’s ");
  }

  private static boolean isPerson(ActorMention mention) {
    return mention.form() == NameForm.NAME && mention.kind() == ActorKind.PERSON;
  }

  private static boolean isComma(String text, int from, int to) {
    return to == from + 2 && text.startsWith(", ", from);
  }
}
