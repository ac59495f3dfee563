package org.sayso.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.resolution.DateContext.Tense;
import org.sayso.text.TextSpan;

/// Reads the tense that governs words for a time.
final class Tenses {
  private Tenses() {}

  private static final Set<String> STARTING = Set.of("beginning", "starting", "due");
  private static final Set<String> UP_TO = Set.of("until", "till", "by", "effective", "payable");
  private static final Set<String> RECORD =
      Set.of("record", "payable", "effective", "from", "around");

  /// What moves a thing to a day: "extended its offer to Monday".
  private static final Set<String> MOVING =
      Set.of("extend", "postpone", "delay", "defer", "adjourn", "reschedule", "push");

  /// Words before "for Tuesday" or "to Tuesday" that put a thing there.
  private static final Set<String> PUT =
      Set.of(
          "set",
          "scheduled",
          "rescheduled",
          "slated",
          "planned",
          "due",
          "expected",
          "postponed",
          "deferred",
          "adjourned");

  /// Verbs of speech that follow what is said: "…, she said".
  private static final Set<String> SAID =
      Set.of("said", "says", "told", "added", "announced", "reported", "reports", "according");

  private static final Set<String> CLAUSE = Set.of("if", "when", "once", "unless", "whenever");
  private static final Set<String> QUOTES = Set.of(",", "''", "\"", "”", "’’", "'");

  /// Doings of which the present tense tells before they happen: "the court meets on Monday".
  private static final Set<String> TIMED =
      Set.of(
          "begin",
          "start",
          "open",
          "end",
          "leave",
          "depart",
          "arrive",
          "expire",
          "meet",
          "resume",
          "close",
          "return",
          "travel",
          "vote",
          "visit",
          "predict",
          "forecast",
          "anticipate",
          "expect",
          "await",
          "face",
          "go",
          "appear",
          "play",
          "host",
          "launch",
          "hold",
          "come",
          "take");

  private static final Set<String> AFTERWARDS = Set.of("after", "following", "since");
  private static final Set<String> NEXT = Set.of("next", "upcoming", "forthcoming");
  private static final int NEXT_REACH = 5;
  private static final int CLAUSE_REACH = 8;
  private static final int TIMED_REACH = 5;

  /// Tense of the verb nearest to the words, in their sentence. Before a limit ("until Monday") and
  /// behind an infinitive nothing is taken for past.
  static Tense at(AnnotatedText text, TextSpan span) {
    Sentence sentence = text.sentenceAt(span.begin());
    List<Token> tokens = text.tokensOf(sentence);
    List<Token> before =
        tokens.stream().filter(token -> token.span().end() <= span.begin()).toList();
    String last = word(before, 1);
    if (STARTING.contains(last) || isPut(before) || isSoon(before) || isNext(before)) {
      return Tense.FUTURE;
    }
    Optional<Token> verb = governing(tokens, span);
    if (isAfterwards(before)) {
      Optional<Tense> main = verb.map(token -> tense(text, sentence, token, span));
      return main.filter(tense -> tense == Tense.FUTURE).orElse(Tense.PAST);
    }
    if (RECORD.contains(last) || isOfEvent(text, tokens, span)) {
      return Tense.UNKNOWN;
    }
    if (last.equals("to") && verb.filter(it -> MOVING.contains(it.lemma())).isPresent()) {
      return Tense.FUTURE;
    }
    if (UP_TO.contains(last)) {
      return verb.filter(token -> isOver(text, sentence, token, before)).isPresent()
          ? Tense.PAST
          : Tense.FUTURE;
    }
    return verb.map(token -> tense(text, sentence, token, span)).orElse(Tense.UNKNOWN);
  }

  /// "following the June 30 march": what comes after it tells when.
  private static boolean isAfterwards(List<Token> before) {
    String word = word(before, word(before, 1).equals("the") ? 2 : 1);
    return AFTERWARDS.contains(word);
  }

  /// "had until Monday", and "By Monday they had left" at the beginning of a sentence.
  private static boolean isOver(
      AnnotatedText text, Sentence sentence, Token verb, List<Token> before) {
    VerbChain chain = VerbChain.of(text, sentence, verb);
    boolean first = before.size() == 1 && chain.tense().isEmpty() && !chain.isPresent();
    return first || chain.isPluperfect();
  }

