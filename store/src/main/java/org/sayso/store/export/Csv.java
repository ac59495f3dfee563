package org.sayso.store.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes tables by RFC 4180, with cells that a spreadsheet would run as a formula defused.
///
/// A spreadsheet runs what begins with `=`, `+`, `-`, `@`, a tab or a line end (OWASP, "CSV
/// Injection"; also their full-width forms), some also after spaces and quotation marks. Such a
/// cell gets an apostrophe in front; [#fuse] takes it off again.
final class Csv {
  private static final Pattern RUNS =
      Pattern.compile(
          "^[\\s\\p{Z}'\"`\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

  private static final Pattern STARTS_WITH_CONTROL =
      Pattern.compile("^'*[\\t\\r\\n].*", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("[\",;\\r\\n\\t]|^\\s|\\s$");
  private static final char REPLACEMENT = '\uFFFD';
  private final Writer out;

  Csv(Writer out) {
    this.out = out;
  }

  /// Writes one row; numbers as they are, text defused, null empty.
  void row(Collection<? extends @Nullable Object> cells) throws IOException {
    boolean first = true;
    for (Object cell : cells) {
      if (!first) {
        out.write(',');
      }
      first = false;
      out.write(written(cell));
    }
    out.write("\r\n");
  }

  private static String written(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      default -> quoted(defuse(clean(cell.toString())));
    };
  }

  private static String quoted(String text) {
    return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /// Control characters and halves of characters, which no program reads alike, become U+FFFD.
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        clean.append(c).append(text.charAt(++i));
      } else {
        boolean odd =
            Character.isSurrogate(c) || (Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0);
        clean.append(odd ? REPLACEMENT : c);
      }
    }
    return clean.toString();
  }

  /// The text with an apostrophe in front when a spreadsheet would run it.
  static String defuse(String text) {
    return runs(text) ? "'" + text : text;
  }

  /// Undoes [#defuse].
  static String fuse(String cell) {
    return cell.startsWith("'") && runs(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean runs(String text) {
    return RUNS.matcher(text).matches() || STARTS_WITH_CONTROL.matcher(text).matches();
  }
}
