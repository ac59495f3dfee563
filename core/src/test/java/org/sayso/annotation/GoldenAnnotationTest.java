package org.sayso.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sayso.text.TextSpan;

/// Each `NNN-name.txt` of the folder with its `NNN-name.expected.txt`: sentences as tokens, then
/// quotations. `-Dsayso.golden.write=true` rewrites the expectations.
class GoldenAnnotationTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/annotation");
  private static final String EXPECTED = ".expected.txt";

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> cases() {
    return files().stream().filter(file -> !file.toString().endsWith(EXPECTED)).toList();
  }

  private static Path expectationOf(Path file) {
    return file.resolveSibling(file.getFileName().toString().replace(".txt", EXPECTED));
  }

  @TestFactory
  Stream<DynamicTest> matchesItsExpectation() {
    return cases().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  @Test
  void everyExpectationHasItsText() {
    List<Path> expected = cases().stream().map(GoldenAnnotationTest::expectationOf).toList();
    assertThat(files().stream().filter(file -> file.toString().endsWith(EXPECTED)))
        .containsExactlyElementsOf(expected);
  }

  private static void check(Path file) throws IOException {
    String found = render(TestingAnnotators.annotate(Files.readString(file)));
    if (Boolean.getBoolean("sayso.golden.write")) {
      Files.writeString(expectationOf(file), found);
    }
    assertThat(found).isEqualTo(Files.readString(expectationOf(file)));
  }

  private static String render(AnnotatedText text) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : text.sentences()) {
      String words =
          text.tokensOf(sentence).stream().map(Token::text).collect(Collectors.joining(" "));
      out.append("S ").append(sentence.paragraph()).append(": ").append(words).append('\n');
    }
    for (Quotation quotation : text.quotations()) {
      out.append(quotation.full() ? "Q full" : "Q words")
          .append(quotation.closed() ? ": " : " unclosed: ");
      out.append(
              quotation.parts().stream()
                  .map((TextSpan part) -> text.words(part))
                  .collect(Collectors.joining(" | ")))
          .append('\n');
    }
    return out.toString();
  }
}
