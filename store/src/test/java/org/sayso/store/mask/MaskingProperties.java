package org.sayso.store.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.store.ReadingBuilder;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;

class MaskingProperties {
  /// Words that no field of the schema and no other word of the texts holds.
  private static final List<String> FIRST = List.of("Tamsin", "Bastian", "Zoë", "Iñaki", "Ulrike");

  private static final List<String> LAST = List.of("Orlow", "Rill", "O'Brannock", "Vänt", "Quist");

  @Property(tries = 200)
  void noMaskedNameIsLeftInAnyString(
      @ForAll("readings") Sayso1.Reading reading, @ForAll Disclosure disclosure) {
    String masked = Sayso1Codec.write(Masking.of(reading, Disclosure.MASKED).reading());

    for (Sayso1.Actor actor : reading.actors()) {
      for (String part : actor.name().split(" ")) {
        assertThat(masked.toLowerCase(Locale.ROOT)).doesNotContain(part.toLowerCase(Locale.ROOT));
      }
    }
    Masking cells = Masking.of(reading, disclosure);
    reading.claims().forEach(claim -> assertThat(cells.claim(claim).id()).isEqualTo(claim.id()));
  }

  @Property(tries = 100)
  void offsetsGoOnPointingAtTheSameWords(@ForAll("readings") Sayso1.Reading reading) {
    Sayso1.Reading masked = Masking.of(reading, Disclosure.MASKED).reading();

    assertThat(masked.document().text()).hasSameSizeAs(reading.document().text());
    for (Sayso1.Claim claim : masked.claims()) {
      for (Sayso1.Span span : claim.content()) {
        assertThat(masked.document().text().substring(span.begin(), span.end()))
            .isEqualTo(span.text());
      }
    }
  }

  @Provide
  Arbitrary<Sayso1.Reading> readings() {
    Arbitrary<String> protection =
        Arbitraries.of("PRIVATE", "CHILD", "AT_RISK", "ACCUSED", "UNKNOWN");
    return Combinators.combine(
            Arbitraries.of(FIRST), Arbitraries.of(LAST), protection, Arbitraries.of(0, 1, 2))
        .as(MaskingProperties::reading);
  }

  private static Sayso1.Reading reading(String first, String last, String protection, int form) {
    String name = first + " " + last;
    String text =
        switch (form) {
          case 0 ->
              "Soldiers took %s away. Ms %s's sister said %s was beaten. %s"
                  .formatted(name, last, first, name.toUpperCase(Locale.ROOT));
          case 1 ->
              "“%s?” said the mayor. %s\n%s wept, %s said.".formatted(name, first, last, last);
          default -> "The mayor said that (%s) and %s-%s were one.".formatted(name, first, last);
        };
    ReadingBuilder builder =
        new ReadingBuilder(text)
            .title(last + " gone: " + name)
            .byline("By " + name)
            .url("https://courier.example/where-is-" + first.toLowerCase(Locale.ROOT) + "-" + last)
            .actor("doc:1", name, "PERSON", null, protection)
            .mention(name, "PERSON", "doc:1")
            .claim(name, "doc:1", "ASSERTS", text.substring(text.length() / 2));
    builder.event(
        "ABDUCTION",
        text.substring(0, text.length() / 3),
        List.of(builder.participant(name, "doc:1", "TARGET")),
        List.of(builder.harm(name, "doc:1", "ABDUCTED")));
    return builder.build();
  }

  private static final String ARREST =
      "Maren Tolvane, the party leader, was arrested, Aldric Tolvane said. Prime minister Ilsabet"
          + " Corvane wept.";

  private static Sayso1.Reading arrest() {
    ReadingBuilder builder =
        new ReadingBuilder(ARREST)
            .actor("dict:maren", "Maren Tolvane", "PERSON", "XT", "PUBLIC_ROLE")
            .actor("dict:aldric", "Aldric Tolvane", "PERSON", "XT", "PUBLIC_ROLE")
            .mention("Maren Tolvane", "PERSON", "dict:maren")
            .mention("Aldric Tolvane", "PERSON", "dict:aldric")
            .narrated(ARREST);
    builder.event(
        "ARREST",
        "arrested",
        List.of(builder.participant("Maren Tolvane", "dict:maren", "TARGET")),
        List.of());
    return builder.build();
  }

  @Example
  void detaineesAreMaskedWhoeverAsksAndPublicRolesAreNot() {
    for (Disclosure disclosure : Disclosure.values()) {
      Masking mask = Masking.of(arrest(), disclosure);

      assertThat(mask.words(ARREST, 0))
          .startsWith("[masked], the party leader, was arrested, Aldric Tolvane said.");
      assertThat(mask.hides("dict:maren")).isTrue();
      assertThat(mask.hides("dict:aldric")).isFalse();
    }
  }

  @Example
  void commonNounsAreNoNames() {
    Sayso1.Reading reading =
        new ReadingBuilder("The farmer said he saw a nurse.")
            .mention("The farmer", "PERSON", null)
            .mention("he ", "PERSON", null)
            .mention("a nurse", "PERSON", null)
            .build();

    assertThat(Masking.of(reading, Disclosure.MASKED).words("The farmer said he saw a nurse.", 0))
        .isEqualTo("The farmer said he saw a nurse.");
  }

  @Example
  void theMaskOfABodyIsEmpty() {
    Sayso1.Reading reading =
        new ReadingBuilder("The Interior Ministry denied it.")
            .actor("dict:ministry", "Interior Ministry", "GOVERNMENT_BODY", "XT", null)
            .mention("Interior Ministry", "GOVERNMENT_BODY", "dict:ministry")
            .claim("The Interior Ministry", "dict:ministry", "DENIES", "it")
            .build();

    assertThat(Masking.of(reading, Disclosure.MASKED).isEmpty()).isTrue();
  }

  @Example
  void wordsWrittenLikeANameAreMaskedWhenTheReaderTookThemForNothing() {
    String text =
        "On Monday Mirren Vale left Port Selm, and Mr Ossip al-Dane of the Harbour Guard wept."
            + " Vale is a nurse.";
    Sayso1.Reading reading =
        new ReadingBuilder(text)
            .mention("Monday", "DATE", null)
            .mention("Port Selm", "PLACE", null)
            .build();

    assertThat(Masking.of(reading, Disclosure.MASKED).words(text, 0))
        .isEqualTo(
            "On Monday [masked] left Port Selm, and [masked] of the Harbour Guard wept."
                + " [masked] is a nurse.");
  }

  @Example
  void aHeadingTellsNothingOfNames() {
    String text = "Army Denies Role in Harbour Blast";
    Sayso1.Reading reading = new ReadingBuilder(text).build();

    assertThat(Masking.of(reading, Disclosure.MASKED).isEmpty()).isTrue();
  }

  @Example
  void nothingIsGivenOutOfADocumentThatWasNotRead() {
    String text = "Gestern sagte mirren vale nichts.";
    Sayso1.Reading reading = new ReadingBuilder(text).title("vale schweigt").notRead().build();

    Sayso1.Document masked = Masking.of(reading, Disclosure.MASKED).reading().document();
    assertThat(masked.text()).hasSameSizeAs(text).matches("█+");
    assertThat(masked.title()).isEqualTo("[masked]");
    assertThat(Masking.of(reading, Disclosure.NAMED).document().title()).isEqualTo("vale schweigt");
  }
}
