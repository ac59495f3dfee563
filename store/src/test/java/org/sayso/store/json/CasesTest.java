package org.sayso.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.store.ReadingBuilder;
import org.sayso.store.json.Sayso1.CaseKind;
import org.sayso.store.json.Sayso1.CaseRow;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.mask.Masking;

class CasesTest {
  private static final String TEXT =
      "Tamsin Orlow was last seen in Hallow Bay on 20 March. Her brother said that Orlow had been"
          + " abducted. The Directorate said that it did not hold her. She was found alive."
          + " A farmer was arrested.";

  private static ReadingBuilder missing() {
    ReadingBuilder builder =
        new ReadingBuilder(TEXT)
            .actor("doc:1", "Tamsin Orlow", "PERSON", null, "UNKNOWN")
            .mention("Tamsin Orlow", "PERSON", "doc:1")
            .narrated("was last seen in Hallow Bay");
    builder.event(
        "DISAPPEARANCE",
        "last seen",
        List.of(builder.participant("Tamsin Orlow", "doc:1", "TARGET")),
        List.of(builder.harm("Tamsin Orlow", "doc:1", "MISSING")),
        List.of(builder.place("Hallow Bay", -38.0, -28.0)));
    return builder;
  }

  private static List<CaseKind> kinds(Sayso1.Reading reading) {
    return reading.cases().getFirst().rows().stream().map(CaseRow::kind).toList();
  }

  @Test
  void aDisappearanceOpensACaseWithItsPlace() {
    Sayso1.Case only = missing().build().cases().getFirst();

    assertThat(only.person()).isEqualTo("Tamsin Orlow");
    assertThat(only.rows())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.kind()).isEqualTo(CaseKind.LAST_SEEN);
          assertThat(row.place()).isEqualTo("Hallow Bay");
          assertThat(row.text()).isEqualTo("last seen");
        });
  }

  @Test
  void stepsOfOnePersonAreOneCaseInTheOrderOfTelling() {
    ReadingBuilder builder = missing().claim("Her brother", null, "ASSERTS", "Orlow had been");
    builder.event(
        "ABDUCTION",
        "abducted",
        List.of(builder.participant("Orlow had", "doc:1", "TARGET")),
        List.of());
    builder.claim("The Directorate", null, "DENIES", "it did not hold her");
    builder.event(
        "RELEASE",
        "found alive",
        List.of(builder.participant("Tamsin Orlow", "doc:1", "TARGET")),
        List.of());

    assertThat(kinds(builder.build()))
        .containsExactly(CaseKind.LAST_SEEN, CaseKind.TAKEN, CaseKind.DENIED, CaseKind.FOUND);
  }

  @Test
  void whoeverIsNotNamedHasNoCase() {
    ReadingBuilder builder = new ReadingBuilder(TEXT).narrated("A farmer was arrested");
    builder.event(
        "ARREST", "arrested", List.of(builder.participant("A farmer", null, "TARGET")), List.of());

    assertThat(builder.build().cases()).isEmpty();
  }

  @Test
  void aMaskedPersonsCaseIsMasked() {
    Sayso1.Reading masked = Masking.of(missing().build(), Disclosure.MASKED).reading();

    assertThat(masked.cases().getFirst().person()).isEqualTo(Masking.MASK);
    assertThat(Sayso1Codec.write(masked.cases())).doesNotContain("Orlow");
  }

  @Test
  void casesAreWrittenAndReadAndAReadingWithoutThemHasNoSuchField() {
    Sayso1.Reading reading = missing().build();

    assertThat(Sayso1Codec.read(Sayso1Codec.write(reading), Sayso1.Reading.class))
        .isEqualTo(reading);
    assertThat(Sayso1Codec.write(new ReadingBuilder(TEXT).build())).doesNotContain("\"cases\"");
  }
}
