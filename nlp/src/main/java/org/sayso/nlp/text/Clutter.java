package org.sayso.nlp.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.sayso.text.LineRole;

/// Tells what on a page is no part of its article: menus, related stories, forms, what is hidden.
///
/// By element, by role, and by the words of class and id. Words that also name wrappers of articles
/// count only where the element holds no running text.
final class Clutter {
  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "button",
          "nav",
          "footer",
          "aside",
          "select",
          "option",
          "textarea",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "dialog",
          "menu",
          "input",
          "map",
          "math");
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu");
  private static final Set<String> ALWAYS =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "footer",
          "related",
          "recommended",
          "comments",
          "comment",
          "disqus",
          "cookie",
          "cookies",
          "consent",
          "breadcrumb",
          "breadcrumbs",
          "taboola",
          "outbrain",
          "hidden",
          "sr",
          "invisible");
  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          "sidebar",
          "share",
          "sharing",
          "social",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "promo",
          "promotion",
          "advert",
          "advertisement",
          "ad",
          "ads",
          "sponsored",
          "trending",
          "popular",
          "tags",
          "login",
          "modal",
          "popup",
          "skip",
          "masthead",
          "topbar",
          "toolbar",
          "pagination",
          "widget",
          "banner",
          "more",
          "teaser",
          "recirc",
          "copyright");
  private static final Set<String> NEVER = Set.of("html", "body", "main", "article");
  private static final int RUNNING_TEXT = 80;
  private static final int PARAGRAPHS_OF_TEXT = 3;

  private Clutter() {}

  /// Whether `element` and all in it are to be left out.
  static boolean is(Element element) {
    String tag = element.normalName();
    if (NEVER.contains(tag)) {
      return false;
    }
    if (isHidden(element)) {
      return true;
    }
    if (TAGS.contains(tag)) {
      return !(tag.equals("aside") && holdsTakeaways(element));
    }
    if (ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (tag.equals("header")) {
      return element.closest("article, main") == null && element.selectFirst("h1") == null;
    }
    return (hasWord(element, ALWAYS) && !hasWord(element, Set.of("article")))
        || (hasWord(element, WITHOUT_TEXT) && !holdsText(element));
  }

  /// Whether class or id of `element` holds one of `words`.
  static boolean hasWord(Element element, Set<String> words) {
    String names = element.className() + " " + element.id();
    if (names.isBlank()) {
      return false;
    }
    String spaced = names.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    for (String word : spaced.split("[^a-z]+")) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private static boolean holdsTakeaways(Element element) {
    return element.select("h2, h3, h4, h5, strong, b, p, div").stream()
        .anyMatch(heading -> LineRole.of(heading.text()) == LineRole.TAKEAWAYS_HEADING);
  }

  private static boolean holdsText(Element element) {
    return element.select("p").stream()
            .filter(p -> p.ownText().length() >= RUNNING_TEXT)
            .limit(PARAGRAPHS_OF_TEXT)
            .count()
        == PARAGRAPHS_OF_TEXT;
  }
}
