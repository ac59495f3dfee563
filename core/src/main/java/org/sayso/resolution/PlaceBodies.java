package org.sayso.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Descriptions that are a place's name and a noun for one of its bodies: "Lowmarsh police" is the
/// document's own actor "Lowmarsh police". What is a place, the text tells: it says "in Lowmarsh".
final class PlaceBodies {
  private static final Set<String> NOUNS =
      Set.of(
          "assembly",
          "authorities",
          "cabinet",
          "council",
          "court",
          "government",
          "legislature",
          "officials",
          "police");

  private static final int LONGEST = 5;

  private PlaceBodies() {}

  /// The body that the description names with its place.
  static Optional<ActorReading.Named> named(ActorMention mention, String text) {
    String words = mention.words().text().replaceFirst("^[Tt]he ", "");
    int noun = words.lastIndexOf(' ') + 1;
    List<NamePiece> pieces = NamePiece.of(words);
    boolean body =
        mention.form() == NameForm.COMMON_NOUN
            && noun > 0
            && pieces.size() <= LONGEST
            && NOUNS.contains(words.substring(noun))
            && !NameRun.isCalendar(pieces.getFirst())
            && pieces.subList(0, pieces.size() - 1).stream().allMatch(NamePiece::initialUpper);
    return body && isPlace(words.substring(0, noun - 1), text)
        ? Optional.of(new ActorReading.Named(words, pieces, kind(mention)))
        : Optional.empty();
  }

  private static ActorKind kind(ActorMention mention) {
    return mention.kind() == ActorKind.PERSON ? ActorKind.GOVERNMENT_BODY : mention.kind();
  }

  private static boolean isPlace(String name, String text) {
    return Pattern.compile(
            "\\b[Ii]n "
                + Pattern.quote(name)
                + "(?=[,.;)]| (?:and|on|in|for|to|was|were|after)\\b)")
        .matcher(text)
        .find();
  }
}
