package org.sayso.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.text.TextSpan;

/// Cuts running text into words and marks.
///
/// Every character that is not white space lies in exactly one token. Kept whole: words with
/// hyphens ("15-year-old"), numbers ("1,200", "3.5"), short forms with their dots ("U.S.", "Gen."),
/// addresses of the web. Split off: the clitics `'s`, `n't`, `'re`, `'ve`, `'ll`, `'d`, `'m`, the
/// second half of "cannot", and every quotation mark, bracket and dash.
public final class Tokenizer {
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
  private static final Set<String> DOMAINS =
      Set.of("com", "org", "net", "gov", "edu", "info", "int");
  private static final Pattern WEB =
      Pattern.compile("(?:https?://|www\\.)[^\\s\\p{Z}<>\"“”]++", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL =
      Pattern.compile(
          "[\\p{Alnum}._+-]{1,64}+@[\\p{Alnum}-]{1,63}+(?:\\.[\\p{Alnum}-]{1,63}+){1,8}+");

  /// The tokens of `text` within `range`, in order.
  public List<TextSpan> tokenize(String text, TextSpan range) {
    return new Scan(text, range).tokens();
  }

  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == '’' || codePoint == 'ʼ' || codePoint == '＇';
  }

  private static boolean isWord(int codePoint) {
    if (Character.isLetterOrDigit(codePoint) || codePoint == '_') {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  private static boolean isHyphen(int codePoint) {
    return codePoint == '-' || codePoint == '‐' || codePoint == '‑';
  }

  /// One pass over one range.
  private static final class Scan {
    private final String text;
    private final int begin;
    private final int end;
    private final List<TextSpan> found = new ArrayList<>();
    private final boolean mayHoldMail;

    Scan(String text, TextSpan range) {
      this.text = text;
      this.begin = range.begin();
      this.end = range.end();
      int at = text.indexOf('@', begin);
      this.mayHoldMail = at >= 0 && at < end;
    }

    List<TextSpan> tokens() {
      int at = begin;
      while (at < end) {
        int codePoint = codePointAt(at);
        if (isSpace(codePoint)) {
          at += Character.charCount(codePoint);
        } else {
          at = tokenFrom(at, codePoint);
        }
      }
      return found;
    }

    /// Adds the token or tokens that begin at `at` and gives the offset behind them.
    private int tokenFrom(int at, int codePoint) {
      int address = address(at, codePoint);
      if (address > at) {
        return add(at, address);
      }
      if (isWord(codePoint)) {
        int acronym = acronym(at);
        return acronym > at ? add(at, compoundEnd(acronym)) : word(at);
      }
      if ((codePoint == '@' || codePoint == '#') && isWord(codePointAt(at + 1))) {
        return add(at, wordEnd(at + 1));
      }
      return mark(at, codePoint);
    }

    private int add(int from, int to) {
      found.add(new TextSpan(from, to));
      return to;
    }

    /// The code point at `at`, 0 outside the range.
    private int codePointAt(int at) {
      if (at < begin || at >= end) {
        return 0;
      }
      int codePoint = text.codePointAt(at);
      return at + Character.charCount(codePoint) > end ? text.charAt(at) : codePoint;
    }

    private int address(int at, int codePoint) {
      boolean web = codePoint == 'h' || codePoint == 'w' || codePoint == 'H' || codePoint == 'W';
      if (web) {
        int to = matchEnd(WEB, at);
        while (to > at && ".,;:!?)]}'’".indexOf(text.charAt(to - 1)) >= 0) {
          to--;
        }
        if (to > at + 4) {
          return to;
        }
      }
      return mayHoldMail && Character.isLetterOrDigit(codePoint) ? matchEnd(MAIL, at) : at;
    }

    private int matchEnd(Pattern pattern, int at) {
      Matcher matcher = pattern.matcher(text).region(at, end);
      return matcher.lookingAt() ? matcher.end() : at;
    }

    /// The end of "U.S.", "a.m.", "U.S" or the initial "J." at `at`; `at` itself when there is
    /// none.
    private int acronym(int at) {
      int to = at;
      int letters = 0;
      while (Character.isLetter(codePointAt(to)) && codePointAt(to + 1) == '.') {
        to += 2;
        letters++;
      }
      if (letters > 0 && Character.isLetter(codePointAt(to)) && !isWord(codePointAt(to + 1))) {
        return letters > 1 || Character.isUpperCase(codePointAt(to)) ? to + 1 : at;
      }
      if (letters > 1 && !isWord(codePointAt(to))) {
        return to;
      }
      boolean initial =
          letters == 1 && Character.isUpperCase(codePointAt(at)) && isSpace(codePointAt(to));
      int next = nextVisible(to);
      return initial && (Character.isUpperCase(next) || next == '"' || next == '“') ? to : at;
    }

    /// The end of "U.S.-born" for the offset behind "U.S.".
    private int compoundEnd(int at) {
      boolean compound = isHyphen(codePointAt(at)) && Character.isLetter(codePointAt(at + 1));
      return compound ? wordEnd(at + 1) : at;
    }

    private int nextVisible(int at) {
      int from = at;
      while (from < end && isSpace(codePointAt(from))) {
        from += Character.charCount(codePointAt(from));
      }
      return codePointAt(from);
    }

    private int word(int at) {
      int to = wordEnd(at);
      if (codePointAt(to) == '.'
          && Abbreviations.keepsDot(text.substring(at, to), nextVisible(to + 1))) {
        return add(at, to + 1);
      }
      int cut = cliticBegin(at, to);
      if (cut > at) {
        add(at, cut);
        return add(cut, to);
      }
      return add(at, to);
    }

    private int wordEnd(int at) {
      int to = at;
      while (to < end) {
        int codePoint = codePointAt(to);
        if (!isWord(codePoint) && !joins(to, codePoint)) {
          break;
        }
        to += Character.charCount(codePoint);
      }
      return to;
    }

    /// Whether the mark at `at` holds the word before it and the word behind it together.
    private boolean joins(int at, int mark) {
      int before = at > begin ? text.codePointBefore(at) : 0;
      int after = codePointAt(at + 1);
      if (!isWord(before) || !isWord(after)) {
        return false;
      }
      if (isHyphen(mark)) {
        return true;
      }
      if (isApostrophe(mark)) {
        return Character.isLetter(after);
      }
      return switch (mark) {
        case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
        case ':', '/' -> Character.isDigit(before) && Character.isDigit(after);
        case ',' -> Character.isDigit(before) && groupsDigits(at + 1);
        case '.' -> (Character.isDigit(before) && Character.isDigit(after)) || isDomain(at + 1);
        default -> false;
      };
    }

    /// Whether the digits at `at` are a group of a long number: "1,200", "1,20,000".
    private boolean groupsDigits(int at) {
      int to = at;
      while (to - at < 4 && Character.isDigit(codePointAt(to))) {
        to++;
      }
      return to - at == 3
          || (to - at == 2 && codePointAt(to) == ',' && Character.isDigit(codePointAt(to + 1)));
    }

    private boolean isDomain(int at) {
      int to = at;
      while (to - at < 5 && Character.isLetter(codePointAt(to))) {
        to++;
      }
      return DOMAINS.contains(text.substring(at, to)) && !isWord(codePointAt(to));
    }

    /// Where the clitic of the word begins, -1 when there is none.
    private int cliticBegin(int at, int to) {
      int apostrophe = to - 1;
      while (apostrophe > at && !isApostrophe(text.charAt(apostrophe))) {
        apostrophe--;
      }
      if (apostrophe == at) {
        return text.substring(at, to).equalsIgnoreCase("cannot") ? to - 3 : -1;
      }
      String suffix = text.substring(apostrophe + 1, to).toLowerCase(Locale.ROOT);
      if (CLITICS.contains(suffix)) {
        return apostrophe;
      }
      char before = text.charAt(apostrophe - 1);
      return suffix.equals("t") && (before == 'n' || before == 'N') ? apostrophe - 1 : -1;
    }

    private int mark(int at, int codePoint) {
      if (isApostrophe(codePoint) && at > begin && !isSpace(text.codePointBefore(at))) {
        int to = wordEnd(at + 1);
        if (CLITICS.contains(text.substring(at + 1, to).toLowerCase(Locale.ROOT))) {
          return add(at, to);
        }
      }
      String run =
          switch (codePoint) {
            case '.' -> ".";
            case '-' -> "-";
            case '?', '!' -> "?!";
            default -> "";
          };
      int to = at + Character.charCount(codePoint);
      while (!run.isEmpty() && to < end && run.indexOf(text.charAt(to)) >= 0) {
        to++;
      }
      boolean doubled = (codePoint == '`' || codePoint == '\'') && codePointAt(to) == codePoint;
      return add(at, doubled ? to + 1 : to);
    }
  }
}
