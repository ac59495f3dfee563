package org.sayso.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.annotation.Lemmatizer;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Thesaurus;
import org.sayso.annotation.Token;

/// How near one word is to another: 1 for the same word, less for another form of it, a word that
/// means the same, or a wider one; 0 for any other. Remembers what it was asked.
final class Likeness {
  /// From here on a word counts as told.
  static final double HOME = 0.5;

  /// From here on both words say the same.
  static final double SAME = 0.7;

  private static final double STEM = 0.9;
  private static final double LISTED = 0.85;
  private static final double MEANT = 0.8;
  private static final double WIDER = 0.55;
  private static final double AKIN = 0.4;
  private static final double UNKNOWN = -1;
  private static final int SHORTEST_STEM = 4;
  private static final Lemmatizer LEMMATIZER = new Lemmatizer();
  private static final List<String> ENDINGS =
      List.of(
          "ability", "able", "ible", "ization", "isation", "ations", "ation", "itions", "ition",
          "tions", "tion", "sions", "sion", "ments", "ment", "ness", "ities", "ity", "ship", "ings",
          "ing", "ers", "ors", "er", "or", "ists", "ist", "ism", "ians", "ian", "ans", "an",
          "ively", "ive", "ally", "als", "al", "ish", "ese", "ic", "ly", "ed", "es", "ies", "s",
          "e", "y", "i");

  /// Words that are wider than any other.
  private static final Set<String> ANYTHING =
      Set.of(
          "someone",
          "somebody",
          "person",
          "individual",
          "soul",
          "mortal",
          "man",
          "thing",
          "something",
          "entity",
          "object",
          "group",
          "act",
          "activity",
          "action",
          "event",
          "state",
          "change",
          "be",
          "do",
          "make",
          "get",
          "have",
          "part",
          "whole",
          "unit",
          "kind",
          "move",
          "condition",
          "quality",
          "relation");

  /// Parts before a hyphen that any word may have.
  private static final Set<String> PREFIXES =
      Set.of(
          "pro", "anti", "ex", "co", "re", "pre", "post", "mid", "self", "semi", "sub", "multi",
          "vice", "well", "to", "up", "off", "in", "on", "out", "and", "of", "the");

  private final Lexicon lexicon = Lexicon.standard();
  private final Thesaurus thesaurus = Thesaurus.standard();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Set<String>> forms = new ArrayList<>();
  private final List<Set<String>> stems = new ArrayList<>();

  /// Of the forms those that a list has: the others are like no word but themselves.
  private final List<List<String>> listedForms = new ArrayList<>();

  private final List<double[]> known = new ArrayList<>();
  private final Map<Long, Boolean> opposite = new HashMap<>();
  private final Map<Integer, Boolean> person = new HashMap<>();
  private final Map<String, Map<Integer, Boolean>> listed = new HashMap<>();
  private int[] words = new int[0];

  /// The number of the token's word; tokens of one text only.
  private int word(Token token) {
    if (token.index() >= words.length) {
      words = Arrays.copyOf(words, Math.max(2 * words.length, token.index() + 512));
    }
    if (words[token.index()] == 0) {
      String key = token.lower() + "\n" + token.lemma();
      Integer number = numbers.get(key);
      if (number == null) {
        Set<String> own = formsOf(token);
        Set<String> roots = new HashSet<>();
        own.forEach(form -> roots.addAll(stems(form)));
        forms.add(own);
        stems.add(roots);
        listedForms.add(
            own.stream().filter(form -> lexicon.isInSame(form) || thesaurus.knows(form)).toList());
        number = forms.size();
        numbers.put(key, number);
      }
      words[token.index()] = number;
    }
    return words[token.index()] - 1;
  }

  /// The word as printed and its dictionary forms as a noun and as a verb: headlines mislead the
  /// tagger.
  Set<String> forms(Token token) {
    return forms.get(word(token));
  }

  private static Set<String> formsOf(Token token) {
    String lower = token.lower();
    Set<String> all = new TreeSet<>();
    all.add(lower);
    all.add(token.lemma());
    all.add(LEMMATIZER.lemma(lower, PartOfSpeech.NOUN));
    all.add(LEMMATIZER.lemma(lower, PartOfSpeech.VERB));
    if (lower.indexOf('-') > 0 && !lower.startsWith("non-") && !lower.startsWith("not-")) {
      for (String part : lower.split("-")) {
        if (!PREFIXES.contains(part)) {
          all.add(part);
        }
      }
    }
    if (lower.endsWith("ed") && lower.length() > SHORTEST_STEM) {
      all.add(lower.substring(0, lower.length() - 1));
    }
    if (lower.endsWith("ing") && lower.length() > SHORTEST_STEM + 2) {
      all.add(lower.substring(0, lower.length() - 3) + "e");
    }
    for (String form : List.copyOf(all)) {
      if (form.endsWith("ll") && form.length() > SHORTEST_STEM) {
        all.add(form.substring(0, form.length() - 1));
      }
    }
    all.removeIf(String::isBlank);
    return all;
  }

