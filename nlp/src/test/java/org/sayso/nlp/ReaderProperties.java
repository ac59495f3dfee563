package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.evidence.Quoted;
import org.sayso.mention.Mention;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.pipeline.DocumentResult;

/// Whatever the text, every span lies inside it, and reading twice gives the same record.
class ReaderProperties {
  @Provide
  Arbitrary<String> newsLike() {
    Arbitrary<String> words =
        Arbitraries.of(
            "The",
            "army",
            "said",
            "denied",
            "that",
            "killed",
            "five",
            "people",
            "in",
            "Miravel",
            "“",
            "”",
            "\"",
            ".",
            ",",
            "according to",
            "Tavaran Army",
            "on Monday",
            "(KLF)",
            "'s",
            "Mothers of Miravel",
            "accused",
            "of",
            "and",
            "bomb",
            "claimed responsibility",
            "\n\n",
            "Mr.",
            "1,200",
            "he",
            "it",
            "—",
            "é",
            "\uD83D\uDE00");
    return words.list().ofMinSize(1).ofMaxSize(60).map(list -> String.join(" ", list));
  }

  @Property(tries = 150)
  void spansStayInsideTheText(@ForAll("newsLike") String text) {
    holds(text);
  }

  @Property(tries = 100)
  void anyUnicodeIsReadOrRejected(@ForAll String text) {
    holds(text);
  }

  private static void holds(String text) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    DocumentResult result = TestingReader.process(body);
    if (result instanceof DocumentResult.Rejected rejected) {
      assertThat(rejected.problem().code()).isNotEqualTo("internal");
    } else if (result instanceof DocumentResult.Processed processed) {
      check(processed.record());
      if (TestingReader.process(body) instanceof DocumentResult.Processed again) {
        assertThat(again.record().mentions().all()).isEqualTo(processed.record().mentions().all());
        assertThat(again.record().claims()).isEqualTo(processed.record().claims());
        assertThat(again.record().events()).isEqualTo(processed.record().events());
      } else {
        throw new AssertionError("read once and rejected once: " + text);
      }
    }
  }

  private static void check(DocumentRecord record) {
    String text = record.article().text();
    for (Mention mention : record.mentions().all()) {
      inside(mention.words(), text);
    }
    record
        .claims()
        .forEach(claim -> claim.attribution().content().forEach(words -> inside(words, text)));
    record.events().forEach(event -> event.rows().forEach(row -> inside(row.words(), text)));
    record.events().forEach(event -> event.evidence().forEach(words -> inside(words, text)));
  }

  private static void inside(Quoted words, String text) {
    assertThat(words.span().of(text)).isEqualTo(words.text());
  }
}
