package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.audit.Audit;
import org.sayso.audit.AuditedLine;
import org.sayso.audit.Finding;
import org.sayso.audit.FindingKind;
import org.sayso.audit.Reading;
import org.sayso.audit.SummaryAudit;
import org.sayso.evidence.Quoted;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.text.BlockKind;

/// What is noted on takeaways over an article about the invented island of Tavara.
class SummaryAuditTest {
  private static final String BODY =
      """
      Port Selm, Mar 4 (Island Wire) A fire on a ferry killed nine passengers and injured at least 20 others off Ostrey on Monday.

      The coast guard rescued 41 people from the water, its spokesman Tarn Oleth said. A suspected fuel leak led to the explosion, he added.

      "The company ignored three warnings about the engine," Nela Marrack, a union organiser, told reporters. "It is shameful."

      Police questioned the ship's engineer on Tuesday. The ferry left Port Selm before the storm warning was issued.

      The Tavaran Army sent two helicopters at the request of the mayor of Ostrey.

      Transport Minister Joric Hale denied that his office had received any letter. He plans to suspend the licence of Selm Lines.

      A court in Port Selm convicted the captain of smuggling in 2027. The captain was not on board.
      """;

  private static Audit audit(String takeaway) {
    DocumentRecord record =
        TestingReader.read(
            "Ferry burns off Ostrey\n\nKey Takeaways\n- " + takeaway + "\n\n" + BODY);
    return SummaryAudit.of(
        new Reading(record.text(), record.mentions(), record.claims(), record.resolutions()));
  }

  private static List<Finding> noted(String takeaway) {
    return audit(takeaway).lines().stream()
        .filter(line -> line.block() == BlockKind.TAKEAWAY)
        .flatMap(line -> line.findings().stream())
        .toList();
  }

