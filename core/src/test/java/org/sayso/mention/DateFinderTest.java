package org.sayso.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.annotation.TestingAnnotators;
import org.sayso.testing.MarkedText;

class DateFinderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army said on >Monday< that 15 people died on >September 2< in Miravel.",
        "They left on >5 September 2019< and >Sept. 12, 2020<.",
        "It happened >last week<, >two days ago< and >yesterday evening<.",
        ">For the last two decades<, >since 2014< and >in recent days<, it went on.",
        "In >2016-18< and >from March to May 2019< nothing changed.",
        "The clash >between 2 and 5 September< ended on >Monday night<.",
        "In >early March< and >the 1990s<, >the summer of 2019< was near.",
        "They may march on, said May Rahmani, 15, with 2000 people.",
        "In >May< they met >every Friday<.",
        "GUERRILLAS ATTACKED ON >7 JAN 89<.",
        "He was held >for two years< and the 15-year-old ran 20 km.",
        "It cost $2019 and Route 2016 was shut.",
        "Old men had 12 cars and 3 houses.",
        ">At 5 p.m. on Tuesday< and in >the early hours of Sunday<, shots fell.",
        "On >2019-09-05< and on >03/04/2019<.",
        "Now the army is recently and currently on a daily three-day march, 24 hours a day.",
        "The toll rose to 18 on >Tuesday<, and >the third quarter of 2031< was calm.",
        "On >Christmas Day< and at >Easter< they sang, said Easter Velo by the Christmas tree.",
        "In >the nineties<, >years ago<, he was in his nineties.",
        "It was the worst blast since >2009<, when 62 died; they march >since June<, when it began.",
        "Jan Orlan met March Velo, 35 years old, spoke in >Jan. 2031<.",
      })
  void findsTimes(String marked) {
    String text = MarkedText.parse(marked).text();
    List<MarkedText.Span> spans =
        new DateFinder()
            .find(TestingAnnotators.annotate(text)).stream()
                .map(mention -> new MarkedText.Span(mention.span().begin(), mention.span().end()))
                .toList();
    assertThat(MarkedText.render(text, spans)).isEqualTo(marked);
  }
}
