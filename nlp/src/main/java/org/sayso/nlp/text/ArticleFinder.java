package org.sayso.nlp.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Finds the element of a page that holds its article.
///
/// The measure is running text: characters outside links, in blocks of at least a line, clutter
/// left out. The article is the deepest element that holds nearly all of it, or the one `article`
/// element that holds most; wrappers around it that add little are taken in, since bylines and
/// credits stand there.
final class ArticleFinder {
  private static final int SHORTEST_BLOCK = 40;
  private static final double MOST_LINKED = 0.4;
  private static final double NEARLY_ALL = 0.85;
  private static final double MOST = 0.6;
  private static final double LITTLE_MORE = 1.25;
  private static final int LITTLE = 200;

  private final Map<Element, Integer> running = new HashMap<>();
  private final Map<Element, Integer> all = new HashMap<>();
  private final Map<Element, int[]> blocks = new HashMap<>();

  private ArticleFinder() {}

  /// The element of `page` that holds the article; the whole body when nothing stands out.
  static Element find(Document page) {
    var finder = new ArticleFinder();
    finder.measure(page.body(), page.body());
    finder.addUp(page.body());
    return finder.choose(page.body());
  }

  private void measure(Element element, Element block) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        int[] counts = blocks.computeIfAbsent(block, none -> new int[2]);
        int length = text.getWholeText().strip().length();
        counts[0] += length;
        counts[1] += element.closest("a") == null ? 0 : length;
      } else if (child instanceof Element inner && !Clutter.is(inner)) {
        measure(inner, inner.isBlock() ? inner : block);
      }
    }
  }

  private void addUp(Element body) {
    blocks.forEach((block, counts) -> {
      boolean runs = counts[0] >= SHORTEST_BLOCK && counts[1] <= counts[0] * MOST_LINKED;
      for (Element at = block; at != null; at = at.parent()) {
        all.merge(at, counts[0], Integer::sum);
        running.merge(at, runs ? counts[0] : 0, Integer::sum);
        if (at.equals(body)) {
          break;
        }
      }
    });
  }

  private Element choose(Element body) {
    int total = running.getOrDefault(body, 0);
    if (total == 0) {
      return body;
    }
    Element chosen = largestArticle(body, total).orElse(body);
    chosen = deepest(chosen, (int) (running.getOrDefault(chosen, 0) * NEARLY_ALL));
    Element parent = chosen.parent();
    while (parent != null && !parent.equals(body) && addsLittle(parent, chosen)) {
      chosen = parent;
      parent = chosen.parent();
    }
    return chosen;
  }

  private Optional<Element> largestArticle(Element body, int total) {
    Element best = null;
    for (Element article : body.select("article, [itemprop=articleBody], [role=article]")) {
      int length = running.getOrDefault(article, 0);
      if (length > total * MOST && (best == null || length > running.getOrDefault(best, 0))) {
        best = article;
      }
    }
    return Optional.ofNullable(best);
  }

  private Element deepest(Element from, int atLeast) {
    Element at = from;
    while (true) {
      Element inner = null;
      for (Element child : at.children()) {
        if (running.getOrDefault(child, 0) >= Math.max(1, atLeast)) {
          inner = child;
        }
      }
      if (inner == null || inner.normalName().equals("p")) {
        return at;
      }
      at = inner;
    }
  }

  private boolean addsLittle(Element parent, Element chosen) {
    int limit = (int) (all.getOrDefault(chosen, 0) * LITTLE_MORE) + LITTLE;
    return all.getOrDefault(parent, 0) <= limit;
  }
}
