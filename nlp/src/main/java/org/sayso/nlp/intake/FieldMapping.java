package org.sayso.nlp.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which columns of a table, or fields of a record, hold what.
///
/// @param name what the person calls it
/// @param columns for each field the columns that may hold it, the best first; names are compared
///   without regard to case, and `-` and spaces count as `_`
/// @param publisher the outlet of every row, where the form itself tells
public record FieldMapping(
    String name, Map<Field, List<String>> columns, Optional<String> publisher) {
  /// What a row can say of a document.
  public enum Field {
    TEXT,
    TITLE,
    SUMMARY,
    DATE,
    URL,
    PUBLISHER,
    AUTHOR,
    LANGUAGE
  }

  /// The JSON of the news-please crawler (its `NewsArticle.get_dict`).
  public static final FieldMapping NEWS_PLEASE =
      new FieldMapping(
          "news-please",
          Map.of(
              Field.TEXT, List.of("maintext", "text"),
              Field.TITLE, List.of("title", "title_page", "title_rss"),
              Field.SUMMARY, List.of("description"),
              Field.DATE, List.of("date_publish"),
              Field.URL, List.of("url"),
              Field.PUBLISHER, List.of("source_domain"),
              Field.AUTHOR, List.of("authors"),
              Field.LANGUAGE, List.of("language")),
          Optional.empty());

  /// The table of Wikinews articles: `url,date,title,text`.
  public static final FieldMapping WIKINEWS =
      new FieldMapping(
          "wikinews",
          Map.of(
              Field.TEXT, List.of("text"),
              Field.TITLE, List.of("title"),
              Field.DATE, List.of("date"),
              Field.URL, List.of("url")),
          Optional.of("Wikinews"));

  /// The usual names of columns in news tables.
  public static final FieldMapping COMMON =
      new FieldMapping(
          "common",
          Map.of(
              Field.TEXT,
                  List.of(
                      "text",
                      "maintext",
                      "body",
                      "content",
                      "article",
                      "article_text",
                      "full_text",
                      "fulltext",
                      "articlebody",
                      "story",
                      "event_text"),
              Field.TITLE, List.of("title", "headline", "heading"),
              Field.SUMMARY, List.of("standfirst", "summary", "description"),
              Field.DATE,
                  List.of(
                      "date_publish",
                      "published",
                      "date_published",
                      "datepublished",
                      "publish_date",
                      "published_at",
                      "publishedat",
                      "pub_date",
                      "pubdate",
                      "date",
                      "dct"),
              Field.URL, List.of("url", "link", "uri", "permalink"),
              Field.PUBLISHER,
                  List.of(
                      "publisher", "outlet", "newspaper", "source_name", "source", "source_domain"),
              Field.AUTHOR, List.of("byline", "author", "authors"),
              Field.LANGUAGE, List.of("language", "lang")),
          Optional.empty());

  public FieldMapping {
    var ordered = new EnumMap<Field, List<String>>(Field.class);
    columns.forEach((field, names) -> ordered.put(field, List.copyOf(names)));
    columns = Map.copyOf(ordered);
    if (columns.getOrDefault(Field.TEXT, List.of()).isEmpty()) {
      throw new IllegalArgumentException("a mapping must say which column holds the text");
    }
  }

  /// Reads a mapping as a person writes it: a known name, or `text=body,title=headline`.
  ///
  /// @throws IllegalArgumentException saying what is wrong with `spec`
  public static FieldMapping parse(String spec) {
    for (FieldMapping known : List.of(NEWS_PLEASE, WIKINEWS, COMMON)) {
      if (known.name.equalsIgnoreCase(spec.strip())) {
        return known;
      }
    }
    var columns = new EnumMap<Field, List<String>>(Field.class);
    for (String pair : spec.split(",")) {
      int equals = pair.indexOf('=');
      if (equals < 1 || equals == pair.length() - 1) {
        throw new IllegalArgumentException(
            "'"
                + pair
                + "' is not FIELD=COLUMN. Write news-please, wikinews, or for example"
                + " text=body,title=headline,date=published.");
      }
      Field field = field(pair.substring(0, equals).strip());
      columns
          .computeIfAbsent(field, none -> new ArrayList<>())
          .add(pair.substring(equals + 1).strip());
    }
    return new FieldMapping(spec.strip(), columns, Optional.empty());
  }

  private static Field field(String name) {
    try {
      return Field.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' is no field. The fields are text, title, summary, date, url, publisher,"
              + " author and language.",
          unknown);
    }
  }

  /// The mapping that the names and the address of a record show.
  static FieldMapping detect(Collection<String> names, Optional<String> url) {
    if (NEWS_PLEASE.columnIn(Field.DATE, names).isPresent() && names.contains("maintext")) {
      return NEWS_PLEASE;
    }
    return url.filter(address -> address.contains("wikinews.org/")).isPresent() ? WIKINEWS : COMMON;
  }

  /// The one of `names` that holds `field`.
  Optional<String> columnIn(Field field, Collection<String> names) {
    return columns.getOrDefault(field, List.of()).stream()
        .flatMap(column -> names.stream().filter(name -> key(name).equals(key(column))).limit(1))
        .findFirst();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}
