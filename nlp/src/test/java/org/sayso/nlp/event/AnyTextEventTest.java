package org.sayso.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.annotation.AnnotatedText;
import org.sayso.event.EventMention;
import org.sayso.text.UnreadableDocumentException;

/// Whatever the words, what is read stands in the text, holds together and comes out the same
/// again.
class AnyTextEventTest {
  private static final List<String> WORDS =
      List.of(
          "killed",
          "bombing",
          "attack",
          "the",
          "a",
          "in",
          "Corran",
          "on",
          "Monday",
          "by",
          "KLF",
          "15",
          "people",
          ",",
          "and",
          "dead",
          "injured",
          "of",
          "including",
          "four",
          "children",
          "was",
          "were",
          "not",
          "if",
          "would",
          "accused",
          "claimed",
          "responsibility",
          "for",
          "protest",
          "arrested",
          "police",
          "said",
          "toll",
          "death",
          "rose",
          "to",
          "opened",
          "fire",
          "with",
          "knife",
          "clashed",
          "between",
          "when",
          "who",
          "which",
          "\"",
          "“",
          "”",
          "'s",
          "(",
          ")",
          ";",
          "hostage",
          "took",
          "set",
          "house",
          "bodies",
          "found",
          "2014",
          "since",
          "hundreds",
          "at",
          "least",
          "😀",
          "–",
          "shot",
          "them",
          "no",
          "one");

  @Provide
  Arbitrary<String> text() {
    Arbitrary<String> sentence =
        Arbitraries.of(WORDS)
            .list()
            .ofMinSize(1)
            .ofMaxSize(30)
            .map(words -> String.join(" ", words) + ".");
    return sentence
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(sentences -> sentences.stream().collect(Collectors.joining("\n\n")));
  }

  @Property(tries = 150)
  void rowsStandInTheTextAndPartsHaveTheirWhole(@ForAll("text") String text)
      throws UnreadableDocumentException {
    AnnotatedText annotated =
        EventReading.annotate(
            "Report from Tavara on what was said to have happened there this week\n\n" + text);
    List<EventMention> events = EventReading.events(annotated);
    String words = annotated.article().text();
    for (EventMention event : events) {
      event
          .evidence()
          .forEach(quoted -> assertThat(quoted.text()).isEqualTo(quoted.span().of(words)));
      event
          .rows()
          .forEach(row -> assertThat(row.words().text()).isEqualTo(row.words().span().of(words)));
      event
          .harm()
          .forEach(harm -> assertThat(harm.partOf().orElse(0)).isLessThan(event.harm().size()));
    }
    assertThat(EventReading.events(annotated)).isEqualTo(events);
    assertThat(events).extracting(EventMention::id).doesNotHaveDuplicates();
  }

  @Property(tries = 20)
  void emptyishTextsGiveNothing(@ForAll("space") String text) throws UnreadableDocumentException {
    AnnotatedText annotated = EventReading.annotate("Nothing at all" + text);
    assertThat(EventReading.events(annotated)).isEmpty();
  }

  @Provide
  Arbitrary<String> space() {
    return Arbitraries.strings().withChars(" \n\t.!…").ofMaxLength(40);
  }
}