  /// "his next appearance in court on".
  private static boolean isNext(List<Token> before) {
    for (int back = 1; back <= NEXT_REACH; back++) {
      String word = word(before, back);
      if (NEXT.contains(word)) {
        return true;
      }
      if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /// "the October elections": no verb tells when. Days are mostly those just past.
  private static boolean isOfEvent(AnnotatedText text, List<Token> tokens, TextSpan span) {
    return text.words(span).matches("\\p{Lu}[\\p{L}.]+( \\d{1,2})?")
        && !text.words(span).endsWith("day")
        && tokens.stream()
            .filter(token -> token.span().begin() >= span.end())
            .findFirst()
            .filter(token -> token.pos() == PartOfSpeech.NOUN)
            .isPresent();
  }

  /// The word `back` places before the time; empty where there is none.
  private static String word(List<Token> before, int back) {
    return before.size() < back ? "" : before.get(before.size() - back).lower();
  }

  /// "set for", "put off to", "postponed to".
  private static boolean isPut(List<Token> before) {
    boolean led = Set.of("for", "to").contains(word(before, 1));
    boolean off = word(before, 2).equals("off") && word(before, 3).equals("put");
    return led && (off || PUT.contains(word(before, 2)));
  }

  /// "as soon as", "as early as".
  private static boolean isSoon(List<Token> before) {
    return word(before, 1).equals("as") && Set.of("soon", "early").contains(word(before, 2));
  }

  private static Optional<Token> governing(List<Token> tokens, TextSpan span) {
    List<Token> verbs =
        tokens.stream()
            .filter(token -> !token.span().overlaps(span) && isVerb(token, tokens))
            .sorted((a, b) -> Integer.compare(distance(a, span), distance(b, span)))
            .toList();
    return verbs.stream()
        .filter(token -> !isAside(tokens, token, span))
        .findFirst()
        .or(() -> verbs.stream().findFirst());
  }

  /// Whether it is a verb and no piece of a name such as "United".
  private static boolean isVerb(Token token, List<Token> tokens) {
    return token.isVerbal() && (!token.isCapitalized() || token.equals(tokens.getFirst()));
  }

  /// Whether `verb` tells of something else than the verb before the time: "leaves Tuesday, she
  /// said", "leaves Tuesday and is glad".
  private static boolean isAside(List<Token> tokens, Token verb, TextSpan span) {
    boolean said = SAID.contains(verb.lower());
    return verb.span().begin() >= span.end()
        && tokens.stream()
            .filter(token -> token.span().begin() >= span.end() && token.index() < verb.index())
            .anyMatch(token ->
                token.pos() == PartOfSpeech.CCONJ || (said && QUOTES.contains(token.text())))
        && tokens.stream().anyMatch(token -> token.isVerbal() && token.index() < verb.index());
  }

  private static int distance(Token token, TextSpan span) {
    return Math.min(
        Math.abs(token.span().begin() - span.end()), Math.abs(span.begin() - token.span().end()));
  }

  private static Tense tense(AnnotatedText text, Sentence sentence, Token verb, TextSpan span) {
    VerbChain chain = VerbChain.of(text, sentence, verb);
    if (chain.isPlan() && isBeforeTo(text, verb) && verb.span().end() <= span.begin()) {
      return chain.isPluperfect() ? Tense.UNKNOWN : Tense.FUTURE;
    }
    int next = verb.index() + 1;
    if (chain.isModal() && next < text.tokens().size()) {
      return VerbChain.ofModal(text.tokens().get(next));
    }
    return chain
        .tense()
        .orElseGet(() -> chain.isPresent() ? ofPresent(text, sentence, verb, span) : Tense.PAST);
  }

  /// "set to": the verb behind may look like a noun.
  private static boolean isBeforeTo(AnnotatedText text, Token verb) {
    int next = verb.index() + 1;
    return next < text.tokens().size() && text.tokens().get(next).is("to");
  }

  private static Tense ofPresent(AnnotatedText text, Sentence sentence, Token verb, TextSpan span) {
    boolean timed =
        TIMED.contains(verb.lemma())
            && verb.span().end() <= span.begin()
            && text.tokensOf(sentence).stream()
                    .filter(token -> token.index() > verb.index())
                    .filter(token -> token.span().end() <= span.begin())
                    .filter(token -> token.pos() != PartOfSpeech.PUNCT)
                    .count()
                < TIMED_REACH;
    boolean coming = timed || isBefore(verb, span) || isInClause(text, sentence, verb);
    return coming ? Tense.FUTURE : Tense.PRESENT;
  }

  /// "is on Tuesday".
  private static boolean isBefore(Token verb, TextSpan span) {
    int gap = span.begin() - verb.span().end();
    return (verb.is("is") || verb.is("are")) && gap >= 0 && gap <= " on ".length();
  }

  /// "if they win in May".
  private static boolean isInClause(AnnotatedText text, Sentence sentence, Token verb) {
    for (int back = 1; back <= CLAUSE_REACH; back++) {
      int at = verb.index() - back;
      if (at < 0 || text.tokens().get(at).span().begin() < sentence.span().begin()) {
        return false;
      }
      Token token = text.tokens().get(at);
      if (CLAUSE.contains(token.lower())) {
        return true;
      }
      if (token.pos() == PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return false;
  }
}
