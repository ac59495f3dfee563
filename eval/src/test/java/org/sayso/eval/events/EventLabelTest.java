package org.sayso.eval.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sayso.document.Sha256;
import org.sayso.eval.events.EventLabel.Part;
import org.sayso.event.EventType;
import org.sayso.text.TextSpan;

class EventLabelTest {
  private static final String TEXT = "Gunmen shot two guards in Corran on Monday.";
  private static final String LINE =
      "TUNE\twikinews\t"
          + "0".repeat(64)
          + "\t7-11\t0-43\t"
          + Sha256.of("shot\n" + TEXT)
          + "\tATTACK\tSHOOTING\tyes\t0-6\t12-22/16-22\t26-32,33-42\t-\t-\t-";

  @Test
  void aLineHasPhrasesWithAllTheirPlaces() {
    EventLabel label = EventLabel.parse(LINE, 2);
    assertThat(label.part()).isEqualTo(Part.TUNE);
    assertThat(label.type()).contains(EventType.SHOOTING);
    assertThat(label.doubtful()).isTrue();
    assertThat(label.phrases(EventCell.WHOM))
        .containsExactly(List.of(new TextSpan(12, 22), new TextSpan(16, 22)));
    assertThat(label.phrases(EventCell.PLACE)).hasSize(2);
    assertThat(label.phrases(EventCell.DATE)).isEmpty();
    assertThat(label.fits(TEXT)).isTrue();
    assertThat(label.fits(TEXT.replace("Corran", "Miravel"))).isFalse();
  }

  @Test
  void noActHasNoType() {
    assertThat(EventLabel.parse(LINE.replace("SHOOTING", "NONE"), 2).type()).isEmpty();
  }

  @Test
  void aWrongLineIsNamed() {
    assertThatThrownBy(() -> EventLabel.parse(LINE.replace("26-32", "26"), 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 7:");
    assertThatThrownBy(() -> EventLabel.parse("TUNE\tmuc", 8))
        .hasMessage("line 8 has 2 columns instead of 15");
  }

  @Test
  void noDocumentIsInTwoParts() {
    Map<Part, Set<String>> documents =
        EventLabels.all().stream()
            .collect(
                Collectors.groupingBy(
                    EventLabel::part,
                    Collectors.mapping(one -> one.document().toString(), Collectors.toSet())));
    assertThat(documents.get(Part.TUNE)).allMatch(id -> id.matches("[0-7].*"));
    assertThat(documents.get(Part.CHECK)).noneMatch(id -> id.matches("[0-7].*"));
  }
}
