package org.sayso.resolution;

import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.document.SourceMetadata;
import org.sayso.resolution.DateContext.Tense;
import org.sayso.text.ArticleText.Dateline;
import org.sayso.text.TextSpan;

/// Resolves the words for times of one document in their order, so that "the next day" can count
/// from the day told before it.
///
/// A date counts as told within its sentence and the next one.
public record DateSequence(DateResolver dates) {
  /// The dates of the spans whose words are words for a time.
  public Map<TextSpan, NewsDate> resolve(
      AnnotatedText text, List<TextSpan> spans, SourceMetadata metadata) {
    DateContext context = new DateContext(metadata.published(), datelineDay(text), Tense.UNKNOWN);
    Map<TextSpan, NewsDate> found = new HashMap<>();
    Optional<NewsDate> told = Optional.empty();
    int toldIn = -1;
    for (TextSpan span : spans.stream().sorted().toList()) {
      int sentence = text.sentences().indexOf(text.sentenceAt(span.begin()));
      DateContext here =
          context
              .with(Tenses.at(text, span))
              .after(sentence - toldIn <= 1 ? told : Optional.empty());
      Optional<NewsDate> date = dates.resolve(text.words(span), here);
      date.ifPresent(value -> found.put(span, value));
      if (date.filter(DateSequence::isToldOf).isPresent()) {
        told = date;
        toldIn = sentence;
      }
    }
    return found;
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
