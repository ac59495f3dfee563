package org.sayso.corroboration.copy;

import java.text.Normalizer;
import java.util.Map;

/// What two spellings of one word have in common: small letters, no accents, and of longer words
/// the consonants, so that "Baluchistan" and "Balochistan", "Mohammed" and "Muhammad", "organized"
/// and "organised" are one.
final class WordForm {
  private static final int SHORT = 3;
  private static final int LONGEST = 40;
  private static final Map<String, String> NUMERALS =
      Map.ofEntries(
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("thirteen", "13"),
          Map.entry("fourteen", "14"),
          Map.entry("fifteen", "15"),
          Map.entry("sixteen", "16"),
          Map.entry("seventeen", "17"),
          Map.entry("eighteen", "18"),
          Map.entry("nineteen", "19"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fifty", "50"),
          Map.entry("sixty", "60"),
          Map.entry("seventy", "70"),
          Map.entry("eighty", "80"),
          Map.entry("ninety", "90"));

  private WordForm() {}

  /// Small letters and digits without accents, at most 40 characters; numerals as digits.
  static String plain(String word) {
    String cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    String letters = isAscii(cut) ? cut : Normalizer.normalize(cut, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(Character.toLowerCase(c));
      }
    }
    String form = plain.toString();
    return NUMERALS.getOrDefault(form, form);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /// The consonants of a plain word, doubled ones once, and its first letter; short words and
  /// numbers stay whole.
  static String skeleton(String plain) {
    if (plain.length() <= SHORT || Character.isDigit(plain.charAt(0))) {
      return plain;
    }
    StringBuilder skeleton = new StringBuilder(plain.length());
    char last = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = same(plain.charAt(i));
      boolean kept = i == 0 || !isWeak(c);
      if (kept && c != last) {
        skeleton.append(c);
        last = c;
      }
    }
    return skeleton.toString();
  }

  /// Vowels, and the letters that spellings add or leave out.
  private static boolean isWeak(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'h' -> true;
      default -> false;
    };
  }

  private static char same(char c) {
    return switch (c) {
      case 'z' -> 's';
      case 'q', 'c' -> 'k';
      case 'w' -> 'v';
      default -> c;
    };
  }

  /// Whether two plain words are spellings of one name: one skeleton, or all but one letter in five
  /// the same.
  static boolean isOneName(String one, String other) {
    if (skeleton(one).equals(skeleton(other))) {
      return true;
    }
    int longer = Math.max(one.length(), other.length());
    return Math.min(one.length(), other.length()) > SHORT
        && distance(one, other, longer / 5) <= longer / 5;
  }

  /// Edit distance, or more than `most` when it is more.
  private static int distance(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int step = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal : diagonal + 1;
        diagonal = row[j];
        row[j] = Math.min(step, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
