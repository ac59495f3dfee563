package org.sayso.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;

class CrowdTagTest {
  private static final NewsNumber ABOUT =
      new NewsNumber(
          Qualifier.ABOUT, OptionalLong.of(2500), OptionalLong.of(2500), "some 2,500 people");
  private static final NewsNumber WORD = NewsNumber.without(Qualifier.WORD, "thousands");

  @Test
  void oneSizeStandsAsItIsTold() {
    assertThat(CrowdTag.of(List.of(ABOUT))).contains("crowd size=about 2,500");
    assertThat(CrowdTag.of(List.of(WORD))).contains("crowd size=thousands");
    assertThat(CrowdTag.of(List.of(WORD, ABOUT))).contains("crowd size=about 2,500");
  }

  @Test
  void severalSizesAreSpanned() {
    assertThat(CrowdTag.of(List.of(NewsNumber.exact(8000, "8,000"), ABOUT)))
        .contains("crowd size=between 2,500 and 8,000");
    assertThat(
            CrowdTag.of(
                List.of(
                    new NewsNumber(
                        Qualifier.RANGE, OptionalLong.of(50), OptionalLong.of(70), "50 to 70"))))
        .contains("crowd size=between 50 and 70");
  }

  @Test
  void nothingToldIsNoTag() {
    assertThat(CrowdTag.of(List.of())).isEmpty();
    assertThat(CrowdTag.of(List.of(NewsNumber.without(Qualifier.PLURAL, "several")))).isEmpty();
  }
}