  /// How near the words are; both of the text that was asked about first.
  double of(Token one, Token other) {
    int mine = word(one);
    int theirs = word(other);
    if (mine == theirs) {
      return 1;
    }
    while (known.size() <= mine) {
      known.add(new double[0]);
    }
    double[] row = known.get(mine);
    if (row.length <= theirs) {
      int old = row.length;
      row = Arrays.copyOf(row, Math.max(2 * old, theirs + 256));
      Arrays.fill(row, old, row.length, UNKNOWN);
      known.set(mine, row);
    }
    if (row[theirs] == UNKNOWN) {
      row[theirs] = compute(mine, theirs);
    }
    return row[theirs];
  }

  /// Whether the words have a form in common.
  boolean isSameWord(Token one, Token other) {
    int mine = word(one);
    int theirs = word(other);
    return mine == theirs || !Collections.disjoint(forms.get(mine), forms.get(theirs));
  }

  private double compute(int one, int other) {
    if (!Collections.disjoint(forms.get(one), forms.get(other))) {
      return 1;
    }
    if (!Collections.disjoint(stems.get(one), stems.get(other))) {
      return STEM;
    }
    double best = 0;
    for (String mine : listedForms.get(one)) {
      for (String theirs : listedForms.get(other)) {
        best = Math.max(best, words(mine, theirs));
      }
    }
    return best;
  }

  private double words(String one, String other) {
    if (lexicon.isSame(one, other)) {
      return LISTED;
    }
    if (!thesaurus.knows(one) || !thesaurus.knows(other)) {
      return 0;
    }
    if (thesaurus.isSame(one, other)) {
      return MEANT;
    }
    if (ANYTHING.contains(one) || ANYTHING.contains(other)) {
      return 0;
    }
    if (thesaurus.isWider(one, other)) {
      return WIDER;
    }
    return thesaurus.isSameByAThird(one, other) || thesaurus.isAkin(one, other) ? AKIN : 0;
  }

  private static boolean sameStem(String one, String other) {
    List<String> stems = stems(other);
    return stems(one).stream().anyMatch(stems::contains);
  }

  private static List<String> stems(String word) {
    List<String> stems = new ArrayList<>(List.of(word));
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        stems.add(word.substring(0, word.length() - ending.length()));
      }
    }
    return stems;
  }

  /// Whether the words cannot both be so, as the lists, the thesaurus or a prefix have it.
  boolean isOpposite(Token one, Token other) {
    int mine = word(one);
    int theirs = word(other);
    if (mine == theirs) {
      return false;
    }
    long asked = (long) mine << Integer.SIZE | theirs;
    Boolean known = opposite.get(asked);
    if (known == null) {
      known = opposite(forms.get(mine), forms.get(theirs));
      opposite.put(asked, known);
    }
    return known;
  }

  private boolean opposite(Set<String> one, Set<String> other) {
    for (String mine : one) {
      for (String theirs : other) {
        boolean listed = lexicon.isOpposite(mine, theirs) || thesaurus.isOpposite(mine, theirs);
        if (listed
            || isPrefixed(mine, theirs)
            || isPrefixed(theirs, mine)
            || isFormOfOpposite(mine, theirs)
            || isFormOfOpposite(theirs, mine)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isFormOfOpposite(String one, String other) {
    for (String third : lexicon.opposites(one)) {
      if (isForm(third, other)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words are opposites by a third that means the same as one of them.
  boolean isNearlyOpposite(Token one, Token other) {
    for (String mine : forms(one)) {
      for (String theirs : forms(other)) {
        if (isOppositeByAThird(mine, theirs) || isOppositeByAThird(theirs, mine)) {
          return true;
        }
      }
    }
    return false;
  }

  /// "Fall" and "increase" by "rise".
  private boolean isOppositeByAThird(String one, String other) {
    Set<String> thirds = lexicon.opposites(one);
    return !thirds.isEmpty()
        && !lexicon.isSame(one, other)
        && !thesaurus.isSame(one, other)
        && thirds.stream().anyMatch(third -> lexicon.isSame(third, other));
  }

  /// "Opponent" for "oppose".
  private boolean isForm(String one, String other) {
    return sameStem(one, other)
        || one.length() >= SHORTEST_STEM
            && other.startsWith(one.substring(0, SHORTEST_STEM))
            && thesaurus.isSame(one, other);
  }

  private static boolean isPrefixed(String one, String other) {
    return one.length() >= SHORTEST_STEM
        && other.length() > one.length()
        && other.endsWith(one)
        && !one.endsWith("ed")
        && !one.endsWith("ing")
        && (other.equals("non-" + one)
            || other.equals("un" + one)
            || other.equals("dis" + one)
            || other.equals("in" + one)
            || other.equals("im" + one)
            || other.equals("ir" + one));
  }

  /// Whether the word names a kind of person.
  boolean isPerson(Token token) {
    int word = word(token);
    return person.computeIfAbsent(
        word, key -> forms.get(key).stream().anyMatch(thesaurus::isPerson));
  }

  /// Whether some form of the word stands in the list.
  boolean isIn(String section, Token token) {
    int word = word(token);
    Map<Integer, Boolean> ofSection = listed.computeIfAbsent(section, key -> new HashMap<>());
    Boolean known = ofSection.get(word);
    if (known == null) {
      known = forms.get(word).stream().anyMatch(form -> lexicon.has(section, form));
      ofSection.put(word, known);
    }
    return known;
  }
}
