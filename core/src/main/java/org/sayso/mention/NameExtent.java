package org.sayso.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.annotation.Token;
import org.sayso.mention.MentionTags.Tag;

/// The whole name of a group of which the look shows a part: "Society for Tides" in "Tavaran
/// Society for Tides and Weather". A model that sees the group tells how far its name may reach.
///
/// @param from index of its first token in its sentence
/// @param end index behind its last
record NameExtent(int from, int end) {
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
  private static final Set<String> UNITS =
      Set.of("Army", "Battalion", "Brigade", "Corps", "Division", "Fleet", "Legion", "Regiment");
  private static final Set<String> JOINS = Set.of("of", "for", "the", "and", "on", "de", "del");

  /// @param tag the group that the model sees around the words
  static NameExtent within(Tag tag, List<Token> tokens, int from, int end) {
    int offset = tokens.get(from).index() - from;
    int first = Math.max(0, tag.name() - offset);
    int last = Math.min(tokens.size(), tag.end() - offset);
    int begin = begin(tokens, first, from);
    return new NameExtent(begin, end(tokens, begin, end, last));
  }

  /// With the number of a unit: "the 30th Lowmarsh Brigade".
  NameExtent withOrdinal(List<Token> tokens) {
    boolean numbered = from > 0 && ORDINAL.matcher(tokens.get(from - 1).text()).matches();
    boolean unit = UNITS.contains(tokens.get(end - 1).text());
    return numbered && unit ? new NameExtent(from - 1, end) : this;
  }

  private static int begin(List<Token> tokens, int first, int from) {
    int begin = from;
    while (begin > first) {
      Token before = tokens.get(begin - 1);
      if (isCapitalInside(tokens, begin - 1) && !NameShape.isTitle(before)) {
        begin--;
      } else if (begin - 2 >= first && NameShape.isPossessiveOfMany(tokens, begin - 1)) {
        begin -= 2;
      } else if (isFirstOfPair(tokens, first, begin)) {
        begin = first;
      } else {
        break;
      }
    }
    return begin;
  }

  /// "Ona and" before "Mirren Pell Foundation": one word, with which what the model sees begins.
  private static boolean isFirstOfPair(List<Token> tokens, int first, int begin) {
    return begin - 2 == first
        && first > 0
        && tokens.get(begin - 1).is("and")
        && isCapitalWord(tokens.get(first))
        && !NameShape.hasInnerCapital(tokens.get(first))
        && !NameShape.isGroup(tokens, first, first + 1);
  }

  private static int end(List<Token> tokens, int from, int end, int last) {
    int whole = end;
    int next = end;
    boolean joined = tokens.subList(from, end).stream().anyMatch(NameExtent::opensList);
    while (next < last) {
      Token word = tokens.get(next);
      if (isCapitalWord(word)) {
        whole = next + 1;
      } else if (!JOINS.contains(word.text()) || (word.is("and") && !joined)) {
        break;
      } else {
        joined |= opensList(word);
      }
      next++;
    }
    return whole;
  }

  private static boolean opensList(Token word) {
    return word.text().equals("of") || word.text().equals("for") || word.text().equals("on");
  }

  /// A word in capitals within a sentence, whatever the annotator takes it for.
  private static boolean isCapitalInside(List<Token> tokens, int at) {
    Token word = tokens.get(at);
    if (NameShape.isAdjective(word) || NameShape.isSort(word)) {
      return false;
    }
    return switch (word.pos()) {
      case DET, NUM, PRON, PUNCT, SYM -> false;
      case PROPN, NOUN, ADJ, VERB -> isCapitalWord(word);
      case ADP, ADV, AUX, CCONJ, INTJ, PART, SCONJ, X -> at > 0 && word.isCapitalized();
    };
  }

  private static boolean isCapitalWord(Token word) {
    return switch (word.pos()) {
      case PROPN, NOUN, ADJ, VERB -> word.isCapitalized() && !NameShape.isCalendar(word);
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }
}
