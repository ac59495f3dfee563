package org.sayso.eval.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Makes a controlled set of copies from articles, and look-alikes that are none.
public final class CopyMaker {
  private static final double ORIGINALS = 0.55;
  private static final int MOST_COPIES = 3;
  private static final int LEAST_PARAGRAPHS = 4;
  private static final double SURE = 0.5;
  private static final int ROUND_UPS = 240;
  private static final List<String> SIGN_OFFS =
      List.of(
          "The Karst Herald is published every weekday in Corran and reaches readers in all five"
              + " districts of the island.",
          "Readers can send their own pictures and accounts of events to the desk of the Selm"
              + " Courier at any hour of the day or night.",
          "All rights reserved. This material may not be published or broadcast in any form.",
          "Lowmarsh Ledger has been bringing news from the marshes to the coast since the first"
              + " bridge over the Limmer was built.",
          "Fictional outlet; its journalists adhere to a code of conduct that can be read on every"
              + " page of the site.");

  private final Random random;
  private final Rewriter rewriter;
  private final List<Made> made = new ArrayList<>();

  private CopyMaker(long seed) {
    random = new Random(seed);
    rewriter = new Rewriter(random);
  }

  /// What of an article stands in a made text.
  ///
  /// @param kept its paragraphs by number
  /// @param same part of the sentences that was not rewritten
  private record Part(Article from, BitSet kept, double same) {}

  /// A text on its way into the set.
  ///
  /// @param way empty of an original or a look-alike
  private record Made(String text, List<Part> parts, String way) {}

  /// A set from the articles of one half.
  ///
  /// @param beside articles that are put in as they are
  static CopySet make(List<Article> articles, List<Article> beside, long seed) {
    CopyMaker maker = new CopyMaker(seed);
    maker.copies(articles);
    beside.forEach(maker::plain);
    RoundUps.make(ROUND_UPS, maker.random)
        .forEach(text -> maker.made.add(new Made(text, List.of(), "")));
    return maker.set();
  }

  private void copies(List<Article> articles) {
    List<Article> order = new ArrayList<>(articles);
    Collections.shuffle(order, random);
    int i = 0;
    while (i < order.size()) {
      Article article = order.get(i++);
      boolean original =
          article.paragraphs().size() >= LEAST_PARAGRAPHS && random.nextDouble() < ORIGINALS;
      if (!original) {
        lookAlike(article, RoundUps.draw(order, random));
        continue;
      }
      plain(article);
      int copies = 1 + random.nextInt(MOST_COPIES);
      for (int n = 0; n < copies; n++) {
        boolean spare = i + 1 < order.size();
        Way way = Way.values()[random.nextInt(Way.values().length)];
        if (way == Way.MERGED && spare) {
          Article second = order.get(i++);
          plain(second);
          merged(article, second);
        } else if (way == Way.EXTENDED && spare) {
          extended(article, order.get(i++));
        } else {
          copy(article, way == Way.MERGED || way == Way.EXTENDED ? Way.MIXED : way);
        }
      }
    }
  }

  private void plain(Article article) {
    made.add(new Made(article.text(), List.of(whole(article)), ""));
  }

  private static Part whole(Article article) {
    BitSet all = new BitSet();
    all.set(0, article.paragraphs().size());
    return new Part(article, all, 1);
  }

  private void copy(Article article, Way way) {
    BitSet kept = new BitSet();
    kept.set(0, article.paragraphs().size());
    if (way == Way.CUT || way == Way.MIXED) {
      kept = cut(article);
    }
    List<String> paragraphs = new ArrayList<>();
    kept.stream()
        .forEach(
            i -> paragraphs.add(rewriter.paragraph(article.paragraphs().get(i), way.rewritten())));
    if (way == Way.RE_ORDERED) {
      Collections.shuffle(paragraphs, random);
    }
    String text = String.join("\n\n", paragraphs);
    if (way == Way.RE_SPELLED || way == Way.MIXED) {
      text = Respelling.apply(text, random);
    }
    Part part = new Part(article, kept, 1 - way.rewritten());
    made.add(new Made(headed(text), List.of(part), way.name().toLowerCase(Locale.ROOT)));
  }

  /// The first paragraph and others until 40 to 80 % of the words are there.
  private BitSet cut(Article article) {
    List<Integer> rest =
        new ArrayList<>(IntStream.range(1, article.paragraphs().size()).boxed().toList());
    Collections.shuffle(rest, random);
    double wanted = 0.4 + 0.4 * random.nextDouble();
    BitSet kept = new BitSet();
    kept.set(0);
    for (int next : rest) {
      if (length(article, kept) >= wanted * article.text().length()) {
        break;
      }
      kept.set(next);
    }
    return kept;
  }

