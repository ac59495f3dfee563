package org.sayso.nlp.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sayso.claim.Attribution;

/// Holds the attribution rules to marked sentences: `golden/claim/attributions.txt`. A new case
/// needs no Java.
class AttributionGoldenTest {
  private static final Pattern MARK = Pattern.compile("\\{([SQC]) ([^}]*)\\}");

  @TestFactory
  Stream<DynamicTest> everyMarkedSentenceIsReadAsMarked() throws IOException {
    return cases().stream()
        .map(line -> {
          int colon = line.indexOf(':');
          return DynamicTest.dynamicTest(
              line.substring(0, colon), () -> check(line.substring(colon + 1).strip()));
        });
  }

  private static List<String> cases() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            AttributionGoldenTest.class.getResourceAsStream("/golden/claim/attributions.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static void check(String marked) {
    Matcher matcher = MARK.matcher(marked);
    List<String> expected = new ArrayList<>();
    while (matcher.find()) {
      expected.add(matcher.group(1) + " " + matcher.group(2));
    }
    String text = MARK.matcher(marked).replaceAll("$2");
    List<String> found = found(ReadingDesk.attributions(text));
    assertThat(found)
        .as(text)
        .containsExactlyInAnyOrderElementsOf(expected.stream().distinct().toList());
  }

  private static List<String> found(List<Attribution> attributions) {
    List<String> found = new ArrayList<>();
    for (Attribution attribution : attributions) {
      attribution.source().ifPresent(source -> found.add("S " + source.text()));
      attribution.cue().ifPresent(cue -> found.add("Q " + cue.text()));
      attribution.content().forEach(content -> found.add("C " + content.text()));
    }
    return found.stream().distinct().toList();
  }
}
