package org.sayso.eval.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a controlled set of reworded copies among articles on the same topics that are none.
final class RewordedMaker {
  private static final double LEFT_OUT = 0.12;
  private static final int LEAST_SENTENCES = 8;
  private static final int MOST_SENTENCES = 40;
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?][\"”]?) +(?=[A-Z\"“])");
  private static final Pattern FRONT =
      Pattern.compile("^((?:On|In|During|After|Since|By|At) [^,\"“]{3,50}), ([^\"“]{20,})\\.$");
  private static final Pattern FULL_NAME = Pattern.compile("\\b([A-Z][a-z]+) ([A-Z][a-z]{3,})\\b");

  private static final List<String> WAYS = List.of("by_hand", "generated", CopySet.OPEN);

  private final Random random;
  private final Rewriter rewriter;

  private RewordedMaker(long seed) {
    random = new Random(seed);
    rewriter = new Rewriter(random);
  }

  /// A set of the hand-made pairs of one half and of as many made from articles.
  static CopySet make(
      List<HandMade> byHand, List<Article> articles, List<Article> beside, int count, long seed) {
    RewordedMaker maker = new RewordedMaker(seed);
    List<String> texts = new ArrayList<>();
    List<int[]> pairs = new ArrayList<>();
    for (HandMade pair : byHand) {
      pairs.add(new int[] {texts.size(), texts.size() + 1, 0});
      texts.add(pair.report());
      texts.add(pair.reworded());
    }
    List<Article> order = new ArrayList<>(articles);
    Collections.shuffle(order, maker.random);
    int left = count;
    for (Article article : order) {
      texts.add(article.text());
      if (left > 0 && maker.isNews(article)) {
        left--;
        pairs.add(new int[] {texts.size() - 1, texts.size(), 1});
        texts.add(maker.reworded(article));
      }
    }
    Map<String, Integer> places = new TreeMap<>();
    for (Article article : beside) {
      places.put(article.id(), texts.size());
      texts.add(article.text());
    }
    for (String line : MucPairs.lines()) {
      String[] ids = line.split("\t");
      if (places.containsKey(ids[0]) && places.containsKey(ids[1])) {
        pairs.add(new int[] {places.get(ids[0]), places.get(ids[1]), 2});
      }
    }
    return maker.set(texts, pairs);
  }

  private CopySet set(List<String> texts, List<int[]> pairs) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    Map<String, String> named = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      named.put(name(places.get(i)), texts.get(i));
    }
    Map<CopySet.Pair, String> gold = new TreeMap<>();
    Map<CopySet.Pair, String> reworded = new TreeMap<>();
    for (int[] pair : pairs) {
      if (!WAYS.get(pair[2]).equals(CopySet.OPEN)) {
        reworded.put(
            CopySet.Pair.of(name(places.get(pair[0])), name(places.get(pair[1]))),
            name(places.get(pair[1])));
      }
      gold.put(
          CopySet.Pair.of(name(places.get(pair[0])), name(places.get(pair[1]))), WAYS.get(pair[2]));
    }
    return new CopySet(named, gold, reworded);
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "%06d", number);
  }

  /// Of middling length and with a quotation.
  private boolean isNews(Article article) {
    int sentences = SENTENCE.split(article.text()).length;
    return sentences >= LEAST_SENTENCES
        && sentences <= MOST_SENTENCES
        && article.text().matches("(?s).*[\"“].*");
  }

  private String reworded(Article article) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : article.paragraphs()) {
      List<String> sentences = new ArrayList<>();
      for (String sentence : SENTENCE.split(paragraph)) {
        if (paragraphs.isEmpty() || random.nextDouble() >= LEFT_OUT) {
          sentences.add(rewriter.quotationsToo(front(sentence)));
        }
      }
      if (!sentences.isEmpty()) {
        paragraphs.add(String.join(" ", sentences));
      }
    }
    return "(SelmNow) " + shortened(String.join("\n\n", paragraphs));
  }

  /// "On Monday, X did." → "X did on Monday."
  private static String front(String sentence) {
    Matcher found = FRONT.matcher(sentence);
    if (!found.matches()) {
      return sentence;
    }
    String rest = found.group(2);
    String time = found.group(1);
    return Character.toUpperCase(rest.charAt(0))
        + rest.substring(1)
        + " "
        + Character.toLowerCase(time.charAt(0))
        + time.substring(1)
        + ".";
  }

  /// First names only where a name is first told.
  private static String shortened(String text) {
    StringBuilder out = new StringBuilder();
    Map<String, Boolean> told = new TreeMap<>();
    Matcher name = FULL_NAME.matcher(text);
    while (name.find()) {
      boolean again = told.put(name.group(), true) != null;
      name.appendReplacement(out, Matcher.quoteReplacement(again ? name.group(2) : name.group()));
    }
    return name.appendTail(out).toString();
  }
}
