package org.sayso.corroboration.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class JoinRulesFileTest {
  private static List<String> problems(String text) {
    JoinRulesFile read = JoinRulesFile.read(text);
    assertThat(read.rules()).isEmpty();
    return read.problems().stream().map(Object::toString).toList();
  }

  @Test
  void whatIsLeftOutIsAsInTheBuiltInRules() {
    JoinRules rules =
        JoinRulesFile.read(
                """
                sayso-rules 1
                # The front moves fast.
                name: karst-war@2
                  km:  60.5
                days: 2
                """)
            .rules()
            .orElseThrow();

    assertThat(rules).isEqualTo(new JoinRules("karst-war@2", 2, 60.5, 7, 4, 0.25, 0.4));
    assertThat(rules.words())
        .isEqualTo(
            "dates up to 2 days apart, places up to 60.5 km apart, without a date told within 7"
                + " days, 4 points, words alike to 25 in 100 where date or place is not known and to"
                + " 40 where neither is");
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadAgain(
      @ForAll @IntRange(min = 0, max = JoinRules.MOST_DAYS) int days,
      @ForAll @DoubleRange(min = 0, max = JoinRules.MOST_KM) @Scale(3) double km,
      @ForAll @IntRange(min = 0, max = JoinRules.MOST_TOLD_WITHIN) int told,
      @ForAll @DoubleRange(min = 0.1, max = JoinRules.MOST_POINTS) double points,
      @ForAll @DoubleRange(min = 0, max = 1) double likeness) {
    JoinRules rules = new JoinRules("own@1", days, km, told, points, likeness, likeness);

    assertThat(JoinRulesFile.read(JoinRulesFile.write(rules)).rules()).contains(rules);
  }

  @Test
  void everyBadLineIsNamedWithItsMend() {
    assertThat(
            problems(
                """
                sayso-rules 1
                name: Karst War
                days: 1.5
                days: 2
                km: 301
                radius: 3
                points: 0
                likeness: NaN
                told-within
                """))
        .containsExactly(
            "line 3: '1.5' cannot be days; write a whole number from 0 to 31",
            "line 4: days stands in line 3; leave one of them out",
            "line 5: '301' cannot be km; write a number from 0 to 300",
            "line 6: this is none of the keys; write one of: name, days, km, told-within, points,"
                + " likeness, likeness-alone",
            "line 7: '0' cannot be points; write a number from 0.1 to 20",
            "line 8: 'NaN' cannot be likeness; write a number from 0 to 1",
            "line 9: this is none of the keys; write one of: name, days, km, told-within, points,"
                + " likeness, likeness-alone",
            "line 2: 'Karst War' cannot be a name; write small letters, digits and hyphens, then @"
                + " and a version: karst-war@1");
  }

  @Test
  void aFileOfAnotherFormOrWithoutANameOrWithOursIsRefused() {
    assertThat(problems(""))
        .containsExactly(
            "line 1: the first line does not name the form; write 'sayso-rules 1' there");
    assertThat(problems("sayso-rules 1\ndays: 2"))
        .containsExactly(
            "line 1: the rule set has no name; add a line such as 'name: karst-war@1'");
    assertThat(problems("sayso-rules 1\nname: same-event@7"))
        .containsExactly("line 2: 'same-event@7' is Sayso's own; give yours another name");
  }

  @Test
  void rulesOutOfRangeAreNone() {
    assertThatThrownBy(() -> new JoinRules("own@1", 32, 25, 7, 4, 0.25, 0.4))
        .hasMessage("days are 0 to 31: own@1");
    assertThatThrownBy(() -> new JoinRules("own@1", 1, Double.NaN, 7, 4, 0.25, 0.4))
        .hasMessage("km are 0 to 300: own@1");
    assertThatThrownBy(() -> new JoinRules("own", 1, 25, 7, 4, 0.25, 0.4))
        .hasMessageContaining("karst-war@1, not: own");
  }
}
