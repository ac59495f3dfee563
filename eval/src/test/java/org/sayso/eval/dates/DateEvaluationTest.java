package org.sayso.eval.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.nlp.annotation.OpenNlpPosTagger;
import org.sayso.text.TextSpan;

class DateEvaluationTest {
  private static final DateEvaluation EVALUATION =
      new DateEvaluation(new DefaultAnnotator(OpenNlpPosTagger.load(), sample -> "en"));

  private static final String SAMPLE =
      """
      <?xml version="1.0" ?>
      <TimeML>
      <DOCID>tavara-1</DOCID>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2031-09-05">05/09/31</TIMEX3></DCT>
      <TEXT>
      Miners &amp; guards <EVENT eid="e1">met</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2031-09-01">Monday</TIMEX3> in Corran.
      </TEXT>
      </TimeML>
      """;

  @TempDir private Path folder = Path.of(".");

  private TimexDocument sample() throws IOException {
    return TimexReader.read(Files.writeString(folder.resolve("tavara-1.tml"), SAMPLE));
  }

  @Test
  void offsetsCountTheTextWithoutMarks() throws IOException {
    TimexDocument document = sample();
    TextSpan span = document.gold().getFirst().span();
    assertThat(document.gold()).hasSize(1);
    assertThat(document.text().substring(span.begin(), span.end())).isEqualTo("Monday");
    assertThat(document.createdValue()).isEqualTo("2031-09-05");
  }

  @Test
  void whatIsWrittenHasTheSameText() throws IOException {
    TimexDocument document = sample();
    List<Timex> read = EVALUATION.predict(document);
    Path out = folder.resolve("out");
    TimexWriter.write(out, document, read);
    TimexDocument again = TimexReader.read(out.resolve("tavara-1.tml"));
    assertThat(again.text()).isEqualTo(document.text());
    assertThat(again.gold()).isEqualTo(read).isEqualTo(document.gold());
  }

  @Test
  void aFileThatIsNoXmlIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.tml"), "<TimeML><TEXT>");
    assertThatThrownBy(() -> TimexReader.read(file)).hasMessageContaining("broken.tml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met yesterday morning.|TIME|2031-09-04TMO",
        "They met late yesterday.|DATE|2031-09-04",
        "They met last week.|DATE|2031-W35",
        "They met in the third quarter of 2030.|DATE|2030-Q3",
        "They met in the summer of 2030.|DATE|2030-SU",
        "They met in the 1990s.|DATE|199",
        "They met in early March 2030.|DATE|2030-03",
        "They met recently.|DATE|PAST_REF",
        "They talked for three days.|DURATION|P3D",
        "They talked for several years.|DURATION|PXY",
        "They talk every Tuesday.|SET|XXXX-WXX-2",
        "They talk every day.|SET|P1D",
        "They met at 10:40 a.m. on Monday.|TIME|2031-09-01T10:40",
        "They met a year earlier.|DATE|2030",
        "They talked for 2 1/2 years.|DURATION|P2Y6M",
        "They talked for half an hour.|DURATION|PT30M",
        "They talked for two or three weeks.|DURATION|PXW",
        "They met years ago.|DATE|PAST_REF",
        "They met a few days later.|DATE|FUTURE_REF",
        "They meet twice a week.|SET|P1W",
        "They meet every few months.|SET|PXM",
        "They meet on weekends.|SET|XXXX-WXX-WE",
        "They met last Thanksgiving.|DATE|2030-11-28",
        "They met at 4 in the morning.|TIME|2031-09-05T04:00",
        "They met in the first half of last year.|DATE|2030-H1",
        "The guards would leave Miravel on Monday.|DATE|2031-09-08",
        "The guards would have left Miravel on Monday.|DATE|2031-09-01",
        "The guards did not plan to leave on Monday.|DATE|2031-09-08",
        "The guards refused to leave on Monday.|DATE|2031-09-01",
        "Officials would not comment on Monday.|DATE|2031-09-01",
        "\"The guards will leave on Monday,\" he said.|DATE|2031-09-08",
        "The guards are to leave on Monday.|DATE|2031-09-08",
        "The guards will probably leave on Monday.|DATE|2031-09-08",
        "The court had given the guards until Monday.|DATE|2031-09-01",
        "By Monday the guards left.|DATE|2031-09-01",
        "The court put off his next hearing on October 5.|DATE|2031-10-05",
        "A bid for October elections failed.|DATE|2031-10",
        "The guards planned a march in Corran on Sunday and were gathering food.|DATE|2031-09-07",
        "The talks had been scheduled to end on Monday.|DATE|2031-09-01",
        "The party extended its offer to October 1.|DATE|2031-10-01",
        "It lost money in the past two quarters.|DURATION|P2Q",
        "Sales rose in the fiscal year ended badly.|DURATION|P1Y",
        "They met in early March last year.|DATE|2030-03",
        "They met at 5 p.m., Sept. 3.|TIME|2031-09-03T17:00",
        "They wait for a report to be published on Monday.|DATE|2031-09-08",
        "They hoped that a vote Monday would end it.|DATE|2031-09-08",
        "The guards strike, beginning Monday.|DATE|2031-09-08",
        "The court sat in the week of March 3.|DATE|2031-W10",
        "They met the week before last.|DATE|2031-W34",
        "They left last Sept. 4.|DATE|2031-09-04",
        "The court meets on Monday.|DATE|2031-09-08",
        "If the court opens in May, they will go.|DATE|2032-05",
      })
  void valuesFollowTimeMl(String text, String type, String value) throws IOException {
    TimexDocument created = sample();
    TimexDocument document =
        new TimexDocument("t", created.created(), created.createdValue(), text, List.of());
    assertThat(EVALUATION.predict(document))
        .singleElement()
        .satisfies(timex -> {
          assertThat(timex.type()).isEqualTo(type);
          assertThat(timex.value()).isEqualTo(value);
        });
  }

  @Test
  void overlapIsRelaxedAndValuesCountAmongIt() {
    TimexScores scores = new TimexScores();
    scores.add(
        List.of(timex(0, 6, "2031"), timex(10, 14, "P1D")),
        List.of(timex(4, 6, "2031"), timex(20, 24, "P1D")));
    Map<String, Double> metrics = new TreeMap<>();
    scores.put(metrics, "");
    assertThat(metrics)
        .containsEntry("relaxed.f1", 50.0)
        .containsEntry("strict.f1", 0.0)
        .containsEntry("value.f1", 50.0);
  }

  private static Timex timex(int begin, int end, String value) {
    return new Timex(new TextSpan(begin, end), "DATE", value);
  }

  @Test
  void partsAreToldByName() {
    assertThat(TimexPart.of("APW19980807.0261")).isEqualTo(TimexPart.AQUAINT);
    assertThat(TimexPart.of("APW19980219.0476")).isEqualTo(TimexPart.TIMEBANK);
    assertThat(TimexPart.of("wsj_0026")).isEqualTo(TimexPart.TIMEBANK);
  }
}
