package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Dossier;
import org.sayso.corroboration.NotHeard.ReplySought;
import org.sayso.corroboration.Side;
import org.sayso.corroboration.Summary;
import org.sayso.corroboration.origin.OriginCounts;
import org.sayso.corroboration.origin.OriginKind;
import org.sayso.nlp.intake.IntakeLimits;
import org.sayso.nlp.intake.PathSource;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.ask.AskOutcome;
import org.sayso.store.ask.DossierJson;
import org.sayso.store.ask.DossierText;
import org.sayso.store.json.Sayso1Codec;
import org.sayso.store.mask.Disclosure;
import org.sayso.testing.Corpora;
import org.sayso.testing.NeedsCorpus;

/// The headline of the seed article, asked of the seed article alone.
@NeedsCorpus("seed")
class SeedAskTest {
  private static final String HEADLINE = "Are Pakistani Forces Supporting Daesh in Balochistan?";
  private static final Pattern VERDICT =
      Pattern.compile(
          "\\b(?:yes|no|true|false|truth|score|confirmed|proven|proved|verdict|likely|unlikely|guilty"
              + "|innocent|fact|refuted|correct|wrong|credible)\\b");

  @TempDir static Path folder;
  private static Optional<AskOutcome.Answered> answered = Optional.empty();

  @BeforeAll
  static void ask() {
    try (Workplace workplace = Workplace.open(folder.resolve("project"), "test")) {
      PathSource source =
          new PathSource(
              List.of(Corpora.folder("seed").toString()), Optional.empty(), IntakeLimits.DEFAULT);
      workplace.ingest("seed", source, "test", outcome -> {});
      if (workplace.ask(HEADLINE, Disclosure.MASKED) instanceof AskOutcome.Answered answer) {
        answered = Optional.of(answer);
      }
    }
  }

  private static Dossier dossier() {
    return answered.orElseThrow().dossier();
  }

  @Test
  void oneEstablishedOriginAssertsWithThreeLinks() {
    assertThat(dossier().side(Side.ASSERTS).counts()).isEqualTo(new OriginCounts(1, 0, 0));
    assertThat(dossier().side(Side.ASSERTS).origins())
        .singleElement()
        .satisfies(origin -> {
          assertThat(origin.who().name()).isEqualTo("Baloch Voice for Justice");
          assertThat(origin.kind()).isEqualTo(OriginKind.GROUP);
        });
    assertThat(dossier().side(Side.ASSERTS).claims())
        .filteredOn(claim -> !claim.links().isEmpty())
        .hasSize(3);
    assertThat(dossier().restsOnOneOrigin()).hasSameSizeAs(dossier().side(Side.ASSERTS).claims());
  }

  @Test
  void noneDeniesAndTheEmbassysStatementDoesNotBear() {
    assertThat(dossier().sides())
        .filteredOn(side -> side.side() != Side.ASSERTS)
        .allSatisfy(side -> assertThat(side.origins()).isEmpty());
    assertThat(Summary.paragraph(Summary.of(dossier())))
        .startsWith("One established origin asserts it")
        .contains("none denies it")
        .contains("whether a reply was sought is not stated");
  }

  @Test
  void theAccusedAreNotHeardAndWhetherAReplyWasSoughtIsNotStated() {
    assertThat(dossier().notHeard())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.sought()).isEqualTo(ReplySought.NOT_STATED))
        .extracting(one -> one.actor().name())
        .contains("Pakistani Army");
  }

  @Test
  void everyPhraseOfTheSummaryIsTiedToClaimsShownOrSpeaksOfWhatIsMissing() {
    List<String> shown = dossier().claims().map(claim -> claim.id().value()).toList();
    assertThat(DossierJson.of(answered.orElseThrow()).summary())
        .allSatisfy(phrase -> {
          assertThat(shown).containsAll(phrase.claims());
          assertThat(phrase.claims().isEmpty()).isEqualTo(phrase.text().startsWith("none "));
        });
  }

  @Test
  void noVerdictIsInOurOwnWords() {
    String text = DossierText.of(dossier()).replaceAll("(?s)\"[^\"]*\"", "");
    String json = Sayso1Codec.write(DossierJson.of(answered.orElseThrow()));
    for (String quotation : dossier().claims().map(CorpusClaim::content).toList()) {
      json = json.replace(quotation, "");
    }

    assertThat(verdicts(text)).isEmpty();
    assertThat(verdicts(json)).isEmpty();
  }

  private static List<String> verdicts(String words) {
    return VERDICT
        .matcher(words.toLowerCase(Locale.ROOT))
        .results()
        .map(one -> one.group())
        .toList();
  }
}
