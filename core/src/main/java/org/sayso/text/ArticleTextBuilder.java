package org.sayso.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays blocks one under the other and keeps where each character came from.
///
/// Characters are kept as they are, with two exceptions: runs of white space and control characters
/// inside a block become one space, and an unpaired surrogate, which no file can hold, becomes
/// U+FFFD. Blocks stand a blank line apart; takeaways a line.
public final class ArticleTextBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<TextAlignment.Run> runs = new ArrayList<>();

  /// Adds a block made of `pieces`, in the order of the source; nothing when they hold no word.
  public ArticleTextBuilder add(BlockKind kind, List<SourceText> pieces) {
    Cursor cursor = new Cursor(kind);
    for (SourceText piece : pieces) {
      int length = piece.chars().length();
      for (int i = 0; i < length; ) {
        int next = piece.unitEnd(i);
        cursor.take(
            piece.chars().substring(i, next), piece.sourceOffset(i), piece.sourceOffset(next));
        i = next;
      }
    }
    if (cursor.begin >= 0) {
      blocks.add(new Block(kind, new TextSpan(cursor.begin, text.length())));
    }
    return this;
  }

  /// Takes one block's characters in and holds white space back until a word follows.
  private final class Cursor {
    private final BlockKind kind;
    private int begin = -1;
    private int spaceBegin = -1;
    private int spaceEnd = -1;

    Cursor(BlockKind kind) {
      this.kind = kind;
    }

    /// Takes characters that stand together for one place of the source.
    void take(String unit, int from, int to) {
      if (unit.length() > 1 && unit.chars().anyMatch(c -> isSpace((char) c))) {
        unit.codePoints().forEach(c -> take(Character.toString(c), from, to));
      } else if (isSpace(unit.charAt(0))) {
        spaceBegin = spaceBegin < 0 ? from : spaceBegin;
        spaceEnd = to;
      } else {
        if (begin < 0) {
          begin = startBlock(kind);
        } else if (spaceBegin >= 0) {
          put(" ", spaceBegin, spaceEnd);
        }
        spaceBegin = -1;
        put(unit, from, to);
      }
    }
  }

  /// Whether no block was added.
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /// The text so far.
  ///
  /// @param by the rule or library that chose the blocks, with version
  public ArticleText build(String by) {
    return ArticleText.of(mended(text), by, blocks, new TextAlignment(runs), Optional.empty());
  }

  /// White space in the wide sense: also no-break spaces and control characters.
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private int startBlock(BlockKind kind) {
    if (!blocks.isEmpty()) {
      boolean list = kind == BlockKind.TAKEAWAY && blocks.getLast().kind() == BlockKind.TAKEAWAY;
      text.append(list ? "\n" : "\n\n");
    }
    return text.length();
  }

  private void put(String chars, int sourceBegin, int sourceEnd) {
    int at = text.length();
    text.append(chars);
    int length = chars.length();
    int sourceLength = sourceEnd - sourceBegin;
    if (!runs.isEmpty() && length == sourceLength) {
      TextAlignment.Run last = runs.getLast();
      boolean follows =
          last.textLength() == last.sourceLength()
              && last.textEnd() == at
              && last.sourceBegin() + last.sourceLength() == sourceBegin;
      if (follows) {
        int joined = last.textLength() + length;
        runs.set(
            runs.size() - 1,
            new TextAlignment.Run(last.textBegin(), joined, last.sourceBegin(), joined));
        return;
      }
    }
    runs.add(new TextAlignment.Run(at, length, sourceBegin, sourceLength));
  }

  private static String mended(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        text.setCharAt(i, '\uFFFD');
      }
    }
    return text.toString();
  }
}
