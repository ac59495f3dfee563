package org.sayso.corroboration.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private static SortedMap<String, String> reports(String... texts) {
    SortedMap<String, String> reports = new TreeMap<>();
    for (String text : texts) {
      reports.put("" + (char) ('a' + reports.size()), text);
    }
    return reports;
  }

  @Test
  void reportsOfOneHappeningStandTogether() {
    assertThat(
            Reports.group(
                reports(
                    "A bomb in a handcart kills seven at the Lantern Market of Miravel",
                    "Ferry runs aground off Gannet Point, all passengers safe",
                    "Miravel: seven die as handcart bomb explodes in Lantern Market",
                    "Passengers rescued from ferry near Gannet Point"),
                ReportRules.STANDARD))
        .containsExactly(List.of("a", "c"), List.of("b", "d"));
  }

  @Test
  void reportsWithoutWordsStandAlone() {
    assertThat(Reports.group(reports("", "", "1 2 3 !"), ReportRules.STANDARD)).hasSize(3);
    assertThat(Reports.group(new TreeMap<>(), ReportRules.STANDARD)).isEmpty();
  }

  @Property(tries = 300)
  void anyTextHasAProfile(@ForAll String text, @ForAll String other) {
    Profile one = Profile.ofReport(text);
    double likeness = one.likeness(Profile.ofSentences(other));

    assertThat(likeness).isBetween(0.0, 1.0);
    assertThat(Profile.ofSentences(other).likeness(one)).isEqualTo(likeness);
    assertThat(new Profile(one.weights())).isEqualTo(one);
  }
}
