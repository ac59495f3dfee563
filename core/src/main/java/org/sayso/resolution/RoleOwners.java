package org.sayso.resolution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.PersonWords;

/// Tells from the words around a role noun whose body or office it is.
final class RoleOwners {
  private static final int BEFORE = 60;
  private static final int AFTER = 60;
  private static final String LEVELS =
      "(?:state|city|county|provinc(?:e|ial)|municipal(?:ity)?|regional|district|town|village"
          + "|borough|territory|university|campus|airport)";
  private static final Pattern LEVEL_BEFORE = Pattern.compile("(?<!\\p{L})" + LEVELS + " $");
  private static final Pattern LEVEL_AFTER =
      Pattern.compile(" of (?:the |a |that )?" + LEVELS + "\\b");
  private static final Pattern POSSESSOR =
      Pattern.compile("((?:\\p{Lu}[\\p{L}.-]* )*\\p{Lu}[\\p{L}.-]*)['’]s (?:\\p{Ll}+ )?$");
  private static final Pattern POSSESSED =
      Pattern.compile(" of (?:the )?(\\p{Lu}[\\p{L}.-]*)(?: \\p{Lu}[\\p{L}.-]*)?");

  private static final Pattern IN_TWO =
      Pattern.compile(
          " (?:in|of|from) (?:the )?(\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)*) and (?:the )?"
              + "(\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)*)");

  private final ActorComposer composer;

  RoleOwners(ActorComposer composer) {
    this.composer = composer;
  }

  /// Whether the words around a role noun say that it is not the one of the document's country:
  /// "county police", "Lowmarsh's government", "the president of the Tide League", "the senate of
  /// the province".
  boolean isOfAnother(ActorMention mention, ActorReading reading) {
    String text = reading.article().text();
    int begin = mention.span().begin();
    String before = text.substring(Math.max(0, begin - BEFORE), begin);
    String after =
        text.substring(mention.span().end(), Math.min(text.length(), mention.span().end() + AFTER));
    return LEVEL_BEFORE.matcher(before).find()
        || LEVEL_AFTER.matcher(after).lookingAt()
        || isAfterOther(POSSESSOR.matcher(before))
        || isBeforeOther(POSSESSED.matcher(after))
        || isOfTwo(after);
  }

  /// "authorities in Tavara and Orsland".
  private boolean isOfTwo(String after) {
    Matcher in = IN_TWO.matcher(after);
    return in.lookingAt() && isState(in.group(1)) && isState(in.group(2));
  }

  private boolean isState(String name) {
    return composer.statesAt(NamePiece.of(name), 0, StateNames.Form.NAME).isPresent();
  }

  private boolean isAfterOther(Matcher possessor) {
    return possessor.find() && !endsWithState(NamePiece.of(possessor.group(1)));
  }

  private boolean endsWithState(List<NamePiece> pieces) {
    return IntStream.range(0, pieces.size())
        .anyMatch(from ->
            Stream.of(StateNames.Form.NAME, StateNames.Form.CAPITAL)
                .flatMap(form -> composer.statesAt(pieces, from, form).stream())
                .anyMatch(at -> at.end() == pieces.size()));
  }

  private boolean isBeforeOther(Matcher possessed) {
    if (!possessed.lookingAt() || PersonWords.isTitle(possessed.group(1))) {
      return false;
    }
    List<NamePiece> pieces = NamePiece.of(possessed.group());
    return IntStream.range(1, pieces.size())
        .noneMatch(from ->
            Stream.of(StateNames.Form.NAME, StateNames.Form.CAPITAL)
                .anyMatch(form -> composer.statesAt(pieces, from, form).isPresent()));
  }
}
