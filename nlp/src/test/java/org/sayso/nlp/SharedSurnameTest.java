package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.event.EventType;
import org.sayso.event.Participant;
import org.sayso.pipeline.DocumentRecord;

/// Nobody is taken for the attacker whose surname he shares. All names are invented.
class SharedSurnameTest {
  private static final String MAYOR =
      """

      "I am in awe of the people who helped," said Mayor of Miravel Ada Brun (no relation).

      Brun was convicted of robbery years ago.
      """;

  private static List<String> who(DocumentRecord record) {
    return record.events().stream()
        .flatMap(event -> event.participants().stream())
        .map(Participant::name)
        .toList();
  }

  @Test
  void anAgeBeforeANameIsNoPartOfIt() {
    DocumentRecord record =
        TestingReader.read(
            "Attack on the bridge\n\nOn Friday, 28-year-old Tarn Brun stabbed several people in"
                + " Miravel with a knife.\n\nBrun started attacking people there, police said.\n"
                + MAYOR);
    assertThat(who(record)).contains("Tarn Brun").noneMatch(name -> name.contains("Ada"));
  }

  @Test
  void whoIsNamedInFullOnlyFurtherDownIsAnother() {
    DocumentRecord record =
        TestingReader.read(
            "Attack on the bridge\n\nBrun stabbed several people in Miravel with a knife on Friday,"
                + " police said. Brun was shot dead by police.\n"
                + MAYOR);
    assertThat(who(record)).noneMatch(name -> name.contains("Ada"));
  }

  @Test
  void whoIsHeldDownIsNotArrestedAndAMurdererNotMurdered() {
    DocumentRecord record =
        TestingReader.read(
            "Attack on the bridge\n\nOne of the men who held Tarn Brun down on Friday was a convicted"
                + " murderer at the end of his sentence at an open prison in Corran.");
    assertThat(record.events())
        .noneMatch(event -> event.type() == EventType.ARREST || event.type() == EventType.KILLING);
  }
}
