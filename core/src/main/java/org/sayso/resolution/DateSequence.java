package org.sayso.resolution;

import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.annotation.AnnotatedText;
import org.sayso.document.PublishedDate;
import org.sayso.document.SourceMetadata;
import org.sayso.resolution.DateContext.Tense;
import org.sayso.text.ArticleText.Dateline;
import org.sayso.text.TextSpan;

/// Resolves the words for times of one document in their order, so that "the next day" can count
/// from the day told before it.
///
/// A date counts as told within its sentence and the next one, a quarter for ten sentences.
public record DateSequence(DateResolver dates) {
  private static final Pattern ASIDE = Pattern.compile("\\s\\(\\d[^()]{2,20}\\)\\s(on\\s)?");
  private static final int REACH_OF_DATE = 1;
  private static final int REACH_OF_QUARTER = 10;

  /// The dates of the spans whose words are words for a time.
  public Map<TextSpan, NewsDate> resolve(
      AnnotatedText text, List<TextSpan> spans, SourceMetadata metadata) {
    DateContext context = context(text, metadata);
    Map<TextSpan, NewsDate> found = new HashMap<>();
    Told told = new Told(Optional.empty(), REACH_OF_DATE);
    Told quarter = new Told(Optional.empty(), REACH_OF_QUARTER);
    List<TextSpan> sorted = spans.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      TextSpan span = sorted.get(i);
      int sentence = text.sentences().indexOf(text.sentenceAt(span.begin()));
      DateContext here =
          context
              .with(Tenses.at(text, span))
              .after(
                  dayBehind(text, sorted, i, context).or(() -> told.from(sentence)),
                  quarter.from(sentence));
      Optional<NewsDate> date = dates.resolve(text.words(span), here);
      date.ifPresent(value -> found.put(span, value));
      date.filter(DateSequence::isToldOf).ifPresent(value -> told.set(value, sentence));
      date.filter(value -> value.anchor() != NewsDate.Anchor.EVENT)
          .filter(ToldReckoning::isQuarter)
          .filter(value -> !quarter.isLaterThan(value))
          .ifPresent(value -> quarter.set(value, sentence));
    }
    return found;
  }

  /// What the text's dates count from: the day of publication, else its dateline's, else the day
  /// that it says it is.
  private DateContext context(AnnotatedText text, SourceMetadata metadata) {
    Optional<MonthDay> dateline = datelineDay(text);
    Optional<StatedDay> stated =
        metadata.published().isEmpty() && dateline.isEmpty()
            ? StatedDay.of(text)
            : Optional.empty();
    return new DateContext(
        metadata
            .published()
            .or(() ->
                stated
                    .flatMap(StatedDay::date)
                    .map(day -> new PublishedDate(day, PublishedDate.From.DATELINE))),
        dateline.or(() -> stated.map(StatedDay::day)),
        Tense.UNKNOWN);
  }

  /// The day behind the same time in another zone: "10:35 a.m. (0735 GMT) Friday".
  private Optional<NewsDate> dayBehind(
      AnnotatedText text, List<TextSpan> spans, int at, DateContext context) {
    if (at + 1 == spans.size()) {
      return Optional.empty();
    }
    TextSpan next = spans.get(at + 1);
    int begin = spans.get(at).end();
    int end = next.begin();
    String between = text.words(new TextSpan(begin, end));
    return ASIDE.matcher(between).matches()
        ? dates.resolve(text.words(next), context.with(Tenses.at(text, next)))
        : Optional.empty();
  }

  /// A date told in some sentence, remembered for a few sentences.
  private static final class Told {
    private final int reach;
    private Optional<NewsDate> date;
    private int sentence;

    Told(Optional<NewsDate> date, int reach) {
      this.date = date;
      this.reach = reach;
    }

    void set(NewsDate value, int in) {
      date = Optional.of(value);
      sentence = in;
    }

    /// A comparison with an earlier quarter does not change the one that is told of.
    boolean isLaterThan(NewsDate other) {
      return date.filter(value -> value.edtf().compareTo(other.edtf()) > 0).isPresent();
    }

    Optional<NewsDate> from(int other) {
      return date.filter(value -> other - sentence <= reach);
    }
  }

  private static boolean isToldOf(NewsDate date) {
    return date.start().isPresent() && date.extent() == NewsDate.Extent.POINT;
  }

  /// Day and month of the dateline; its year, if it states one, is the document's day of
  /// publication already.
  private Optional<MonthDay> datelineDay(AnnotatedText text) {
    return text.article()
        .dateline()
        .flatMap(Dateline::date)
        .flatMap(span -> dates.resolve(text.words(span), DateContext.none()))
        .flatMap(date -> monthDay(date.edtf()));
  }

  private static Optional<MonthDay> monthDay(String edtf) {
    return edtf.matches("(\\d{4}|XXXX)-\\d{2}-\\d{2}")
        ? Optional.of(
            MonthDay.of(
                Integer.parseInt(edtf.substring(5, 7)), Integer.parseInt(edtf.substring(8, 10))))
        : Optional.empty();
  }
}
