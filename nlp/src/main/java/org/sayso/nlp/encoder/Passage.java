package org.sayso.nlp.encoder;

import java.util.ArrayList;
import java.util.List;
import org.sayso.text.TextSpan;

/// A text as the encoder reads it: pieces, and units that tags stand on.
///
/// A unit is a token, or several where the encoder's pieces run across tokens ("do" and "n't" of
/// "don't"). Paragraphs are ranges of units.
public final class Passage {
  private final int[] pieces;
  private final List<Unit> units;
  private final List<Range> paragraphs;

  /// @param begin offset in the text
  /// @param end offset behind it
  /// @param firstToken number of its first token
  /// @param lastToken number of its last token
  /// @param firstPiece number of its first piece
  /// @param endsSentence whether a sentence may end here, outside quotation marks
  public record Unit(
      int begin, int end, int firstToken, int lastToken, int firstPiece, boolean endsSentence) {}

  /// Units or pieces from `from` up to, without, `to`.
  public record Range(int from, int to) {
    /// How many there are.
    public int length() {
      return to - from;
    }

    /// Whether all of `other` lies in this range.
    public boolean contains(Range other) {
      return from <= other.from && other.to <= to;
    }
  }

  private Passage(int[] pieces, List<Unit> units, List<Range> paragraphs) {
    this.pieces = pieces;
    this.units = List.copyOf(units);
    this.paragraphs = List.copyOf(paragraphs);
  }

  /// @param tokens of each paragraph, in order, as spans of `text`
  public static Passage of(String text, List<List<TextSpan>> tokens, WordPiece wordPiece) {
    String canonical = Typography.canonical(text);
    List<Piece> pieces = wordPiece.encode(canonical);
    List<Unit> units = new ArrayList<>();
    List<Range> paragraphs = new ArrayList<>();
    int piece = 0;
    int token = 0;
    for (List<TextSpan> paragraph : tokens) {
      int from = units.size();
      boolean quoted = false;
      for (TextSpan span : paragraph) {
        int first = piece;
        while (piece < pieces.size() && pieces.get(piece).begin() < span.end()) {
          piece++;
        }
        String word = span.of(canonical);
        quoted = word.equals("“") || (quoted && !word.equals("”"));
        boolean ends =
            !quoted && (word.matches("[.?!]+") || (word.equals("”") && endsSentence(units)));
        if (piece > first && pieces.get(first).begin() >= span.begin()) {
          units.add(new Unit(span.begin(), span.end(), token, token, first, ends));
        } else if (units.size() > from) {
          // No piece begins here: the token goes with the one before it.
          Unit last = units.removeLast();
          units.add(
              new Unit(last.begin, span.end(), last.firstToken, token, last.firstPiece, ends));
        }
        token++;
      }
      if (units.size() > from) {
        paragraphs.add(new Range(from, units.size()));
      }
    }
    return new Passage(pieces.stream().mapToInt(Piece::id).toArray(), units, paragraphs);
  }

  /// Whether the unit before a closing mark is a full stop or the like.
  private static boolean endsSentence(List<Unit> units) {
    return !units.isEmpty() && units.getLast().endsSentence;
  }

  /// The units in text order.
  public List<Unit> units() {
    return units;
  }

  /// The paragraphs, each a range of units that is not empty.
  public List<Range> paragraphs() {
    return paragraphs;
  }

  /// The pieces of a range of units.
  public Range pieces(Range range) {
    int to = range.to == units.size() ? pieces.length : units.get(range.to).firstPiece;
    return new Range(units.get(range.from).firstPiece, to);
  }

  /// The vocabulary number of a piece.
  public int id(int piece) {
    return pieces[piece];
  }

  /// The units that `span` of the text touches; empty where it touches none.
  public Range unitsOf(TextSpan span) {
    int from = firstEndingBehind(span.begin());
    int to = from;
    while (to < units.size() && units.get(to).begin < span.end()) {
      to++;
    }
    return from < to ? new Range(from, to) : new Range(0, 0);
  }

  /// The first unit that ends behind `offset`; the number of units when none does.
  private int firstEndingBehind(int offset) {
    int from = 0;
    int to = units.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (units.get(middle).end > offset) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /// Cuts a range into ranges of at most `most` pieces, where sentences end outside quotation marks
  /// if there is such a place in the second half, else where it must be.
  public List<Range> cut(Range range, int most) {
    List<Range> cut = new ArrayList<>();
    int from = range.from;
    while (from < range.to) {
      int to = from;
      int good = -1;
      while (to < range.to && pieces(new Range(from, to + 1)).length() <= most) {
        to++;
        if (units.get(to - 1).endsSentence && 2 * pieces(new Range(from, to)).length() > most) {
          good = to;
        }
      }
      int end = to == range.to ? to : good > 0 ? good : Math.max(to, from + 1);
      cut.add(new Range(from, end));
      from = end;
    }
    return cut;
  }
}
