package org.sayso.nlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.sayso.text.ArticleTextBuilder;
import org.sayso.text.BlockKind;
import org.sayso.text.DatelineRule;
import org.sayso.text.LineRole;
import org.sayso.text.SourceText;

/// Walks through a page from its title to the end of its article and lays out the blocks.
///
/// What a block is, its element says first (a caption, a list under "Key takeaways"), then the
/// words of its class, then its own words ("By …", "Read also: …").
final class HtmlBlocks {
  private static final Set<String> STANDFIRST =
      Set.of(
          "standfirst",
          "subtitle",
          "dek",
          "deck",
          "subhead",
          "subheadline",
          "subheading",
          "strapline",
          "summary",
          "synopsis",
          "excerpt",
          "lede",
          "lead",
          "sell",
          "intro");
  private static final Set<String> BYLINE = Set.of("byline", "author", "authors", "reporter");
  private static final Set<String> CREDIT = Set.of("credit", "credits", "source", "agency");
  private static final Set<String> CAPTION = Set.of("caption", "figcaption");
  private static final Set<String> LABEL =
      Set.of(
          "date",
          "time",
          "timestamp",
          "dateline",
          "published",
          "updated",
          "kicker",
          "category",
          "section",
          "label",
          "topic",
          "note",
          "small",
          "disclaimer",
          "correction",
          "tag");

  /// Words of the article set large a second time.
  private static final Set<String> PULL_QUOTE = Set.of("pullquote", "pull");

  private static final Set<String> TAKEAWAYS =
      Set.of("takeaway", "takeaways", "keypoints", "highlights");
  private static final int LONGEST_STANDFIRST = 500;
  private static final int LONGEST_LABEL = 160;
  private static final int FEWEST_WORDS = 5;
  private static final double MOST_LINKED = 0.6;

  private final HtmlSource source;
  private final ArticleTextBuilder builder;
  private final @Nullable Element title;
  private final Element article;

  private final List<SourceText> pieces = new ArrayList<>();
  private int linked;
  private boolean started;
  private boolean bodySeen;
  private boolean takeaways;

  private HtmlBlocks(
      HtmlSource source, ArticleTextBuilder builder, @Nullable Element title, Element article) {
    this.source = source;
    this.builder = builder;
    this.title = title;
    this.article = article;
    this.started = title == null;
  }

  /// Adds the blocks of `article` to `builder`, with `title` and what stands between the two.
  static void add(
      HtmlSource source, ArticleTextBuilder builder, @Nullable Element title, Element article) {
    var blocks = new HtmlBlocks(source, builder, title, article);
    Element root = title == null ? article : commonAncestor(title, article);
    blocks.walk(root, new Place(root.equals(article), BlockKind.BODY, false));
    blocks.flush(new Place(root.equals(article), BlockKind.BODY, false));
  }

  /// Where the walk is.
  ///
  /// @param inside whether inside the article's element
  /// @param kind what the surrounding elements make of a block here
  /// @param listed whether inside a list
  private record Place(boolean inside, BlockKind kind, boolean listed) {}

  private static Element commonAncestor(Element a, Element b) {
    Element at = a;
    while (!at.equals(b) && !b.parents().contains(at)) {
      at = at.parent() == null ? at : at.parent();
    }
    return at;
  }

