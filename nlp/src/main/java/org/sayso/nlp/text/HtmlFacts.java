package org.sayso.nlp.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sayso.document.PublishedDate;
import org.sayso.document.PublishedDate.From;
import org.sayso.document.SourceMetadata;
import org.sayso.text.PageFacts;
import org.sayso.text.PrintedDates;

/// What a page says of itself in `meta` elements, Open Graph, Dublin Core, JSON-LD and `time`.
final class HtmlFacts {
  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title");
  private static final List<String> PUBLISHERS =
      List.of(
          "og:site_name",
          "dc.publisher",
          "publisher",
          "citation_journal_title",
          "application-name");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "dcterms.date",
          "parsely-pub-date",
          "sailthru.date",
          "citation_publication_date",
          "article.published",
          "published-date");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl");
  private static final String BETWEEN = "\\s+(?:\\||-|–|—|::|»|«|·)\\s+";

  private final Document page;
  private final JsonLd jsonLd;

  HtmlFacts(Document page) {
    this.page = page;
    this.jsonLd = JsonLd.of(page);
  }

  /// All that the page states; nothing guessed.
  SourceMetadata metadata() {
    return new SourceMetadata(
        titles().findFirst(),
        publisher(),
        published(),
        author(),
        Optional.empty(),
        url(),
        language());
  }

  /// The titles that the page gives itself, the plainest first.
  Stream<String> titles() {
    return Stream.of(jsonLd.text("headline").map(HtmlFacts::unescaped), meta(TITLES), windowTitle())
        .flatMap(Optional::stream);
  }

  /// The words of the `title` element without the outlet's name before or after them: the part that
  /// is like the outlet's name, or else the shorter end.
  private Optional<String> windowTitle() {
    String title = page.title().strip();
    String[] parts = title.split(BETWEEN);
    if (parts.length < 2) {
      return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }
    String first = parts[0];
    String last = parts[parts.length - 1];
    String withoutFirst = title.substring(first.length()).replaceFirst("^" + BETWEEN, "");
    String withoutLast =
        title.substring(0, title.lastIndexOf(last)).replaceFirst(BETWEEN + "$", "");
    Optional<String> outlet = publisher();
    if (outlet.isEmpty()) {
      return Optional.of(first.length() < last.length() ? withoutFirst : withoutLast);
    }
    if (like(first, outlet.get())) {
      return Optional.of(withoutFirst);
    }
    return Optional.of(like(last, outlet.get()) ? withoutLast : title);
  }

  private static boolean like(String a, String b) {
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    return left.contains(right) || right.contains(left);
  }

  private Optional<String> publisher() {
    return meta(PUBLISHERS).or(() -> jsonLd.names("publisher").map(HtmlFacts::unescaped));
  }

  private Optional<PublishedDate> published() {
    return meta(DATES)
        .flatMap(PrintedDates::parse)
        .map(day -> new PublishedDate(day, From.META))
        .or(() ->
            jsonLd
                .text("datePublished")
                .flatMap(PrintedDates::parse)
                .map(day -> new PublishedDate(day, From.JSON_LD)))
        .or(() -> timeElement().map(day -> new PublishedDate(day, From.PAGE)));
  }

  private Optional<LocalDate> timeElement() {
    Element article = ArticleFinder.find(page);
    Element scope =
        article.closest("article, main") == null ? page.body() : article.closest("article, main");
    return Stream.of(
            "time[itemprop=datePublished], time[pubdate], time[class*=publish]", "time[datetime]")
        .flatMap(query -> scope.select(query).stream())
        .filter(time -> !time.className().toLowerCase(Locale.ROOT).contains("updat"))
        .flatMap(time ->
            PrintedDates.parse(time.attr("datetime"))
                .or(() -> PrintedDates.parse(time.text()))
                .stream())
        .findFirst();
  }

  private Optional<String> author() {
    return jsonLd
        .names("author")
        .map(HtmlFacts::unescaped)
        .or(() -> meta(AUTHORS).filter(name -> !name.startsWith("http")))
        .or(() -> first("[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author]"))
        .map(PageFacts::withoutBy);
  }

  private Optional<String> url() {
    return Stream.of(
            Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href")),
            meta(List.of("og:url")),
            jsonLd.url())
        .flatMap(Optional::stream)
        .filter(address -> address.matches("https?://\\S+"))
        .findFirst();
  }

  private Optional<String> language() {
    return Optional.ofNullable(page.selectFirst("html[lang]"))
        .map(html -> html.attr("lang"))
        .or(() -> jsonLd.text("inLanguage"))
        .or(() -> meta(List.of("og:locale", "language", "dc.language")))
        .map(tag -> tag.strip().replace('_', '-'))
        .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*"));
  }

  private Optional<String> first(String query) {
    return page.select(query).stream()
        .map(Element::text)
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  /// The first of `names` that a `meta` element gives, by name, property or itemprop.
  private Optional<String> meta(List<String> names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean named =
            Stream.of("name", "property", "itemprop")
                .anyMatch(key -> meta.attr(key).strip().equalsIgnoreCase(name));
        if (named && !meta.attr("content").isBlank()) {
          return Optional.of(meta.attr("content").strip().replaceAll("\\s+", " "));
        }
      }
    }
    return Optional.empty();
  }

  /// Many a JSON-LD block holds entities that its maker escaped once too often.
  private static String unescaped(String words) {
    return Parser.unescapeEntities(words, false);
  }
}
