package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.TestingAnnotators;
import org.sayso.document.PublishedDate;
import org.sayso.document.SourceMetadata;
import org.sayso.resolution.NewsDate.Anchor;
import org.sayso.testing.MarkedText;
import org.sayso.text.TextSpan;

class DateSequenceTest {
  private static final SourceMetadata PUBLISHED =
      new SourceMetadata(
          Optional.empty(),
          Optional.empty(),
          Optional.of(new PublishedDate(LocalDate.of(2031, 9, 5), PublishedDate.From.FIELD)),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// The last date of a marked text.
  private static NewsDate last(String marked) {
    MarkedText parsed = MarkedText.parse(marked);
    AnnotatedText text = TestingAnnotators.annotate(parsed.text());
    List<TextSpan> spans = new ArrayList<>();
    parsed.spans().forEach(span -> spans.add(new TextSpan(span.begin(), span.end())));
    Map<TextSpan, NewsDate> dates =
        new DateSequence(new RuleDateResolver()).resolve(text, spans, PUBLISHED);
    return Optional.ofNullable(dates.get(spans.getLast())).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Guards shot him on >August 3, 2030<. He died >the next day<.|2030-08-04|EVENT",
        "Guards shot him on >August 3, 2030<. He died >two weeks later<.|2030-08-17|EVENT",
        "They met in >May 2030<. They parted >two months later<.|2030-07|EVENT",
        "It lost money in >the second quarter<, more than >a year ago<.|2030-34|EVENT",
        "Guards shot him. He died >the next day<.|XXXX-XX-XX|NONE",
        "Talks are to go on until >Monday<.|2031-09-08|PUBLICATION",
        "The court sat on >Monday<.|2031-09-01|PUBLICATION",
        "The vote was put off to >October 10<.|2031-10-10|PUBLICATION",
        "The vote will be held on >October 10<.|2031-10-10|PUBLICATION",
        "The guards could leave as soon as >Tuesday<.|2031-09-09|PUBLICATION",
        "The hearing was set for >Monday<.|2031-09-08|PUBLICATION",
      })
  void countsFromWhatIsTold(String marked, String edtf, Anchor anchor) {
    assertThat(last(marked).edtf()).isEqualTo(edtf);
    assertThat(last(marked).anchor()).isEqualTo(anchor);
  }

  @Test
  void aClockTimeIsOfTheDayBehindItsOtherZone() {
    MarkedText parsed =
        MarkedText.parse(
            "They met on >September 3<. Shots fell at >10:35 a.m.< (0735 GMT) on >Monday<.");
    AnnotatedText text = TestingAnnotators.annotate(parsed.text());
    List<TextSpan> spans =
        parsed.spans().stream().map(span -> new TextSpan(span.begin(), span.end())).toList();
    assertThat(new DateSequence(new RuleDateResolver()).resolve(text, spans, PUBLISHED))
        .extractingByKey(spans.get(1))
        .extracting(NewsDate::edtf)
        .isEqualTo("2031-09-01");
  }
}