  private static Set<FindingKind> kinds(String takeaway) {
    Set<FindingKind> kinds =
        noted(takeaway).stream()
            .map(Finding::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingKind.class)));
    if (kinds.size() > 1) {
      kinds.remove(FindingKind.SUPPORTED);
    }
    return kinds;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nine die as ferry burns off Ostrey
          Coast guard saves 41 people after ferry fire
          More than 20 hurt in fire on ferry
          Union organiser says company ignored warnings about the engine
          Suspected fuel leak behind ferry explosion
          Minister plans to suspend ferry company's licence
          Police question engineer of burnt ferry
          Army flies helicopters to Ostrey at the mayor's request
          Minister denies that his office had a letter
          Captain, found guilty of smuggling in 2027, was not on the ship
          Ferry set out before storm warning came
          """)
  void faithfulLinesAreSupported(String line) {
    assertThat(kinds(line)).as(line).containsExactly(FindingKind.SUPPORTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ATTRIBUTION_DROPPED | The company ignored three warnings about the engine
          SOURCE_INFLATED | Experts say the company ignored warnings about the engine
          HEDGE_DROPPED | A fuel leak led to the explosion
          HEDGE_ADDED | The fire may have killed nine passengers
          NUMBER_CHANGED | Ferry fire kills twelve passengers off Ostrey
          NUMBER_CHANGED | The fire injured 20 others
          STRENGTHENED | Police arrested the ship's engineer
          STRENGTHENED | Minister suspends licence of Selm Lines
          SOFTENED | The captain was accused of smuggling in 2027
          ACTOR_CHANGED | Police sent two helicopters to Ostrey
          ORDER_CHANGED | The ferry left after the storm warning was issued
          NOT_IN_BODY | Ferry fire sparks outrage over unsafe harbours
          CONTRADICTED | The captain was on board
          CONTRADICTED | Minister confirmed that his office had received a letter
          """)
  void carelessLinesAreNoted(FindingKind kind, String line) {
    assertThat(kinds(line)).as(line).containsExactly(kind);
  }

  private static Set<FindingKind> kinds(String takeaway, String body) {
    DocumentRecord record =
        TestingReader.read("Port news\n\nKey Takeaways\n- " + takeaway + "\n\n" + body);
    return SummaryAudit.of(
            new Reading(record.text(), record.mentions(), record.claims(), record.resolutions()))
        .lines()
        .stream()
        .filter(line -> line.block() == BlockKind.TAKEAWAY)
        .flatMap(line -> line.findings().stream())
        .map(Finding::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingKind.class)));
  }

  @Test
  void oneWhoSaysItIsNoNumber() {
    String body =
        "Soldiers of the Tavaran Army burnt three villages in Karst Province in March, Karst Watch,"
            + " a rights group in Miravel, said in a report on Monday.";

    assertThat(
            kinds("The army burnt three villages in Karst Province, one rights group says", body))
        .containsExactly(FindingKind.SUPPORTED);
  }

  @Test
  void anAdmissionInOtherWordsIsOne() {
    String denial = "The Tavaran Army denied for two days that its guns had hit the hospital. ";
    String line = "The army admitted that its guns had hit the hospital";

    assertThat(
            kinds(
                line,
                denial
                    + "On Monday its spokesman, Colonel Tarn Oleth, conceded that the battery near"
                    + " Ostrey had fired the shells."))
        .containsExactly(FindingKind.SUPPORTED);
    assertThat(kinds(line, denial + "The hospital in Ostrey was closed on Monday."))
        .contains(FindingKind.CONTRADICTED);
  }

  @Test
  void anAdmissionIsNotStrongerThanOneFurtherOn() {
    String body =
        """
        Soldiers of the Tavaran Army burnt three villages in Karst Province in March, Karst Watch, a rights group in Miravel, said in a report on Monday.

        "Not one house was left standing," said Nela Marrack, who wrote the report.

        The army's spokesman, Colonel Tarn Oleth, acknowledged on Tuesday that troops had set fire to houses in the province.
        """;

    assertThat(kinds("The army admitted that its troops had burnt the villages", body))
        .containsExactly(FindingKind.SUPPORTED);
  }

  @Test
  void whatSpeaksOfAnotherNumberIsNotSupported() {
    assertThat(noted("Ferry fire kills twelve passengers off Ostrey"))
        .extracting(Finding::kind)
        .containsExactly(FindingKind.NUMBER_CHANGED);
  }

  @Test
  void aFindingShowsTheWordsOnBothSides() {
    Finding found =
        noted("Police arrested the ship's engineer").stream()
            .filter(finding -> finding.kind().isFinding())
            .findFirst()
            .orElseThrow();

    assertThat(found.line().text()).isEqualTo("arrested");
    assertThat(found.body()).extracting(Quoted::text).containsExactly("questioned");
    assertThat(found.message()).contains("stronger");
  }

  @Test
  void aDroppedAttributionNamesTheClaim() {
    assertThat(noted("The company ignored three warnings about the engine"))
        .singleElement()
        .satisfies(found -> assertThat(found.claims()).isNotEmpty())
        .satisfies(found -> assertThat(found.message()).contains("Nela Marrack"));
  }

  @Test
  void aQuestionAssertsNothingThatTheBodyCouldSupport() {
    assertThat(audit("Did the company ignore warnings about the engine?").lines())
        .filteredOn(line -> line.block() == BlockKind.TAKEAWAY)
        .singleElement()
        .satisfies(line -> assertThat(line.findings()).isEmpty());
  }

  @Test
  void theSameTextGivesTheSameAudit() {
    assertThat(audit("The fire injured 20 others")).isEqualTo(audit("The fire injured 20 others"));
  }

  @Test
  void aPageWithoutABodyHasNothingToHoldAgainst() {
    DocumentRecord record = TestingReader.read("Ferry burns off Ostrey");

    assertThat(
            SummaryAudit.of(
                    new Reading(
                        record.text(), record.mentions(), record.claims(), record.resolutions()))
                .lines())
        .allSatisfy(line -> assertThat(line.hasFindings()).isFalse());
  }

  @Test
  void theTitleIsALineToo() {
    assertThat(audit("Nine die as ferry burns off Ostrey").lines())
        .extracting(AuditedLine::block)
        .containsExactly(BlockKind.TITLE, BlockKind.TAKEAWAY);
  }
}
