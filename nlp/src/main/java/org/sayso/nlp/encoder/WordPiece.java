package org.sayso.nlp.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cuts text into the pieces of BERT's uncased English vocabulary and says where each piece stands.
///
/// The same pieces as the encoders' own tokenizer: control characters dropped, accents and case
/// folded, marks split off, then the longest known beginning of what is left, again and again.
public final class WordPiece {
  /// A longer word is one unknown piece, as in the original.
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int begin;
  private final int separator;

  /// @param ids every piece with its number; pieces that continue a word begin with `##`
  public WordPiece(Map<String, Integer> ids) {
    this.ids = Map.copyOf(ids);
    this.unknown = special("[UNK]");
    this.begin = special("[CLS]");
    this.separator = special("[SEP]");
  }

  private int special(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return id;
  }

  /// Reads the vocabulary of a `tokenizer.json`.
  public static WordPiece ofTokenizerJson(InputStream json) throws IOException {
    JsonNode vocabulary = JsonMapper.shared().readTree(json).path("model").path("vocab");
    Map<String, Integer> ids = new HashMap<>();
    vocabulary.properties().forEach(entry -> ids.put(entry.getKey(), entry.getValue().asInt()));
    if (ids.isEmpty()) {
      throw new IOException("no vocabulary in the tokenizer's file");
    }
    return new WordPiece(ids);
  }

  /// Reads a vocabulary of one piece a line, the first numbered 0.
  public static WordPiece ofLines(String lines) {
    Map<String, Integer> ids = new HashMap<>();
    for (String piece : lines.split("\n", -1)) {
      ids.put(piece, ids.size());
    }
    return new WordPiece(ids);
  }

  /// Every piece on a line, in the order of their numbers, as [#ofLines] reads them.
  public String lines() {
    return ids.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .collect(Collectors.joining("\n"));
  }

  /// The piece that opens every input.
  public int begin() {
    return begin;
  }

  /// The piece that closes every input and stands between paragraphs.
  public int separator() {
    return separator;
  }

  /// How many pieces the vocabulary has.
  public int size() {
    return ids.size();
  }

  /// The pieces of `text`, in order, without the opening and closing ones.
  public List<Piece> encode(String text) {
    List<Piece> pieces = new ArrayList<>(text.length() / 4 + 4);
    Word word = new Word();
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (isDropped(codePoint)) {
        at = next;
        continue;
      }
      if (isSpace(codePoint)) {
        cut(word, pieces);
      } else if (isMark(codePoint) || isIdeograph(codePoint)) {
        cut(word, pieces);
        word.add(codePoint, at, next);
        cut(word, pieces);
      } else {
        word.add(codePoint, at, next);
      }
      at = next;
    }
    cut(word, pieces);
    return pieces;
  }

  private void cut(Word word, List<Piece> pieces) {
    if (word.length() > 0) {
      int known = pieces.size();
      if (word.codePoints() > LONGEST_WORD || !cutKnown(word, pieces)) {
        while (pieces.size() > known) {
          pieces.removeLast();
        }
        pieces.add(new Piece(unknown, word.beginOf(0), word.endOf(word.length() - 1)));
      }
    }
    word.clear();
  }

  private boolean cutKnown(Word word, List<Piece> pieces) {
    String letters = word.letters();
    int from = 0;
    while (from < letters.length()) {
      int to = letters.length();
      Integer id = null;
      while (to > from) {
        String part = letters.substring(from, to);
        id = ids.get(from == 0 ? part : "##" + part);
        if (id != null) {
          break;
        }
        to--;
      }
      if (id == null) {
        return false;
      }
      pieces.add(new Piece(id, word.beginOf(from), word.endOf(to - 1)));
      from = to;
    }
    return true;
  }

  private static boolean isDropped(int codePoint) {
    if (codePoint == 0 || codePoint == 0xFFFD) {
      return true;
    }
    if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static boolean isMark(int codePoint) {
    if (codePoint < 128) {
      return codePoint > ' ' && codePoint < 127 && !Character.isLetterOrDigit(codePoint);
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isIdeograph(int codePoint) {
    return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
        || (codePoint >= 0x3400 && codePoint <= 0x4DBF)
        || (codePoint >= 0x20000 && codePoint <= 0x2CEAF)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
  }

  /// The letters of one word after folding, each with the place of the letter that it came from.
  private static final class Word {
    private final StringBuilder folded = new StringBuilder();
    private int[] begins = new int[32];
    private int[] ends = new int[32];

    void add(int codePoint, int begin, int end) {
      if (codePoint < 128) {
        append((char) Character.toLowerCase(codePoint), begin, end);
        return;
      }
      String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
      StringBuilder kept = new StringBuilder();
      plain
          .codePoints()
          .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
          .forEach(kept::appendCodePoint);
      String lower = kept.toString().toLowerCase(Locale.ROOT);
      for (int i = 0; i < lower.length(); i++) {
        append(lower.charAt(i), begin, end);
      }
    }

    private void append(char letter, int begin, int end) {
      int at = folded.length();
      if (at == begins.length) {
        begins = java.util.Arrays.copyOf(begins, at * 2);
        ends = java.util.Arrays.copyOf(ends, at * 2);
      }
      begins[at] = begin;
      ends[at] = end;
      folded.append(letter);
    }

    int length() {
      return folded.length();
    }

    int codePoints() {
      return folded.codePointCount(0, folded.length());
    }

    String letters() {
      return folded.toString();
    }

    int beginOf(int letter) {
      return begins[letter];
    }

    int endOf(int letter) {
      return ends[letter];
    }

    void clear() {
      folded.setLength(0);
    }
  }
}
