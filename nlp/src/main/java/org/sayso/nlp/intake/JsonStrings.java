package org.sayso.nlp.intake;

import java.util.Arrays;
import org.sayso.text.SourceText;

/// Decodes a JSON string and keeps where each character stands.
final class JsonStrings {
  private JsonStrings() {}

  /// The string whose opening quotation mark stands at `quote` of `json`, which a parser has
  /// accepted.
  static SourceText decode(String json, int quote) {
    int closing = closing(json, quote);
    if (json.indexOf('\\', quote) < 0 || json.indexOf('\\', quote) > closing) {
      return SourceText.literal(json, quote + 1, closing);
    }
    var chars = new StringBuilder(closing - quote);
    int[] offsets = new int[closing - quote];
    int at = quote + 1;
    while (at < closing) {
      offsets[chars.length()] = at;
      if (json.charAt(at) != '\\') {
        chars.append(json.charAt(at));
        at++;
      } else if (json.charAt(at + 1) == 'u') {
        chars.append((char) Integer.parseInt(json, at + 2, at + 6, 16));
        at += 6;
      } else {
        chars.append(unescaped(json.charAt(at + 1)));
        at += 2;
      }
    }
    offsets[chars.length()] = at;
    return SourceText.mapped(chars.toString(), Arrays.copyOf(offsets, chars.length() + 1));
  }

  private static int closing(String json, int quote) {
    int at = quote + 1;
    while (json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  private static char unescaped(char escape) {
    return switch (escape) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> escape;
    };
  }
}
