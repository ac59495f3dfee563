package org.sayso.resolution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A word of a name, folded for comparison: without accents, dots, apostrophes and case. Hyphens
/// divide pieces, so that "Tehrik-i-Taliban" and "Tehrik i Taliban" compare equal however the text
/// was divided into tokens.
///
/// @param folded lower-case letters and digits; a mark by itself stays as it is; `'s` for a
///   possessive
/// @param initialUpper whether the printed word begins with a capital
/// @param allUpper whether all its letters, two or more, are capitals
/// @param mixed whether a capital follows a small letter, as in "TvL"
record NamePiece(String folded, boolean initialUpper, boolean allUpper, boolean mixed) {
  static final String POSSESSIVE = "'s";
  private static final NamePiece POSSESSIVE_PIECE = new NamePiece(POSSESSIVE, false, false, false);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.'’ʼ‘`´][\\p{L}\\p{M}\\p{N}]+)*\\.?['’]?|\\S");
  private static final int LONGEST_PARTICLE = 3;

  /// Each token is asked for once for every run of tokens that it may stand in, and common words
  /// come back in every sentence.
  private static final @Nullable Known[] KNOWN = new Known[1 << 12];

  private record Known(String words, List<NamePiece> pieces) {}

  /// The pieces of one token, or of a whole name.
  static List<NamePiece> of(String words) {
    int slot = words.hashCode() & (KNOWN.length - 1);
    Known known = KNOWN[slot];
    if (known == null || !known.words.equals(words)) {
      known = new Known(words, List.copyOf(divided(words)));
      KNOWN[slot] = known;
    }
    return known.pieces;
  }

  private static List<NamePiece> divided(String words) {
    List<NamePiece> pieces = new ArrayList<>(4);
    int begin = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || divides(words.charAt(i))) {
        if (i > begin) {
          addWord(words.substring(begin, i), pieces);
        }
        begin = i + 1;
      }
    }
    return pieces;
  }

  /// The words and marks of running text, for callers that have no tokens.
  static List<String> words(String text) {
    return WORDS.matcher(text).results().map(result -> result.group()).toList();
  }

  /// The pieces as one key: two names with the same key are the same but for case and marks.
  static String key(List<NamePiece> pieces) {
    StringBuilder key = new StringBuilder();
    for (NamePiece piece : pieces) {
      if (!key.isEmpty()) {
        key.append(' ');
      }
      key.append(piece.folded);
    }
    return key.toString();
  }

  static String key(String name) {
    return key(of(name));
  }

  /// Whether `printed` may stand for this piece of a name: "WHO" is not "who", "Dawn" is not
  /// "dawn", "TvL" is neither "tvl" nor "Tvl"; short particles ("al", "of") take either case.
  boolean allows(NamePiece printed) {
    if (allUpper) {
      return printed.allUpper;
    }
    if (mixed && folded.length() <= LONGEST_PARTICLE) {
      return printed.mixed;
    }
    return !initialUpper || folded.length() <= LONGEST_PARTICLE || printed.initialUpper;
  }

  boolean isWord() {
    return Character.isLetterOrDigit(folded.codePointAt(0));
  }

  private static boolean divides(char c) {
    return Character.isWhitespace(c)
        || c == '-'
        || c == '\u2010'
        || c == '\u2011'
        || c == '\u2013'
        || c == '/'
        || c == '\u00A0';
  }

  private static void addWord(String word, List<NamePiece> pieces) {
    int length = word.length();
    boolean possessive =
        length >= 2
            && isApostrophe(word.charAt(length - 2))
            && (word.charAt(length - 1) == 's' || word.charAt(length - 1) == 'S');
    String stem = possessive ? word.substring(0, length - 2) : word;
    if (!stem.isEmpty()) {
      pieces.add(piece(stem));
    }
    if (possessive) {
      pieces.add(POSSESSIVE_PIECE);
    }
  }

  private static NamePiece piece(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int letter = word.codePointAt(i);
      if (Character.isLetterOrDigit(letter)
          || Character.getType(letter) == Character.NON_SPACING_MARK) {
        letters.appendCodePoint(letter);
      }
    }
    if (letters.isEmpty()) {
      return new NamePiece(word.equals("&") ? "and" : word, false, false, false);
    }
    String kept = letters.toString();
    boolean upper = Character.isUpperCase(kept.codePointAt(0));
    boolean all =
        upper
            && kept.codePointCount(0, kept.length()) > 1
            && kept.codePoints().noneMatch(Character::isLowerCase);
    String folded = kept.equals("i") ? "e" : Spellings.common(fold(kept));
    return new NamePiece(folded, upper, all, isMixed(kept));
  }

  private static boolean isMixed(String letters) {
    for (int i = 1; i < letters.length(); i++) {
      if (Character.isUpperCase(letters.charAt(i))
          && Character.isLowerCase(letters.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /// In small letters and without marks.
  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    String latin = bare.replace('ł', 'l').replace('ø', 'o').replace('đ', 'd').replace('ı', 'i');
    return latin.isEmpty() ? lower : latin;
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
  }
}
