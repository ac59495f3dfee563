package org.sayso.eval.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rewrites sentences as a desk does: other words, the speaker moved to the other end, active and
/// passive, modifiers dropped, sentences split and joined, numbers in figures or words.
final class Rewriter {
  private static final double SYNONYMS = 0.8;
  private static final double SMALL_WORDS = 0.6;
  private static final Pattern END = Pattern.compile("(?<=[.!?][\"”]?) +(?=[A-Z\"“])");
  private static final Pattern SAID =
      Pattern.compile("^([A-Z][^,\"“”]{3,60}?) (said|reported|stated|noted)( that)? (.{20,})\\.$");
  private static final Pattern TRAILING_SAID =
      Pattern.compile("^(.{20,}),? (said|reported) ([A-Z][^,]{3,50})\\.$");
  private static final Pattern ACCORDING =
      Pattern.compile("^According to ([^,]{3,60}), (.{20,})\\.$");
  private static final Pattern ACTIVE =
      Pattern.compile(
          "\\b((?:the |a |an )?(?:[A-Za-z]+ ){0,2}(?:police|government|forces|authorities|army|court|group|men|officials))"
              + " (arrested|killed|attacked|detained|released|condemned|criticized|accused|injured) "
              + "((?:the |a |an |\\d+ |[a-z]+ )?(?:[A-Za-z]+ ?){1,3})(?=[,.]| on | in | for | during )");
  private static final Pattern ADVERB =
      Pattern.compile(" (?!early|only|family|likely|July|Italy)[a-z]{4,}ly\\b");
  private static final Pattern ASIDE =
      Pattern.compile(" \\([^)]{2,40}\\)|, (?:who|which) [^,.]{5,60},");
  private static final List<String> FIGURES =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");

  private final Random random;

  Rewriter(Random random) {
    this.random = random;
  }

  /// A paragraph of which this part of the sentences is rewritten.
  String paragraph(String paragraph, double part) {
    List<String> out = new ArrayList<>();
    for (String sentence : END.split(paragraph)) {
      out.add(random.nextDouble() < part ? sentence(sentence) : sentence);
    }
    return joined(out, part);
  }

  /// One sentence in other words; words inside quotation marks stay.
  String sentence(String sentence) {
    String said = moved(sentence);
    String passive = random.nextBoolean() ? passive(said) : said;
    return outsideQuotations(
        passive, text -> figures(dropped(Synonyms.TABLE.apply(text, SYNONYMS, random))));
  }

  /// The same with the words inside quotation marks changed as well.
  String quotationsToo(String sentence) {
    String said = Synonyms.TABLE.apply(sentence(sentence), SYNONYMS, random);
    return Synonyms.SMALL.apply(said, SMALL_WORDS, random);
  }

  private interface Change {
    String apply(String text);
  }

  private static String outsideQuotations(String text, Change change) {
    String[] parts = text.split("(?=[\"“”])|(?<=[\"“”])");
    StringBuilder out = new StringBuilder();
    boolean inside = false;
    for (String part : parts) {
      boolean mark = part.equals("\"") || part.equals("“") || part.equals("”");
      if (mark) {
        inside = part.equals("“") || (part.equals("\"") && !inside);
      }
      out.append(mark || inside ? part : change.apply(part));
    }
    return out.toString();
  }

  private static String moved(String sentence) {
    Matcher according = ACCORDING.matcher(sentence);
    if (according.matches()) {
      return capital(according.group(2)) + ", according to " + according.group(1) + ".";
    }
    Matcher said = SAID.matcher(sentence);
    if (said.matches()) {
      return capital(said.group(4)) + ", " + small(said.group(1)) + " " + said.group(2) + ".";
    }
    Matcher trailing = TRAILING_SAID.matcher(sentence);
    if (trailing.matches() && !trailing.group(1).contains("\"")) {
      return trailing.group(3)
          + " "
          + trailing.group(2)
          + " that "
          + small(trailing.group(1))
          + ".";
    }
    return sentence;
  }

  private static String passive(String sentence) {
    Matcher active = ACTIVE.matcher(sentence);
    if (!active.find()) {
      return sentence;
    }
    String turned =
        active.group(3).strip() + " were " + active.group(2) + " by " + small(active.group(1));
    String out = active.replaceFirst(Matcher.quoteReplacement(turned));
    return active.start() == 0 ? capital(out) : out;
  }

  private String dropped(String text) {
    String without = random.nextBoolean() ? ADVERB.matcher(text).replaceAll("") : text;
    return random.nextBoolean() ? ASIDE.matcher(without).replaceAll("") : without;
  }

  private String figures(String text) {
    int i = random.nextInt(FIGURES.size());
    return random.nextBoolean()
        ? text.replaceAll("\\b" + FIGURES.get(i) + "\\b", Integer.toString(i + 2))
        : text;
  }

  /// Long sentences split at a semicolon or ", and", short neighbours joined.
  private String joined(List<String> sentences, double part) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      boolean change = random.nextDouble() < part / 2;
      if (change && i + 1 < sentences.size() && sentence.endsWith(".")) {
        out.append(sentence, 0, sentence.length() - 1).append(", and ");
        sentences.set(i + 1, small(sentences.get(i + 1)));
        continue;
      }
      out.append(change ? split(sentence) : sentence).append(' ');
    }
    return out.toString().strip();
  }

  private static String split(String sentence) {
    int at = sentence.indexOf("; ");
    int and = sentence.indexOf(", and ");
    if (at > 30) {
      return sentence.substring(0, at) + ". " + capital(sentence.substring(at + 2));
    }
    if (and > 30 && sentence.length() - and > 30 && !sentence.contains("\"")) {
      return sentence.substring(0, and) + ". " + capital(sentence.substring(and + 6));
    }
    return sentence;
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String small(String text) {
    boolean article = text.startsWith("The ") || text.startsWith("A ") || text.startsWith("An ");
    return article || text.startsWith("It ") || text.startsWith("In ")
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }
}
