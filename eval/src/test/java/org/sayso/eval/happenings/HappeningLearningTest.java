package org.sayso.eval.happenings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.document.MediaType;
import org.sayso.document.Sha256;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.event.HappeningWeights;
import org.sayso.event.RuleEventExtractor;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.text.TextSpan;

class HappeningLearningTest {
  private static final List<String> TOWNS = List.of("Miravel", "Corran", "Selm", "Ostrey");

  private static String text(String town, String day) {
    return "Gunmen shot a farmer in "
        + town
        + " on Monday. Police closed the road. The mayor spoke. A farmer was shot dead in "
        + town
        + " on "
        + day
        + ".";
  }

  private static SourceDocument document(String text) {
    return SourceDocument.of(
        text.getBytes(StandardCharsets.UTF_8), MediaType.TEXT, SourceMetadata.NONE);
  }

  /// The two acts of a text are marked as one where they are of one day.
  private static HappeningLabel label(String text, boolean one) {
    TextSpan shot = new TextSpan(7, 11);
    int dead = text.indexOf("shot dead");
    TextSpan other = new TextSpan(dead, dead + "shot dead".length());
    return new HappeningLabel(
        "test",
        document(text).id(),
        new TextSpan(0, text.length()),
        Sha256.of(text),
        one ? List.of(List.of(shot, other)) : List.of(List.of(shot), List.of(other)));
  }

  @Test
  void whatIsMarkedAsOneIsLikelierThanWhatIsMarkedAsTwo() throws IOException {
    List<String> texts = new ArrayList<>();
    List<HappeningLabel> labels = new ArrayList<>();
    for (String town : TOWNS) {
      for (String day : List.of("Monday", "Friday")) {
        texts.add(text(town, day));
        labels.add(label(texts.getLast(), day.equals("Monday")));
      }
    }
    RulesReader reader = RulesReader.byRules(Dictionaries.load(List.of(), List.of()), "test");
    HappeningLearning learning = new HappeningLearning(reader.pipeline(), labels);
    texts.forEach(text -> learning.add(document(text), new RuleEventExtractor()));
    HappeningWeights weights = learning.learn();

    assertThat(learning.documents()).isEqualTo(texts.size());
    assertThat(weights.chance(Set.of("day:same"))).isGreaterThan(weights.chance(Set.of("day:off")));
    assertThat(learning.folds())
        .hasEntrySatisfying("folds.pairs", pairs -> assertThat(pairs).isBetween(6.0, 8.0))
        .hasEntrySatisfying("folds.one", one -> assertThat(one).isBetween(3.0, 4.0));
  }
}
