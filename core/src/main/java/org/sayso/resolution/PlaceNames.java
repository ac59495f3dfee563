package org.sayso.resolution;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/// The form under which names are compared: lower case, no accents, no apostrophes or full stops,
/// hyphens as spaces, "Saint", "Mount" and "Fort" short. "N'Djamena" is `ndjamena`, "Saint-Louis"
/// and "St. Louis" are `st louis`.
///
/// The bundled gazetteer is built with this very method; a change here asks for a new build of it.
public final class PlaceNames {
  private static final Map<String, String> SHORT =
      Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private PlaceNames() {}

  /// The key of `name`; empty when the name has no letter and no digit.
  public static String key(String name) {
    String plain = plain(name);
    var key = new StringBuilder(plain.length());
    for (String word : plain.split(" ", -1)) {
      if (!word.isEmpty()) {
        key.append(key.isEmpty() ? "" : " ").append(SHORT.getOrDefault(word, word));
      }
    }
    return key.toString();
  }

  private static String plain(String name) {
    String decomposed = isAscii(name) ? name : stripMarks(name);
    var out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      fold(decomposed.charAt(i), out);
    }
    return out.toString();
  }

  private static String stripMarks(String name) {
    return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 128);
  }

  private static void fold(char c, StringBuilder out) {
    switch (c) {
      case '\'', '’', '‘', 'ʼ', 'ʻ', 'ʹ', 'ʿ', 'ʾ', '`', '´', '.' -> {}
      case 'ł', 'Ł' -> out.append('l');
      case 'ø', 'Ø' -> out.append('o');
      case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
      case 'ħ', 'Ħ' -> out.append('h');
      case 'ı', 'İ' -> out.append('i');
      case 'ə', 'Ə' -> out.append('a');
      case 'ß', 'ẞ' -> out.append("ss");
      case 'æ', 'Æ' -> out.append("ae");
      case 'œ', 'Œ' -> out.append("oe");
      case 'þ', 'Þ' -> out.append("th");
      default ->
          out.append(
              Character.isLetterOrDigit(c) || Character.isSurrogate(c)
                  ? Character.toLowerCase(c)
                  : ' ');
    }
  }
}
