package org.sayso.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.text.UnreadableDocumentException;

/// Every text in `golden/event` gives the events of the file of its name with `.expected.txt`.
/// `-Dsayso.golden=rewrite` writes the expectations anew; read the difference before it is
/// committed.
class GoldenEventTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/event");
  private static final String EXPECTED = ".expected.txt";

  static Stream<Path> texts() throws IOException {
    return files().filter(file -> !file.toString().endsWith(EXPECTED));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsTheEventsAsExpected(Path text) throws IOException, UnreadableDocumentException {
    String told =
        EventReading.told(EventReading.events(EventReading.annotate(Files.readString(text))));
    Path expected = text.resolveSibling(text.getFileName().toString().replace(".txt", EXPECTED));
    if ("rewrite".equals(System.getProperty("sayso.golden"))) {
      Files.writeString(expected, told);
    }
    assertThat(told).isEqualTo(Files.readString(expected));
  }

  @Test
  void noExpectationStandsAlone() throws IOException {
    assertThat(files().filter(file -> file.toString().endsWith(EXPECTED)))
        .allSatisfy(
            file -> assertThat(Path.of(file.toString().replace(EXPECTED, ".txt"))).exists());
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }
}
