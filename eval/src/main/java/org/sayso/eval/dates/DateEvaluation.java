package org.sayso.eval.dates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Annotator;
import org.sayso.annotation.Sentence;
import org.sayso.document.PublishedDate;
import org.sayso.document.SourceMetadata;
import org.sayso.mention.DateExpression.Timed;
import org.sayso.mention.DateReader;
import org.sayso.resolution.DateSequence;
import org.sayso.resolution.NewsDate;
import org.sayso.resolution.RuleDateResolver;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

/// Reads the times of TimeML's documents as the product reads dates; the creation time is the day
/// of publication.
public final class DateEvaluation {
  private final Annotator annotator;

  public DateEvaluation(Annotator annotator) {
    this.annotator = annotator;
  }

  /// What is read of the text of `document`, in order.
  public List<Timex> predict(TimexDocument document) {
    AnnotatedText text = annotator.annotate(article(document.text()));
    Map<TextSpan, Timed> times = times(text);
    Map<TextSpan, NewsDate> dates =
        new DateSequence(new RuleDateResolver())
            .resolve(text, List.copyOf(times.keySet()), metadata(document));
    List<Timex> read = new ArrayList<>();
    times.forEach((span, timed) -> {
      TimexScheme.Valued valued =
          TimexScheme.of(
              text.words(span), timed, Optional.ofNullable(dates.get(span)), document.created());
      read.add(new Timex(span, valued.type(), valued.value()));
    });
    return read;
  }

  private static Map<TextSpan, Timed> times(AnnotatedText text) {
    Map<TextSpan, Timed> times = new LinkedHashMap<>();
    for (Sentence sentence : text.sentences()) {
      int offset = sentence.span().begin();
      for (DateReader.Found found : DateReader.findAll(text.words(sentence.span()))) {
        times.put(new TextSpan(offset + found.core(), offset + found.end()), found.timed());
      }
    }
    return times;
  }

  private static SourceMetadata metadata(TimexDocument document) {
    SourceMetadata none = SourceMetadata.NONE;
    return new SourceMetadata(
        none.title(),
        none.publisher(),
        document.created().map(day -> new PublishedDate(day, PublishedDate.From.FIELD)),
        none.byline(),
        none.credit(),
        none.url(),
        none.language());
  }

  /// Blank lines part the paragraphs.
  private static ArticleText article(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String paragraph : text.split("(?<=\n)(?=[ \t]*\n)", -1)) {
      if (!paragraph.isBlank()) {
        int lead = paragraph.length() - paragraph.stripLeading().length();
        int length = paragraph.strip().length();
        blocks.add(new Block(BlockKind.BODY, new TextSpan(begin + lead, begin + lead + length)));
      }
      begin += paragraph.length();
    }
    return ArticleText.of(
        text,
        "rule:eval/paragraphs@1",
        blocks,
        TextAlignment.identity(text.length()),
        Optional.empty());
  }
}
