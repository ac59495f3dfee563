package org.sayso.claim;

import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Noun phrases by shape: base phrase, "of" and other attachments, appositions, coordination.
final class Phrases {
  private static final Set<String> ATTACHING =
      Set.of("of", "for", "in", "at", "from", "with", "on", "to", "against", "near", "within");
  private static final Set<String> QUANTITIES =
      Set.of(
          "some", "many", "most", "several", "few", "others", "all", "one", "both", "none", "those",
          "these", "another", "each");
  private static final Set<String> TIME_NOUNS =
      Set.of(
          "weekend",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "week",
          "month",
          "year",
          "day",
          "night",
          "morning",
          "evening",
          "afternoon",
          "today",
          "yesterday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "time",
          "hour",
          "hours",
          "weeks",
          "months",
          "years",
          "days");

  private final Passage passage;

  Phrases(Passage passage) {
    this.passage = passage;
  }

  boolean isTime(int i) {
    return passage.isOneOf(i, TIME_NOUNS);
  }

  /// Whether a noun phrase can end with the token.
  boolean isEnd(int i) {
    if (passage.isBorder(i)) {
      return false;
    }
    return switch (passage.pos(i)) {
      case NOUN, PROPN, PRON, NUM, X, SYM -> !passage.isOneOf(i, Set.of("there", "what"));
      case DET, ADJ ->
          QUANTITIES.contains(passage.lower(i))
              || (passage.pos(i) == PartOfSpeech.ADJ && isAfterThe(i));
      case PUNCT -> passage.is(i, ")") || (passage.isMark(i) && !closesSpeech(i));
      case PART -> false;
      case ADP, ADV, AUX, CCONJ, INTJ, SCONJ, VERB -> false;
    };
  }

  private boolean isAfterThe(int i) {
    return passage.is(i - 1, "the");
  }

  /// The phrase that ends with token `last`, with its attachments and coordinated parts, not
  /// reaching before `limit`.
  Optional<TokenRange> endingAt(int last, int limit) {
    if (last < limit || !isEnd(last)) {
      return Optional.empty();
    }
    int first = withName(baseStart(last, limit), last, limit);
    first = withAttachments(first, limit);
    return Optional.of(new TokenRange(withCoordination(first, limit), last + 1))
        .filter(this::hasWord);
  }

