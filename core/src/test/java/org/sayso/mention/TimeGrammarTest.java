package org.sayso.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.testing.MarkedText;

class TimeGrammarTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        ">Now< the army of Tavara is >currently< on a >daily< >three-day< march.",
        "For >two weeks< and from >March< to >May 2031< nobody came.",
        "At >5 p.m. on Tuesday< and >at noon<, shots fell.",
        "The >six-year< plan helped a 6-year-old girl, 35 years old.",
        "In >the third quarter< it lost what it won >a year ago<.",
        "The talks took >2 1/2 years<, or >a year and a half<, and >half an hour< more.",
        "They meet >twice a week<, >every few months< and on >weekends<.",
        "It stood for >10,000 years< and >hundreds of years< until >the twentieth century<.",
        "A >month-long< strike ends in >two to three weeks<, at >year-end<.",
        "They left at >4 in the morning< and came back at >1700 GMT<.",
        "Shares fell 0.24 to 17.01, and three-quarters of them were sold.",
      })
  void findsTimesWithoutADateToo(String marked) {
    String expected = marked.replace(">at noon<", "at >noon<");
    String text = MarkedText.parse(expected).text();
    List<MarkedText.Span> spans =
        DateReader.findAll(text).stream()
            .map(found -> new MarkedText.Span(found.core(), found.end()))
            .toList();
    assertThat(MarkedText.render(text, spans)).isEqualTo(expected);
  }

  @Test
  void aDefinitionMayOnlyNameThoseAboveIt() {
    assertThatThrownBy(() ->
            TimeGrammar.read(List.of("sayso times 1", "date day", "  <month> #day -> kind=date")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("line 3: nothing above is called month");
  }

  @Test
  void aNameIsDefinedOnce() {
    assertThatThrownBy(() ->
            TimeGrammar.read(List.of("sayso times 1", "part day", "  day", "part day", "  days")))
        .hasMessageStartingWith("line 4: expected a use and a new name");
  }

  @Test
  void hostileTextIsReadInTime() {
    List<String> hostile =
        List.of(
            "the early of the ".repeat(5_000),
            "from between since ever since ".repeat(5_000),
            "1 2 3 4/5/6 - 7 - ".repeat(5_000),
            "Monday, the last Monday, ".repeat(5_000),
            "9".repeat(50_000));
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> hostile.forEach(DateReader::findAll));
  }
}
