package org.sayso.nlp.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sayso.claim.Claim;
import org.sayso.text.TextSpan;

/// Holds stances to sentences, read as the product reads them: `golden/claim/stances.txt`. A new
/// case needs no Java.
class StanceGoldenTest {

  @TestFactory
  Stream<DynamicTest> everySentenceHasItsStance() throws IOException {
    return cases().stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  private static List<String> cases() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            StanceGoldenTest.class.getResourceAsStream("/golden/claim/stances.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static void check(String line) {
    int bar = line.indexOf('|');
    String marked = line.substring(bar + 1).strip();
    int begin = marked.indexOf('{');
    TextSpan cue = new TextSpan(begin, marked.indexOf('}') - 1);
    List<Claim> claims =
        ReadingDesk.readAsShipped(marked.replaceAll("[{}]", "")).claims().stream()
            .filter(claim ->
                claim.attribution().cue().stream().anyMatch(read -> read.span().overlaps(cue)))
            .toList();

    assertThat(claims).isNotEmpty();
    assertThat(claims.getFirst().stance().name()).isEqualTo(line.substring(0, bar).strip());
  }
}
