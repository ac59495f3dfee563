package org.sayso.eval.questions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;

/// Makes of one reading others of the same shape: in each, other words of the same length stand for
/// half of the words and most of the names, ids and days are others, so that what is kept of many
/// is as varied as what is kept of many texts. The same number gives the same reading.
final class VariedReading {
  /// What a reading's JSON is made of, first what stays as it is.
  private static final Pattern PART =
      Pattern.compile(
          "(?<kept>\"(?:schema|by|place|language|run|reader|started|version)\":\"(?:[^\"\\\\]|\\\\.)*\""
              + "|\"[A-Za-z0-9_]+\":|\\bfalse\\b|\\\\(?:u[0-9a-fA-F]{4}|.))"
              + "|\"(?<known>(?:dict|composed|user):[^\"]*)\""
              + "|\\b(?<letter>[a-z])(?<id>[0-9a-f]{24})\\b|\\bdoc:(?<own>[0-9a-f]{24})\\b"
              + "|(?<day>\\b\\d{4}-\\d{2}-\\d{2}\\b)"
              + "|(?<name>\\b[A-Z][a-z]{3,}\\b)|(?<word>\\b[a-z]{5,}\\b)");

  private static final Pattern WORD = Pattern.compile("\\b[A-Za-z][a-z]{3,}\\b");
  private static final int ID_DIGITS = 8;
  private static final int DAYS = 2000;
  private static final double WORDS_KEPT = 0.5;
  private static final double NAMES_KEPT = 0.15;
  private static final int HEX = 16;

  private final Map<Integer, List<String>> words = new HashMap<>();
  private final Map<Integer, List<String>> names = new HashMap<>();

  /// @param texts whose words stand for one another
  VariedReading(Collection<String> texts) {
    TreeSet<String> all = new TreeSet<>();
    texts.forEach(text -> WORD.matcher(text).results().map(MatchResult::group).forEach(all::add));
    for (String word : all) {
      Map<Integer, List<String>> pool = Character.isUpperCase(word.charAt(0)) ? names : words;
      pool.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(word);
    }
  }

  /// What a reading to make others of consists of.
  static final class Shape {
    private final List<Part> parts = new ArrayList<>();

    /// The shape of the reading that `json` is.
    static Shape of(String json) {
      Shape shape = new Shape();
      Matcher matcher = PART.matcher(json);
      StringBuilder same = new StringBuilder();
      int at = 0;
      while (matcher.find()) {
        same.append(json, at, matcher.start());
        at = matcher.end();
        Part part = part(matcher);
        if (part.kind() == Kind.SAME) {
          same.append(part.text());
        } else {
          shape.add(Kind.SAME, same.toString());
          shape.parts.add(part);
          same.setLength(0);
        }
      }
      shape.add(Kind.SAME, same.append(json, at, json.length()).toString());
      return shape;
    }

    private void add(Kind kind, String text) {
      parts.add(new Part(kind, text, ""));
    }

    private static Part part(Matcher matcher) {
      for (Kind kind : Kind.values()) {
        String text = kind.group.isEmpty() ? null : matcher.group(kind.group);
        if (text != null) {
          String before = kind == Kind.ID ? matcher.group("letter") : kind.before;
          return new Part(kind, text, before);
        }
      }
      return new Part(Kind.SAME, matcher.group(), "");
    }
  }

  private enum Kind {
    SAME("", ""),
    KNOWN("known", ""),
    ID("id", ""),
    OWN("own", "doc:"),
    DAY("day", ""),
    NAME("name", ""),
    WORD("word", "");

    private final String group;
    private final String before;

    Kind(String group, String before) {
      this.group = group;
      this.before = before;
    }
  }

  /// @param before what stands before the text and stays
  private record Part(Kind kind, String text, String before) {}

  /// The reading number `number` of a shape.
  Sayso1.Reading of(Shape shape, int number) {
    StringBuilder json = new StringBuilder();
    for (Part part : shape.parts) {
      json.append(part.before()).append(text(part, number));
    }
    return Sayso1Codec.read(json.toString(), Sayso1.Reading.class);
  }

  private String text(Part part, int number) {
    String text = part.text();
    return switch (part.kind()) {
      case SAME -> text;
      case KNOWN ->
          "\"" + text + (draw(text, number) < NAMES_KEPT ? "" : "-" + number % DAYS) + "\"";
      case ID, OWN -> id(text, number);
      case DAY -> day(text, number);
      case NAME -> other(names, text, number, NAMES_KEPT);
      case WORD -> other(words, text, number, WORDS_KEPT);
    };
  }

  private static String other(
      Map<Integer, List<String>> pool, String word, int number, double kept) {
    double draw = draw(word, number);
    List<String> others = pool.getOrDefault(word.length(), List.of(word));
    return draw < kept ? word : others.get((int) ((draw - kept) / (1 - kept) * others.size()));
  }

  /// Between 0 and 1, the same for the same word and number.
  private static double draw(String word, int number) {
    long mixed = word.hashCode() * 0x9E3779B97F4A7C15L + number * 0xC2B2AE3D27D4EB4FL;
    mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
    return ((mixed ^ (mixed >>> 32)) >>> 11) * 0x1.0p-53;
  }

  private static String id(String id, int number) {
    long head = Long.parseLong(id.substring(0, ID_DIGITS), HEX) ^ (number & 0xFFFFFFFFL);
    return HexFormat.of().toHexDigits(head, ID_DIGITS) + id.substring(ID_DIGITS);
  }

  private static String day(String day, int number) {
    try {
      return LocalDate.parse(day).minusDays(number % DAYS).toString();
    } catch (DateTimeParseException e) {
      return day;
    }
  }
}
