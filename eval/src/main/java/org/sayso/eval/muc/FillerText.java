package org.sayso.eval.muc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the filler grammar: `["?"] value {"/" value} [":" reference {"/" reference}]`.
///
/// Quoted strings are taken out first. In dates and places a colon and a dash belong to the value,
/// and brackets hold a slash together.
final class FillerText {
  private static final char QUOTE = '"';
  private static final Pattern NOTHING = Pattern.compile("-?|[*\\s]*|\"-\"");

  private final String text;
  private final boolean whole;
  private final List<List<String>> sides = new ArrayList<>(List.of(new ArrayList<>()));
  private final StringBuilder piece = new StringBuilder();
  private boolean quotedPiece;
  private boolean flawed;
  private int depth;

  /// What a text held.
  ///
  /// @param filler empty where the text fills nothing: `-`, `*` or blank
  /// @param flawed whether quotation marks or colons had to be mended
  record Parsed(Optional<Filler> filler, boolean flawed) {}

  private FillerText(String text, boolean whole) {
    this.text = text;
    this.whole = whole;
  }

  /// Reads the text of one filler of `slot`.
  static Parsed parse(MucSlot slot, String text) {
    String body = text.strip();
    boolean optional = body.startsWith("?");
    body = optional ? body.substring(1).strip() : body;
    if (NOTHING.matcher(body).matches()) {
      return new Parsed(Optional.empty(), false);
    }
    boolean whole = slot.kind() == MucSlot.Kind.DATE || slot.kind() == MucSlot.Kind.LOCATION;
    return new FillerText(body, whole).parse(optional);
  }

  private Parsed parse(boolean optional) {
    int at = 0;
    while (at < text.length()) {
      char next = text.charAt(at);
      at = next == QUOTE && !whole ? quoted(at) : unquoted(at, next);
    }
    endPiece();
    List<String> values = sides.getFirst();
    if (values.isEmpty()) {
      return new Parsed(Optional.empty(), true);
    }
    List<String> references = sides.size() > 1 ? sides.get(1) : List.of();
    boolean odd = flawed || sides.size() > 2;
    return new Parsed(Optional.of(new Filler(optional, values, references)), odd);
  }

  private int unquoted(int at, char next) {
    depth += next == '(' ? 1 : next == ')' ? -1 : 0;
    if (next == '/' && (!whole || depth <= 0)) {
      endPiece();
    } else if (next == ':' && !whole) {
      endPiece();
      sides.add(new ArrayList<>());
    } else if (!quotedPiece) {
      piece.append(next);
    } else {
      flawed |= !Character.isWhitespace(next);
    }
    return at + 1;
  }

  /// A quoted string from `begin`; doubled quotation marks are one, an escaped one is inside, and
  /// one that is never closed ends with the text.
  private int quoted(int begin) {
    int from = begin + 1;
    while (from < text.length() && text.charAt(from) == QUOTE) {
      flawed = true;
      from++;
    }
    StringBuilder inside = new StringBuilder();
    int at = from;
    while (at < text.length() && text.charAt(at) != QUOTE) {
      boolean escape = text.charAt(at) == '\\' && at + 1 < text.length();
      at += escape ? 1 : 0;
      inside.append(text.charAt(at));
      at++;
    }
    flawed |= at >= text.length();
    while (at < text.length() && text.charAt(at) == QUOTE) {
      at++;
    }
    piece.setLength(0);
    piece.append(inside);
    quotedPiece = true;
    return at;
  }

  private void endPiece() {
    String value = piece.toString().strip().replaceAll("\\s+", " ");
    value = whole ? unbracketed(value) : value;
    if (!value.isEmpty()) {
      sides.getLast().add(value);
    }
    piece.setLength(0);
    quotedPiece = false;
  }

  /// Without the brackets that hold a date or place of many parts together.
  private static String unbracketed(String value) {
    return value.startsWith("(") && value.endsWith(")")
        ? value.substring(1, value.length() - 1).strip()
        : value;
  }
}
