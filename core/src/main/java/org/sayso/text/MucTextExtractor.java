package org.sayso.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.document.MediaType;
import org.sayso.document.PublishedDate;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;

/// Reads one message of the MUC-3 and MUC-4 corpora: header line, dateline, text all in capitals.
///
/// The dateline's grammar is the corpus's own (`text-headers-info`): place, date, source in
/// brackets, two hyphens, then notes in square brackets up to `[TEXT]`, `[SUMMARY]` or `[EXCERPT]`;
/// the files depart from it in small ways, which are allowed for here. Two-digit years are of the
/// 1900s.
public final class MucTextExtractor implements TextExtractor {
  private static final String BY = "rule:text/muc@1";

  /// The line that opens a message.
  public static final Pattern HEADER =
      Pattern.compile("^(?:DEV-MUC3|TST\\d-MUC[34])-\\d{4}\\b[^\\r\\n]{0,80}", Pattern.MULTILINE);

  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?<place>[^,\\[\\]]{2,60}(?:\\([^()]{2,40}\\))?(?:, [A-Z ]{2,30})?), ?"
              + "(?<date>NO DATE|[A-Z]{3,9} \\d{1,2} \\d{2}|\\d{1,2} [A-Z]{3,9}\\.?(?: (?<year>\\d{2,4}))?)"
              + "(?: ?[(\\[](?<credit>[^()\\[\\]]{2,80})[)\\]])?"
              + "(?: ?--?-? ?)?");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?<day>\\d{1,2}) (?<month>[A-Z]{3,9})\\.?|(?<monthFirst>[A-Z]{3,9}) (?<dayAfter>\\d{1,2})) (?<year>\\d{2,4})");
  private static final Pattern NOTES =
      Pattern.compile(
          "^(?: ?\\[(?!TEXT|SUMMARY|EXCERPT)[^\\[\\]]{1,300}\\]){0,6}? ?\\[(?:TEXT|SUMMARY|EXCERPTS?)\\] ?");

  @Override
  public ExtractedText extract(SourceDocument document) throws UnreadableDocumentException {
    String source = BodyDecoder.decode(document.body(), MediaType.MUC).text();
    ArticleTextBuilder builder = new ArticleTextBuilder();
    Matcher header = HEADER.matcher(source);
    int begin = 0;
    if (header.find()) {
      builder.add(
          BlockKind.OTHER, List.of(SourceText.literal(source, header.start(), header.end())));
      begin = header.end();
    }
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(source.substring(begin))) {
      builder.add(
          BlockKind.BODY,
          List.of(SourceText.literal(source, begin + paragraph.begin(), begin + paragraph.end())));
    }
    ArticleText article = withDateline(builder.build(BY));
    return new ExtractedText(article, document.metadata().orElse(facts(article)));
  }

  private static ArticleText withDateline(ArticleText article) {
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (block.kind() == BlockKind.BODY) {
        int index = i;
        return dateline(article.words(block.span()))
            .map(match -> Datelines.with(article, index, match))
            .orElse(article);
      }
    }
    return article;
  }

  private static Optional<DatelineRule.Match> dateline(String paragraph) {
    Matcher matcher = DATELINE.matcher(paragraph);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Matcher notes = NOTES.matcher(paragraph).region(matcher.end(), paragraph.length());
    int bodyBegin = notes.find() ? notes.end() : matcher.end();
    int end = bodyBegin;
    while (end > 0 && paragraph.charAt(end - 1) == ' ') {
      end--;
    }
    return Optional.of(
        new DatelineRule.Match(
            end,
            bodyBegin,
            DatelineRule.span(matcher, "place"),
            DatelineRule.span(matcher, "date"),
            DatelineRule.span(matcher, "credit")));
  }

  private static SourceMetadata facts(ArticleText article) {
    SourceMetadata stated = PageFacts.ofDateline(article);
    return new SourceMetadata(
        Optional.empty(),
        stated.publisher(),
        article
            .dateline()
            .flatMap(ArticleText.Dateline::date)
            .flatMap(span -> day(article.words(span)))
            .map(day -> new PublishedDate(day, PublishedDate.From.DATELINE)),
        Optional.empty(),
        stated.credit(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<LocalDate> day(String words) {
    Matcher matcher = DAY.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean dayFirst = matcher.group("day") != null;
    int month = PrintedDates.month(matcher.group(dayFirst ? "month" : "monthFirst"));
    int day = Integer.parseInt(matcher.group(dayFirst ? "day" : "dayAfter"));
    int year = Integer.parseInt(matcher.group("year"));
    try {
      return Optional.of(LocalDate.of(year < 100 ? 1900 + year : year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