  private static double length(Article article, BitSet kept) {
    return kept.stream().map(i -> article.paragraphs().get(i).length()).sum();
  }

  private void merged(Article one, Article other) {
    BitSet first = random.nextBoolean() ? cut(one) : whole(one).kept();
    BitSet second = other.paragraphs().size() > 2 ? cut(other) : whole(other).kept();
    List<String> paragraphs = new ArrayList<>();
    first.stream().forEach(i -> paragraphs.add(one.paragraphs().get(i)));
    second.stream().forEach(i -> paragraphs.add(other.paragraphs().get(i)));
    List<Part> parts = List.of(new Part(one, first, 1), new Part(other, second, 1));
    made.add(new Made(String.join("\n\n", paragraphs), parts, "merged"));
  }

  private void extended(Article article, Article with) {
    int most = Math.max(1, Math.min(with.paragraphs().size(), article.paragraphs().size() / 2));
    List<String> paragraphs = new ArrayList<>(article.paragraphs());
    with.paragraphs().stream()
        .limit(most)
        .forEach(own -> paragraphs.add(1 + random.nextInt(paragraphs.size()), own));
    made.add(new Made(String.join("\n\n", paragraphs), List.of(whole(article)), "extended"));
  }

  /// An article with a quotation, or at its end a paragraph of background, that stands in another
  /// one too.
  private void lookAlike(Article article, Article other) {
    List<String> paragraphs = new ArrayList<>(article.paragraphs());
    int words = article.text().length();
    other.paragraphs().stream()
        .filter(shared -> shared.length() < words / 4 && !article.id().equals(other.id()))
        .reduce((_, last) -> last)
        .ifPresent(shared ->
            paragraphs.add(
                shared.contains("\"") ? paragraphs.size() / 2 + 1 : paragraphs.size(), shared));
    made.add(new Made(headed(String.join("\n\n", paragraphs)), List.of(whole(article)), ""));
  }

  private String headed(String text) {
    return "TAVARA (IWN) -- " + text + "\n\n" + RoundUps.draw(SIGN_OFFS, random);
  }

  private CopySet set() {
    List<Made> order = new ArrayList<>(made);
    Collections.shuffle(order, random);
    Map<String, String> texts = new TreeMap<>();
    Map<Article, List<Integer>> byArticle = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      texts.put(name(i), order.get(i).text());
      for (Part part : order.get(i).parts()) {
        byArticle.computeIfAbsent(part.from(), _ -> new ArrayList<>()).add(i);
      }
    }
    Map<CopySet.Pair, String> pairs = known(order);
    byArticle.forEach((article, carriers) -> {
      for (int a : carriers) {
        for (int b : carriers) {
          if (a < b) {
            pairs.put(CopySet.Pair.of(name(a), name(b)), how(order.get(a), order.get(b), article));
          }
        }
      }
    });
    return new CopySet(texts, pairs, Map.of());
  }

  /// The near-copies among the texts of MUC-4.
  private static Map<CopySet.Pair, String> known(List<Made> order) {
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      for (Part part : order.get(i).parts()) {
        names.put(part.from().id(), name(i));
      }
    }
    Map<CopySet.Pair, String> pairs = new TreeMap<>();
    for (String line : MucPairs.lines()) {
      String[] ids = line.split("\t");
      if (names.containsKey(ids[0]) && names.containsKey(ids[1])) {
        pairs.put(CopySet.Pair.of(names.get(ids[0]), names.get(ids[1])), ids[2]);
      }
    }
    return pairs;
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "%06d", number);
  }

  /// Two copies of one article are surely copies of each other only where enough of the same
  /// sentences is left in both.
  private static String how(Made one, Made other, Article article) {
    if (one.way().isEmpty() || other.way().isEmpty()) {
      return one.way().isEmpty() && other.way().isEmpty() ? "same" : one.way() + other.way();
    }
    Part here = part(one, article);
    Part there = part(other, article);
    BitSet both = (BitSet) here.kept().clone();
    both.and(there.kept());
    double share =
        length(article, both)
            / Math.min(length(article, here.kept()), length(article, there.kept()));
    boolean merged = one.parts().size() + other.parts().size() > 2;
    return !merged && share * here.same() * there.same() >= SURE ? "siblings" : CopySet.OPEN;
  }

  private static Part part(Made text, Article article) {
    return text.parts().stream()
        .filter(one -> one.from().equals(article))
        .findFirst()
        .orElseThrow();
  }
}
