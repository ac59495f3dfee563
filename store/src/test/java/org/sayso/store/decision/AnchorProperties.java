package org.sayso.store.decision;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sayso.document.Sha256;
import org.sayso.text.TextSpan;

class AnchorProperties {
  @Property(tries = 500)
  void anchorNeverFindsAnotherPlace(
      @ForAll @CharRange(from = 'a', to = 'b') @StringLength(min = 3, max = 200) String text,
      @ForAll @IntRange(max = 199) int from,
      @ForAll @IntRange(min = 1, max = 20) int length) {
    int begin = from % text.length();
    TextSpan span = new TextSpan(begin, Math.min(text.length(), begin + length));
    Anchor anchor = Anchor.of(Sha256.of(text), text, span);
    assertThat(anchor.find(text)).contains(span);
  }

  @Test
  void wordsAreFoundAgainWhenTheTextAroundThemMoved() {
    String text = "The army said: five men were killed in Miravel.";
    Anchor anchor = Anchor.of(Sha256.of(text), text, new TextSpan(15, 23));
    String moved = "Updated. The army of Tavara said that five men were killed.";
    assertThat(anchor.find(moved).map(span -> span.of(moved))).contains("five men");
    assertThat(anchor.find("five men, then five men")).isEmpty();
  }
}