  private void walk(Element element, Place place) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        take(text);
      } else if (child instanceof Element inner && !Clutter.is(inner)) {
        enter(inner, place);
      }
    }
  }

  private void take(TextNode text) {
    source
        .of(text)
        .ifPresent(piece -> {
          pieces.add(piece);
          Element parent = text.parent();
          boolean link = parent != null && parent.closest("a") != null;
          linked += link ? piece.chars().strip().length() : 0;
        });
  }

  private void enter(Element element, Place place) {
    if (element.normalName().equals("br")) {
      lineBreak(element, place);
      return;
    }
    boolean inside = place.inside() || element.equals(article);
    boolean listed = place.listed() || element.normalName().equals("li");
    boolean block = element.isBlock() || element.equals(title) || startsBlock(element);
    Place inner = new Place(inside, block ? kind(element, place) : place.kind(), listed);
    if (!block) {
      walk(element, inner);
      return;
    }
    flush(place);
    if (element.equals(title)) {
      started = true;
    }
    walk(element, inner);
    flush(inner);
    if (element.normalName().matches("ul|ol")) {
      takeaways = false;
    }
  }

  /// Elements that are inline by the standard and stand apart on a news page.
  private static boolean startsBlock(Element element) {
    return element.normalName().matches("time|figcaption|td|th|dt|dd|caption|summary|details");
  }

  /// Two line breaks part paragraphs; one is a space, and before a bullet or a dash it parts items.
  private void lineBreak(Element br, Place place) {
    Node next = br.nextSibling();
    while (next instanceof TextNode text && text.isBlank()) {
      next = next.nextSibling();
    }
    boolean twice = next instanceof Element element && element.normalName().equals("br");
    boolean item =
        next instanceof TextNode text && LineRole.isListItem(text.getWholeText().strip());
    if (twice || item) {
      flush(place);
    } else {
      source.space(br).ifPresent(pieces::add);
    }
  }

  private BlockKind kind(Element element, Place place) {
    if (element.equals(title)) {
      return BlockKind.TITLE;
    }
    String tag = element.normalName();
    if (tag.equals("time")) {
      return BlockKind.OTHER;
    }
    if (tag.matches("h[1-6]|th|td|dt|caption") && place.kind() == BlockKind.BODY) {
      boolean standfirst = !bodySeen && Clutter.hasWord(element, STANDFIRST);
      return standfirst
          ? BlockKind.STANDFIRST
          : tag.equals("td") ? tableCell(element) : BlockKind.OTHER;
    }
    if (tag.equals("figcaption") || Clutter.hasWord(element, CAPTION)) {
      return BlockKind.CAPTION;
    }
    if (element.equals(article) || place.kind() != BlockKind.BODY) {
      return place.kind();
    }
    return byClass(element);
  }

  /// A cell of a layout table holds paragraphs, a cell of a data table words.
  private static BlockKind tableCell(Element cell) {
    boolean layout = cell.selectFirst("p") != null || cell.text().length() > LONGEST_LABEL;
    return layout ? BlockKind.BODY : BlockKind.OTHER;
  }

  private BlockKind byClass(Element element) {
    if (Clutter.hasWord(element, PULL_QUOTE)) {
      return BlockKind.OTHER;
    }
    if (Clutter.hasWord(element, TAKEAWAYS)) {
      takeaways = true;
      return BlockKind.BODY;
    }
    int length = element.text().length();
    if (!bodySeen && length <= LONGEST_STANDFIRST && isStandfirst(element)) {
      return BlockKind.STANDFIRST;
    }
    if (length > LONGEST_LABEL) {
      return BlockKind.BODY;
    }
    if (Clutter.hasWord(element, BYLINE) || element.attr("rel").equals("author")) {
      return BlockKind.BYLINE;
    }
    if (Clutter.hasWord(element, CREDIT)) {
      return BlockKind.CREDIT;
    }
    return Clutter.hasWord(element, LABEL) ? BlockKind.OTHER : BlockKind.BODY;
  }

  private static boolean isStandfirst(Element element) {
    return (Clutter.hasWord(element, STANDFIRST) || element.attr("itemprop").equals("description"))
        && DatelineRule.find(element.text()).isEmpty();
  }

  private void flush(Place place) {
    if (pieces.isEmpty()) {
      return;
    }
    List<SourceText> block = List.copyOf(pieces);
    int links = linked;
    pieces.clear();
    linked = 0;
    String words = words(block);
    if (!words.isEmpty() && started) {
      put(block, words, refined(words, links, place), place);
    }
  }

  private void put(List<SourceText> block, String words, BlockKind kind, Place place) {
    boolean wanted = place.inside() || (!bodySeen && belongsBeforeBody(kind, words));
    if (!wanted) {
      return;
    }
    bodySeen |= kind == BlockKind.BODY;
    int bullet = kind == BlockKind.TAKEAWAY ? LineRole.bulletLength(words) : 0;
    builder.add(kind, bullet == 0 ? block : withoutBullet(block));
  }

  private static boolean belongsBeforeBody(BlockKind kind, String words) {
    return kind == BlockKind.TITLE
        || kind == BlockKind.STANDFIRST
        || kind == BlockKind.BYLINE
        || kind == BlockKind.TAKEAWAY
        || kind == BlockKind.CAPTION
        || (kind == BlockKind.BODY && DatelineRule.find(words).isPresent());
  }

  private BlockKind refined(String words, int links, Place place) {
    if (place.kind() != BlockKind.BODY && place.kind() != BlockKind.OTHER) {
      return place.kind();
    }
    LineRole role = LineRole.of(words);
    if (role == LineRole.TAKEAWAYS_HEADING) {
      takeaways = true;
      return BlockKind.OTHER;
    }
    if (takeaways && (place.listed() || LineRole.bulletLength(words) > 0)) {
      return BlockKind.TAKEAWAY;
    }
    if (place.kind() == BlockKind.OTHER) {
      return BlockKind.OTHER;
    }
    takeaways &= place.listed();
    boolean mostlyLinks = links > words.length() * MOST_LINKED;
    return switch (role) {
      case BYLINE -> bodySeen ? BlockKind.CREDIT : BlockKind.BYLINE;
      case CREDIT -> BlockKind.CREDIT;
      case PRINTED_DATE, FURNITURE, TAKEAWAYS_HEADING, SUMMARY_HEADING -> BlockKind.OTHER;
      case HEADING ->
          mostlyLinks || words.split(" ").length < FEWEST_WORDS ? BlockKind.OTHER : BlockKind.BODY;
      case SENTENCE -> mostlyLinks ? BlockKind.OTHER : BlockKind.BODY;
    };
  }

  private static List<SourceText> withoutBullet(List<SourceText> block) {
    List<SourceText> rest = new ArrayList<>();
    boolean cut = false;
    for (SourceText piece : block) {
      String chars = piece.chars();
      int from = chars.length() - chars.stripLeading().length();
      if (cut || from == chars.length()) {
        rest.add(piece);
      } else {
        cut = true;
        int bullet = LineRole.bulletLength(chars.substring(from));
        rest.add(piece.part(from + bullet, chars.length()));
      }
    }
    return rest;
  }

  private static String words(List<SourceText> block) {
    var words = new StringBuilder();
    block.forEach(piece -> words.append(piece.chars()));
    return words.toString().replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
  }

  /// The element that shows one of `titles`, a heading if there is one; else the only main heading.
  static Optional<Element> titleElement(Element body, List<String> titles) {
    List<Element> headings = shown(body, "h1, [itemprop=headline], h2, h3, .headline, .title");
    List<Element> main = headings.stream().filter(each -> each.normalName().equals("h1")).toList();
    return showing(headings, titles)
        .or(() -> showing(shown(body, "b, strong, font, big, p, div, span"), titles))
        .or(() -> main.size() == 1 ? Optional.of(main.getFirst()) : Optional.empty());
  }

  private static List<Element> shown(Element body, String query) {
    return body.select(query).stream().filter(element -> !isCluttered(element)).toList();
  }

  private static Optional<Element> showing(List<Element> elements, List<String> titles) {
    for (String title : titles) {
      for (Element element : elements) {
        if (key(element.text()).equals(key(title))) {
          return Optional.of(element);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCluttered(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (Clutter.is(at)) {
        return true;
      }
    }
    return false;
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
