package org.sayso.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.document.SourceMetadata;
import org.sayso.nlp.intake.PathSource;
import org.sayso.text.ArticleText;
import org.sayso.text.ExtractedText;
import org.sayso.text.UnreadableDocumentException;

/// Every page in `golden/text` gives what stands in the file of its name with `.expected` after it.
/// `-Dsayso.golden=rewrite` writes the expectations anew; read the difference before it is
/// committed.
class GoldenTextTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/text");
  private static final String EXPECTED = ".expected";

  static Stream<Path> pages() throws IOException {
    return files().filter(file -> !file.toString().endsWith(EXPECTED));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsThePageAsExpected(Path page) throws IOException {
    String told = told(page);
    Path expected = page.resolveSibling(page.getFileName() + EXPECTED);
    if ("rewrite".equals(System.getProperty("sayso.golden"))) {
      Files.writeString(expected, told);
    }
    assertThat(told).isEqualTo(Files.readString(expected));
  }

  @Test
  void noExpectationStandsAlone() throws IOException {
    assertThat(files().filter(file -> file.toString().endsWith(EXPECTED)))
        .allSatisfy(file -> {
          String name = file.getFileName().toString();
          String page = name.substring(0, name.length() - EXPECTED.length());
          assertThat(file.resolveSibling(page)).exists();
        });
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  private static String told(Path page) {
    var told = new StringBuilder();
    try (IncomingDocuments pass = PathSource.of(page).open()) {
      pass.forEachRemaining(incoming -> told.append(told(incoming)).append('\n'));
    }
    return told.toString();
  }

  private static String told(Incoming incoming) {
    return switch (incoming) {
      case Incoming.Received received -> told(received);
      case Incoming.Refused refused -> refused.address() + "\nrefused " + refused.code() + "\n";
      case Incoming.Skipped skipped -> skipped.address() + "\nskipped " + skipped.code() + "\n";
    };
  }

  private static String told(Incoming.Received received) {
    try {
      ExtractedText text = new DefaultTextExtractor().extract(received.document());
      return received.address() + "\n" + told(text.metadata()) + told(text.article());
    } catch (UnreadableDocumentException unreadable) {
      return received.address() + "\nunreadable " + unreadable.code() + "\n";
    }
  }

  private static String told(SourceMetadata metadata) {
    return line("title", metadata.title())
        + line("publisher", metadata.publisher())
        + line("published", metadata.published().map(day -> day.value() + " " + day.from()))
        + line("byline", metadata.byline())
        + line("credit", metadata.credit())
        + line("url", metadata.url())
        + line("language", metadata.language());
  }

  private static String told(ArticleText article) {
    String dateline =
        article
            .dateline()
            .map(parts ->
                line("place", parts.place().map(article::words))
                    + line("date", parts.date().map(article::words))
                    + line("from", parts.credit().map(article::words)))
            .orElse("");
    return dateline
        + article.blocks().stream()
            .map(block -> block.kind() + " " + article.words(block.span()) + "\n")
            .collect(Collectors.joining());
  }

  private static String line(String name, Optional<String> value) {
    return value.map(words -> name + ": " + words + "\n").orElse("");
  }
}