  /// A lone quotation mark is nobody.
  boolean hasWord(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (passage.pos(i) != PartOfSpeech.PUNCT) {
        return true;
      }
    }
    return false;
  }

  /// "Committee to Guard Journalists": a name that begins before the phrase belongs to it whole.
  private int withName(int start, int last, int limit) {
    int begin = passage.token(start).span().begin();
    return passage
        .mentions()
        .within(passage.span(new TokenRange(limit, last + 1)), ActorMention.class)
        .stream()
        .filter(mention -> mention.form() == NameForm.NAME)
        .map(ActorMention::span)
        .filter(span -> span.begin() < begin && begin < span.end())
        .findFirst()
        .map(span -> baseStart(passage.text().tokenAt(span.begin()), limit))
        .orElse(start);
  }

  private int withAttachments(int start, int limit) {
    int first = start;
    while (first - 2 >= limit
        && passage.pos(first - 1) == PartOfSpeech.ADP
        && passage.isOneOf(first - 1, ATTACHING)
        && isEnd(first - 2)
        && passage.pos(first - 2) != PartOfSpeech.PRON
        && !isTime(first - 2)) {
      first = baseStart(first - 2, limit);
    }
    return first;
  }

  private int withCoordination(int start, int limit) {
    int first = start;
    while (first - 2 >= limit && isAnd(first - 1)) {
      int before = passage.is(first - 2, ",") ? first - 3 : first - 2;
      if (before < limit || !isEnd(before)) {
        return first;
      }
      int other = withAttachments(baseStart(before, limit), limit);
      while (other - 2 >= limit
          && passage.is(other - 1, ",")
          && isEnd(other - 2)
          && !isTime(other - 2)) {
        other = withAttachments(baseStart(other - 2, limit), limit);
      }
      if (!isClauseStart(other, limit)) {
        return first;
      }
      first = other;
    }
    return first;
  }

  private boolean isAnd(int i) {
    return passage.isOneOf(i, Set.of("and", "or", "&", "nor"));
  }

  /// Whether a clause can begin with the token.
  boolean isClauseStart(int i, int limit) {
    return i <= limit
        || passage.isMark(i - 1)
        || switch (passage.pos(i - 1)) {
          case PUNCT, SCONJ, CCONJ, ADV -> true;
          case PRON, DET, ADP ->
              passage.isOneOf(
                  i - 1, Set.of("that", "which", "who", "what", "because", "if", "both"));
          case ADJ, AUX, INTJ, NOUN, NUM, PART, PROPN, SYM, VERB, X -> false;
        };
  }

  private int baseStart(int last, int limit) {
    int first = last;
    if (passage.is(last, ")")) {
      first = openingBracket(last, limit);
      if (first <= limit || !isEnd(first - 1)) {
        return last;
      }
      first--;
    } else if (passage.isMark(last)) {
      first = openingMark(last, limit);
    }
    if (passage.pos(first) == PartOfSpeech.PRON && !isPossessive(first)) {
      return quantified(first, limit);
    }
    while (first > limit && extendsLeft(first - 1, first)) {
      first--;
      if (passage.pos(first) == PartOfSpeech.DET
          && !passage.isOneOf(first, Set.of("all", "both"))) {
        break;
      }
      if (isPossessive(first)) {
        break;
      }
      if (passage.isMark(first)) {
        first = openingMark(first, limit);
      }
    }
    return quantified(first, limit);
  }

  /// "some of the men", "all the men".
  private int quantified(int first, int limit) {
    if (first - 2 >= limit
        && passage.is(first - 1, "of")
        && passage.isOneOf(first - 2, QUANTITIES)) {
      return first - 2;
    }
    return first - 1 >= limit && passage.isOneOf(first - 1, Set.of("all", "both", "many", "such"))
        ? first - 1
        : first;
  }

  private boolean isPossessive(int i) {
    return passage.isOneOf(i, Set.of("his", "her", "their", "its", "my", "our", "your", "whose"));
  }

  private int openingBracket(int last, int limit) {
    int i = last;
    while (i > limit && !passage.is(i, "(")) {
      i--;
    }
    return i;
  }

  private int openingMark(int last, int limit) {
    int i = last - 1;
    while (i > limit && last - i < 8 && !passage.isMark(i)) {
      i--;
    }
    return i >= limit && passage.isMark(i) ? i : last;
  }

  private boolean extendsLeft(int i, int next) {
    if (passage.isBorder(i)) {
      return false;
    }
    return switch (passage.pos(i)) {
      case NOUN, PROPN, ADJ, NUM, SYM, X -> true;
      case DET -> !passage.isOneOf(i, Set.of("that", "which"));
      case PRON -> isPossessive(i) || passage.isOneOf(i, Set.of("this", "these", "those"));
      case PART -> !passage.is(i, "to") && !passage.is(i, "not") && i > 0 && isEnd(i - 1);
      case PUNCT ->
          passage.is(i, "-")
              || passage.is(i, "–")
              || (passage.isMark(i) && !passage.is(i, "'") && !closesSpeech(i))
              || passage.is(i, "/");
      case VERB -> isModifier(i, next);
      case ADV ->
          passage.pos(next) == PartOfSpeech.ADJ && i > 0 && passage.pos(i - 1) == PartOfSpeech.DET;
      case ADP, AUX, CCONJ, INTJ, SCONJ -> false;
    };
  }

  /// A mark after a comma or full stop ends words that somebody says.
  private boolean closesSpeech(int mark) {
    return mark > 0 && passage.pos(mark - 1) == PartOfSpeech.PUNCT;
  }

  /// "armed men", "the ruling party": a participle between determiner and noun.
  private boolean isModifier(int i, int next) {
    return isParticiple(i)
        && passage.token(next).isNominal()
        && (i == 0
            || passage.pos(i - 1) == PartOfSpeech.DET
            || passage.pos(i - 1) == PartOfSpeech.ADJ
            || passage.pos(i - 1) == PartOfSpeech.PART
            || passage.pos(i - 1) == PartOfSpeech.NUM);
  }

  private boolean isParticiple(int i) {
    String lower = passage.lower(i);
    return lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("en");
  }

  /// The phrase that begins with token `first`, with attachments, not reaching `limit`.
  Optional<TokenRange> startingAt(int first, int limit) {
    return startingAt(first, limit, true);
  }

  /// The phrase that begins with token `first`.
  ///
  /// @param attached whether prepositional attachments belong to it
  Optional<TokenRange> startingAt(int first, int limit, boolean attached) {
    int end = baseEnd(first, limit);
    if (end <= first) {
      return Optional.empty();
    }
    while (attached && end + 1 < limit && continues(end)) {
      int next = baseEnd(end + 1, limit);
      if (next <= end + 1) {
        break;
      }
      end = next;
    }
    return Optional.of(new TokenRange(first, end)).filter(this::hasWord);
  }

  private boolean continues(int i) {
    boolean attaching =
        passage.pos(i) == PartOfSpeech.ADP && passage.isOneOf(i, ATTACHING) && !isTime(i + 1);
    return attaching || (isAnd(i) && !passage.token(i + 1).isVerbal());
  }

  /// The end of the base phrase that begins at `first`; `first` itself when there is none.
  private int baseEnd(int first, int limit) {
    int i = first;
    int end = first;
    while (i < limit && !passage.isBorder(i)) {
      if (passage.is(i, "(") && end == i) {
        i = closingBracket(i, limit);
        end = i;
        continue;
      }
      if (!isPart(i, first)) {
        break;
      }
      i++;
      if (isEnd(i - 1)) {
        end = i;
        if (passage.pos(i - 1) == PartOfSpeech.PRON && !isPossessive(i - 1)) {
          break;
        }
      }
    }
    return end;
  }

  private int closingBracket(int open, int limit) {
    int i = open;
    while (i < limit && !passage.is(i, ")")) {
      i++;
    }
    return Math.min(i + 1, limit);
  }

  private boolean isPart(int i, int first) {
    return switch (passage.pos(i)) {
      case NOUN, PROPN, ADJ, NUM, SYM, X -> true;
      case DET -> i == first || passage.isOneOf(i - 1, Set.of("all", "both", "half"));
      case PRON -> i == first || (isPossessive(i) && passage.isOneOf(i - 1, Set.of("all", "both")));
      case PART -> i > first && !passage.is(i, "to") && !passage.is(i, "not");
      case PUNCT ->
          passage.is(i, "-") || passage.is(i, "–") || passage.isMark(i) || passage.is(i, "/");
      case VERB ->
          i + 1 < passage.size()
              && (isModifier(i, i + 1)
                  || (i == first && isParticiple(i) && passage.token(i + 1).isNominal()));
      case ADV -> i > first && i + 1 < passage.size() && passage.pos(i + 1) == PartOfSpeech.ADJ;
      case ADP, AUX, CCONJ, INTJ, SCONJ -> false;
    };
  }
}
