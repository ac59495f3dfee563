package org.sayso.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.text.CalendarNames;
import org.sayso.text.TextSpan;

/// Finds base noun phrases by part of speech.
///
/// A phrase runs from its determiner to its head, the last nominal: "the so-called group", "15
/// armed men", "Interior Minister Ana Rahmani", "political and military leaders". A possessor is a
/// phrase of its own, and the clitic between belongs to neither: "Tavara" 's "military"
/// ([#possessor]). Pronouns and bare numbers that stand for somebody are phrases. `of` and
/// apposition are left to the rules.
public final class NounPhraseChunker {
  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "her", "its", "our", "their", "whose");
  private static final Set<String> NOT_A_PHRASE =
      Set.of("which", "that", "what", "there", "whose", "who", "whom");

  /// What distances and spans of time are counted in.
  private static final Set<String> UNITS =
      Set.of(
          "km",
          "kms",
          "kilometer",
          "kilometers",
          "kilometre",
          "kilometres",
          "mile",
          "miles",
          "meter",
          "meters",
          "metre",
          "metres",
          "yards",
          "minutes",
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years");

  /// Nouns that say when, where no number of theirs follows.
  private static final Set<String> TIMES =
      Set.of(
          "time",
          "moment",
          "day",
          "night",
          "morning",
          "afternoon",
          "evening",
          "weekend",
          "week",
          "month",
          "year");

  /// Words that a day's name follows as one name.
  private static final Set<String> FEASTS = Set.of("easter", "palm", "whit", "trinity");

  /// The phrases of one sentence, in order.
  ///
  /// @param tokens the sentence's tokens
  public List<NounPhrase> chunk(List<Token> tokens) {
    List<NounPhrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<NounPhrase> phrase = new Phrase(tokens, i).read();
      phrase.ifPresent(phrases::add);
      i = phrase.isPresent() ? phrase.get().endToken() - tokens.getFirst().index() : i + 1;
    }
    return phrases;
  }

  /// The phrase that possesses `phrase`: "Tavara" for "military" in "Tavara's military".
  public static Optional<NounPhrase> possessor(AnnotatedText text, NounPhrase phrase) {
    int clitic = phrase.firstToken() - 1;
    if (clitic < 1 || !isPossessiveClitic(text.tokens().get(clitic))) {
      return Optional.empty();
    }
    return text.nounPhrases().stream().filter(other -> other.endToken() == clitic).findFirst();
  }

  private static boolean isPossessiveClitic(Token token) {
    return token.pos() == PartOfSpeech.PART && Tokenizer.isApostrophe(token.text().codePointAt(0));
  }

  /// The reading of one phrase from one token.
  private static final class Phrase {
    private final List<Token> tokens;
    private final int first;
    private int at;
    private int head = -1;
    private boolean determined;

    Phrase(List<Token> tokens, int first) {
      this.tokens = tokens;
      this.first = first;
      this.at = first;
    }

    Optional<NounPhrase> read() {
      Token token = tokens.get(first);
      if (token.pos() == PartOfSpeech.PRON && !POSSESSIVES.contains(token.lower())) {
        return NOT_A_PHRASE.contains(token.lower()) ? Optional.empty() : phrase(first + 1, first);
      }
      determiners();
      modifiersAndHead();
      if (head < 0) {
        return bareNumber();
      }
      return phrase(withTrailingNumber(head + 1), head);
    }

    private Optional<NounPhrase> phrase(int end, int headToken) {
      int offset = tokens.getFirst().index();
      TextSpan span = tokens.get(first).span().cover(tokens.get(end - 1).span());
      return Optional.of(new NounPhrase(first + offset, end + offset, headToken + offset, span));
    }

    private void determiners() {
      while (at < tokens.size() && isDeterminer(tokens.get(at))) {
        at++;
        determined = true;
      }
    }

    private static boolean isDeterminer(Token token) {
      return token.pos() == PartOfSpeech.DET
          || (token.pos() == PartOfSpeech.PRON && POSSESSIVES.contains(token.lower()));
    }

    private void modifiersAndHead() {
      while (at < tokens.size()) {
        Token token = tokens.get(at);
        if (isDayBehind(token) || head >= 0 && isMeasure(at)) {
          return;
        }
        if (token.isNominal()) {
          head = at;
        } else if (!isModifier(token)) {
          return;
        }
        at++;
      }
    }

    /// "in Miravel Sunday night": the day is no part of the name before it.
    private boolean isDayBehind(Token token) {
      return head >= 0 && isDay(token) && !FEASTS.contains(tokens.get(at - 1).lower());
    }

    /// "killed four farmers 20 km north of", "held three men two days later": how far and how long
    /// is no part of who.
    private boolean isMeasure(int number) {
      return number + 1 < tokens.size()
          && tokens.get(number).pos() == PartOfSpeech.NUM
          && UNITS.contains(tokens.get(number + 1).lower());
    }

    private static boolean isDay(Token token) {
      return token.isCapitalized() && CalendarNames.DAYS.contains(token.lower());
    }

    /// "At the time 150 soldiers stormed it": the time is no part of who.
    private static boolean isTime(Token token) {
      return isDay(token) || token.pos() == PartOfSpeech.NOUN && TIMES.contains(token.lower());
    }

    private boolean isModifier(Token token) {
      boolean started = at > first;
      return switch (token.pos()) {
        case NUM -> head < 0 || beforeNominal() && !isTime(tokens.get(head));
        case ADJ -> !token.is("least") && (head < 0 || beforeNominal());
        case VERB -> isParticiple(token) && beforeNominal();
        case ADV ->
            head < 0 && started && nextIs(PartOfSpeech.ADJ, PartOfSpeech.NUM, PartOfSpeech.VERB);
        case SYM -> nextIs(PartOfSpeech.NUM, PartOfSpeech.PROPN, PartOfSpeech.NOUN);
        case CCONJ -> started && ((token.is("&") && beforeNominal()) || joinsAdjectives());
        case PUNCT -> started && head < 0 && token.is(",") && joinsAdjectives();
        case ADP, AUX, DET, INTJ, NOUN, PART, PRON, PROPN, SCONJ, X -> false;
      };
    }

    /// "the ruling party", "by masked men", never "killing civilians".
    private boolean isParticiple(Token token) {
      String word = token.lower();
      boolean past = word.endsWith("ed") || word.endsWith("en");
      boolean behindPreposition =
          at == first && first > 0 && tokens.get(first - 1).pos() == PartOfSpeech.ADP;
      boolean inside = determined || at > first;
      return head < 0
          && ((past && (inside || behindPreposition)) || (word.endsWith("ing") && inside));
    }

    private boolean joinsAdjectives() {
      return head < 0
          && tokens.get(at - 1).pos() == PartOfSpeech.ADJ
          && nextIs(PartOfSpeech.ADJ)
          && at + 2 < tokens.size();
    }

    private boolean beforeNominal() {
      int next = at + 1;
      while (next < tokens.size()
          && (tokens.get(next).pos() == PartOfSpeech.ADJ
              || tokens.get(next).pos() == PartOfSpeech.NUM)) {
        next++;
      }
      return next < tokens.size() && tokens.get(next).isNominal();
    }

    private boolean nextIs(PartOfSpeech... tags) {
      return at + 1 < tokens.size() && Set.of(tags).contains(tokens.get(at + 1).pos());
    }

    /// "September 2", "Article 5".
    private int withTrailingNumber(int end) {
      boolean number =
          end < tokens.size() && tokens.get(end).pos() == PartOfSpeech.NUM && !isMeasure(end);
      return number && tokens.get(head).pos() == PartOfSpeech.PROPN && !isDay(tokens.get(head))
          ? end + 1
          : end;
    }

    private Optional<NounPhrase> bareNumber() {
      return tokens.get(first).pos() == PartOfSpeech.NUM
          ? phrase(first + 1, first)
          : Optional.empty();
    }
  }
}
