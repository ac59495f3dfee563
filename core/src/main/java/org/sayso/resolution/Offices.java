package org.sayso.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Offices that a text names without their holder: "the governor of Lowmarsh" is the document's own
/// actor "governor of Lowmarsh".
final class Offices {
  /// Offices that one person holds at a time, and whose body says which one it is.
  private static final Set<String> NOUNS =
      Set.of(
          "ambassador",
          "chairman",
          "chairperson",
          "chairwoman",
          "commissioner",
          "director",
          "governor",
          "mayor",
          "minister",
          "premier",
          "president",
          "prosecutor",
          "secretary-general",
          "sheriff");

  private static final Pattern OF_NAME =
      Pattern.compile(
          " of (?:the )?\\p{Lu}[\\p{L}’'.-]*(?: (?:of |for |the )*\\p{Lu}[\\p{L}’'.-]*)*(?! and )(?=[ ,.;:])");

  private Offices() {}

  /// The office that the description names with the body or area that it belongs to.
  static Optional<ActorReading.Named> named(ActorMention mention, String text) {
    String words = mention.words().text();
    int noun = words.lastIndexOf(' ') + 1;
    boolean one =
        mention.form() == NameForm.COMMON_NOUN
            && words.toLowerCase(Locale.ROOT).startsWith("the ")
            && NOUNS.contains(words.substring(noun).toLowerCase(Locale.ROOT));
    Matcher of = OF_NAME.matcher(text).region(mention.span().end(), text.length());
    if (!one || !of.lookingAt()) {
      return Optional.empty();
    }
    String name = words.substring(noun) + of.group().replaceAll("[’']s$|[.]$", "");
    List<NamePiece> pieces = NamePiece.of(name);
    return Optional.of(new ActorReading.Named(name, pieces, ActorKind.PERSON));
  }
}
