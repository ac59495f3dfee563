package org.sayso.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.mention.Mention.ActorMention;

/// What the words right before and after a name tell of its bearer: "Army chief X", "X, a
/// spokesman".
record AtName(AnnotatedText text) {
  private static final String CLAUSE_END = "[,.;]";
  private static final String PREPOSITIONS = "\\b(of|for|to|who|whose|in|at|from)\\b";
  private static final int APPOSITION_REACH = 40;

  /// So many tokens before a comma the noun may stand of which a name is the apposition.
  private static final int NOUN_REACH = 6;

  /// Titles that news shortens before names.
  private static final Map<String, String> SHORT =
      Map.of(
          "sen.", "senator",
          "gov.", "governor",
          "rep.", "representative",
          "gen.", "general",
          "col.", "colonel",
          "lt.", "lieutenant",
          "capt.", "captain",
          "dr.", "doctor");

  /// Whether the words there give `title`.
  boolean hasTitle(ActorMention name, String title) {
    int before = text.tokenAt(name.span().begin()) - 1;
    while (before >= 0 && isTitleWord(text.tokens().get(before))) {
      String word = text.tokens().get(before).lower();
      if (SHORT.getOrDefault(word, word).equals(title)) {
        return true;
      }
      before--;
    }
    return List.of(head(appositionOf(name)).split("\\W+")).contains(title);
  }

  /// As [#hasTitle], or by the words before a comma: "the student, X", "a lawyer for the women, X".
  boolean isCalled(ActorMention name, String noun) {
    int comma = text.tokenAt(name.span().begin()) - 1;
    if (comma > 0 && text.tokens().get(comma).is(",")) {
      int first = text.sentenceAt(name.span().begin()).firstToken();
      for (int i = comma - 1; i >= Math.max(first, comma - NOUN_REACH); i--) {
        Token token = text.tokens().get(i);
        if (token.is(",") || token.isVerbal()) {
          break;
        }
        if (token.is(noun)) {
          return i == comma - 1 || text.tokens().get(i + 1).pos() == PartOfSpeech.ADP;
        }
      }
    }
    return hasTitle(name, noun);
  }

  /// Whether "he" or "she" can follow.
  Optional<Gender> gender(ActorMention name) {
    int before = text.tokenAt(name.span().begin()) - 1;
    while (before >= 0 && isTitleWord(text.tokens().get(before))) {
      Optional<Gender> gender = Gender.of(text.tokens().get(before).lower());
      if (gender.isPresent()) {
        return gender;
      }
      before--;
    }
    return Gender.ofPhrase(head(appositionOf(name)));
  }

  /// "the head of the army" is no army.
  private static String head(String apposition) {
    return apposition.split(PREPOSITIONS, 2)[0];
  }

  /// The words after ", " at the name, up to the next mark, in lower case.
  private String appositionOf(ActorMention name) {
    String all = text.article().text();
    String after =
        all.substring(
            name.span().end(), Math.min(all.length(), name.span().end() + APPOSITION_REACH));
    String apposition = after.startsWith(", ") ? after.substring(2).split(CLAUSE_END, 2)[0] : "";
    return apposition.toLowerCase(Locale.ROOT);
  }

  private static boolean isTitleWord(Token token) {
    return token.isNominal() || token.pos() == PartOfSpeech.ADJ;
  }
}
