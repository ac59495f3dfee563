package org.sayso.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.sayso.document.PublishedDate;
import org.sayso.document.PublishedDate.From;
import org.sayso.document.SourceMetadata;

/// What the blocks of a page say of the page itself.
public final class PageFacts {
  private PageFacts() {}

  /// Title, byline, credit and printed date.
  public static SourceMetadata of(ArticleText article) {
    return new SourceMetadata(
        words(article, BlockKind.TITLE),
        Optional.empty(),
        printedDate(article).map(day -> new PublishedDate(day, From.PAGE)),
        words(article, BlockKind.BYLINE).map(PageFacts::withoutBy),
        words(article, BlockKind.CREDIT),
        Optional.empty(),
        Optional.empty());
  }

  /// What the dateline says where nothing else does: the day, where it has a year; and the agency
  /// or outlet in brackets, whose copy the words then are.
  public static SourceMetadata ofDateline(ArticleText article) {
    Optional<String> credit =
        article.dateline().flatMap(ArticleText.Dateline::credit).map(article::words);
    return new SourceMetadata(
        Optional.empty(),
        credit,
        article
            .dateline()
            .flatMap(ArticleText.Dateline::date)
            .flatMap(span -> PrintedDates.parse(article.words(span)))
            .map(day -> new PublishedDate(day, From.DATELINE)),
        Optional.empty(),
        credit,
        Optional.empty(),
        Optional.empty());
  }

  /// A name without the "By" before it.
  public static String withoutBy(String byline) {
    return byline
        .replaceFirst("^(?i:by|written by|reported by|reporting by|words by|author):? ", "")
        .replaceFirst(" [|/·•] .*$", "");
  }

  private static Optional<String> words(ArticleText article, BlockKind kind) {
    return article.first(kind).map(block -> article.words(block.span()));
  }

  private static Optional<LocalDate> printedDate(ArticleText article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == BlockKind.OTHER)
        .map(block -> article.words(block.span()))
        .filter(words -> LineRole.of(words) == LineRole.PRINTED_DATE)
        .filter(words -> !words.toLowerCase(Locale.ROOT).contains("update"))
        .flatMap(words -> PrintedDates.parse(words).stream())
        .findFirst();
  }
}
