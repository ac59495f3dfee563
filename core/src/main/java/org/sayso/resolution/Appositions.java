package org.sayso.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Finds the person whose name stands right beside a description: "Ona Pell, a teacher", "the
/// airline's director, Hame Orlo, has".
final class Appositions {
  /// What begins a description that adds to a name; "the" may as well begin the next of a list.
  private static final Set<String> ADDING = Set.of("a", "an", "another");

  /// Offices that one person holds at a time.
  private static final Set<String> OFFICES =
      Set.of(
          "ambassador",
          "chairman",
          "chairwoman",
          "chief",
          "director",
          "founder",
          "governor",
          "head",
          "leader",
          "mayor",
          "minister",
          "premier",
          "president",
          "prosecutor",
          "secretary");

  private static final int LONGEST_TITLE = 50;
  private static final Pattern OF_TITLE = Pattern.compile(" of (?:the )?\\p{Lu}[\\p{L} ]* ");
  private static final Pattern OF_A_NAME =
      Pattern.compile(" (?:of|to) (?:the )?\\p{Lu}[^,.;\\n]{0,50}, (?:\\p{Lu}[\\p{L}.]+ ){0,2}");
  private static final Pattern HELD =
      Pattern.compile(" (?:of|to) (?:the )?\\p{Lu}[^,.;\\n]{0,50}(?:\\.|, (?!and |or ))");

  private Appositions() {}

  /// @param mentions all of the document
  /// @param text of the document
  static Optional<ActorMention> namedBeside(
      ActorMention mention, List<ActorMention> mentions, String text) {
    boolean office = OFFICES.contains(last(mention));
    if (mention.form() != NameForm.COMMON_NOUN || (mention.kind() != ActorKind.PERSON && !office)) {
      return Optional.empty();
    }
    String first = mention.words().text().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    boolean adds =
        ADDING.contains(first)
            || (office && first.equals("the") && isAt(HELD, text, mention.span().end()));
    Optional<ActorMention> before =
        adds
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
        .filter(name -> isTitled(mention, name, text))
        .findFirst()
        .or(() -> behindComma(mention, mentions, text));
  }

  /// "Secretary of State Ona Pell".
  private static boolean isTitled(ActorMention mention, ActorMention name, String text) {
    return OFFICES.contains(last(mention))
        && mention.span().end() < name.span().begin()
        && name.span().begin() - mention.span().end() < LONGEST_TITLE
        && OF_TITLE.matcher(text).region(mention.span().end(), name.span().begin()).matches();
  }

  private static Optional<ActorMention> behindComma(
      ActorMention mention, List<ActorMention> mentions, String text) {
    return mentions.stream()
        .filter(Appositions::isPerson)
        .filter(name -> text.startsWith(",", name.span().end()))
        .filter(name ->
            isComma(text, mention.span().end(), name.span().begin())
                    && isOneOfSomebody(mention, text)
                || isHolder(mention, name, text))
        .findFirst();
  }

  /// "The mayor of Port Selm, Ona Pell, said".
  private static boolean isHolder(ActorMention mention, ActorMention name, String text) {
    return OFFICES.contains(last(mention))
        && mention.span().end() < name.span().begin()
        && OF_A_NAME.matcher(text).region(mention.span().end(), name.span().begin()).matches();
  }

  private static boolean isAt(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, text.length()).lookingAt();
  }

  private static String last(ActorMention mention) {
    String words = mention.words().text().toLowerCase(Locale.ROOT);
    return words.substring(words.lastIndexOf(' ') + 1);
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
