package org.sayso.eval.muc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Miniature keys and responses of an invented island republic, one rule each.
class MucScorerTest {
  private static String message(String... lines) {
    StringBuilder text = new StringBuilder("0.  MESSAGE: ID   TAV1-MUC4-0001 (SITE)\n");
    Arrays.stream(lines).forEach(line -> text.append(line).append('\n'));
    return text.append('\n').toString();
  }

  private static String incident(String number, String type, String person, String... more) {
    String[] lines = {
      "1.  MESSAGE: TEMPLATE   " + number,
      "4.  INCIDENT: TYPE   " + type,
      "9.  PERP: INDIVIDUAL ID   \"" + person + "\""
    };
    return message(
        java.util.stream.Stream.concat(Arrays.stream(lines), Arrays.stream(more))
            .toArray(String[]::new));
  }

  private static ScoreTable score(String key, String response) {
    return score(key, response, AcceptedMatches.NONE);
  }

  private static ScoreTable score(String key, String response, AcceptedMatches accepted) {
    return new MucScorer(accepted).score(TemplateFile.parse(key), TemplateFile.parse(response));
  }

  private static Tally slot(MucSlot slot, String asked, String given) {
    String line = slot.ordinal() + ".  " + slot.label() + "   ";
    return score(
            incident("1", "BOMBING", "HARBOUR GANG", line + asked),
            incident("1", "BOMBING", "HARBOUR GANG", line + given))
        .slot(slot);
  }

  private static String grade(Tally tally) {
    return "%d %d %d %d %d"
        .formatted(
            tally.correct(), tally.partial(), tally.incorrect(), tally.spurious(), tally.missing());
  }

  @Test
  void anAnswerLikeTheKeyIsWhollyRight() {
    String key = incident("1", "BOMBING", "HARBOUR GANG", "2.  INCIDENT: DATE   03 MAY 88");

    ScoreTable table = score(key, key);

    assertThat(table.allTemplates().f(1)).isEqualTo(100);
    assertThat(table.slot(MucSlot.TEMPLATE_ID).correct()).isEqualTo(1);
  }

  @Test
  void attackIsPartOfEveryOtherTypeAndNothingElseIs() {
    String key = incident("1", "BOMBING", "HARBOUR GANG");

    assertThat(grade(score(key, incident("1", "ATTACK", "HARBOUR GANG")).slot(MucSlot.TYPE)))
        .isEqualTo("0 1 0 0 0");
    ScoreTable other = score(key, incident("1", "ARSON", "HARBOUR GANG"));
    assertThat(grade(other.slot(MucSlot.TYPE))).isEqualTo("0 0 0 1 1");
    assertThat(grade(other.matchedOnly())).isEqualTo("0 0 0 0 0");
  }

  @Test
  void templatesThatShareNoPerpetratorOrTargetAreNotAligned() {
    ScoreTable table =
        score(incident("1", "BOMBING", "HARBOUR GANG"), incident("1", "BOMBING", "FISHERMEN"));

    assertThat(grade(table.slot(MucSlot.TEMPLATE_ID))).isEqualTo("0 0 0 1 1");
    assertThat(grade(table.matchedMissing())).isEqualTo("0 0 0 0 2");
    assertThat(grade(table.matchedSpurious())).isEqualTo("0 0 0 2 0");
  }

  @Test
  void templatesAreAlignedForTheBestTotal() {
    String first = incident("1", "BOMBING", "HARBOUR GANG", "2.  INCIDENT: DATE   03 MAY 88");
    String second = incident("2", "BOMBING", "HARBOUR GANG", "2.  INCIDENT: DATE   14 JUN 88");

    assertThat(score(first + second, second + first).allTemplates().f(1)).isEqualTo(100);
  }

  @Test
  void anOptionalTemplateMayBeLeftOut() {
    ScoreTable table =
        score(
            incident("1", "BOMBING", "HARBOUR GANG")
                + incident("2 (OPTIONAL)", "ARSON", "FISHERMEN"),
            incident("1", "BOMBING", "HARBOUR GANG"));

    assertThat(table.allTemplates().missing()).isZero();
  }

  @Test
  void anOptionalFillerMayBeLeftOut() {
    assertThat(grade(slot(MucSlot.INSTRUMENT_ID, "? \"BOMB\"", "-"))).isEqualTo("0 0 0 0 0");
    assertThat(grade(slot(MucSlot.INSTRUMENT_ID, "?\"BOMB\"", "\"BOMB\""))).isEqualTo("1 0 0 0 0");
  }

  @Test
  void anyAlternativeIsRight() {
    assertThat(grade(slot(MucSlot.STAGE, "ACCOMPLISHED / ATTEMPTED", "ATTEMPTED")))
        .isEqualTo("1 0 0 0 0");
    assertThat(
            grade(
                slot(
                    MucSlot.INSTRUMENT_ID,
                    "\"BOMB\" / \"A/B CHARGE: BIG\"",
                    "\"A/B CHARGE: BIG\"")))
        .isEqualTo("1 0 0 0 0");
  }

  @Test
  void articlesNumbersAndQuantifiersBeforeAStringDoNotCount() {
    assertThat(grade(slot(MucSlot.PHYSICAL_ID, "\"LANTERNS\"", "\"SEVERAL OF THE 3 LANTERNS\"")))
        .isEqualTo("1 0 0 0 0");
  }

  @Test
  void whatIsLeftOnBothSidesIsIncorrectAndTheRestMissingOrSpurious() {
    assertThat(grade(slot(MucSlot.INSTRUMENT_ID, "\"BOMB\"", "\"ROPE\""))).isEqualTo("0 0 1 0 0");
    assertThat(grade(slot(MucSlot.INSTRUMENT_ID, "-", "\"ROPE\""))).isEqualTo("0 0 0 1 0");
    assertThat(grade(slot(MucSlot.INSTRUMENT_ID, "\"BOMB\"", "-"))).isEqualTo("0 0 0 0 1");
  }

  @Test
  void aDateInTheKeysRangeOrUpToItsEndIsPartlyRight() {
    assertThat(grade(slot(MucSlot.DATE, "02 MAY 88 - 03 MAY 88", "03 MAY 88")))
        .isEqualTo("0 1 0 0 0");
    assertThat(grade(slot(MucSlot.DATE, "- 03 MAY 88", "01 MAY 88"))).isEqualTo("0 1 0 0 0");
    assertThat(grade(slot(MucSlot.DATE, "03 MAY 88", "- 3 MAY 1988"))).isEqualTo("0 1 0 0 0");
    assertThat(grade(slot(MucSlot.DATE, "02 MAY 88", "- 03 MAY 88"))).isEqualTo("0 0 1 0 0");
    assertThat(grade(slot(MucSlot.DATE, "(- 03 MAY 88) / (01 MAY 88)", "1 MAY 1988")))
        .isEqualTo("1 0 0 0 0");
  }

  @Test
  void theRightCountryIsPartOfAPlace() {
    String key = "TAVARA: ORSLAND (DISTRICT): LOW QUAY (CITY)";

    assertThat(grade(slot(MucSlot.LOCATION, key, key))).isEqualTo("1 0 0 0 0");
    assertThat(grade(slot(MucSlot.LOCATION, key, "TAVARA"))).isEqualTo("0 1 0 0 0");
    assertThat(grade(slot(MucSlot.LOCATION, key, "NORLAND: ORSLAND (DISTRICT): LOW QUAY (CITY)")))
        .isEqualTo("0 1 0 0 0");
    assertThat(grade(slot(MucSlot.LOCATION, key, "NORLAND"))).isEqualTo("0 0 1 0 0");
  }

  @Test
  void anEndOfARangeOrAnApproximateNumberIsPartlyRight() {
    assertThat(grade(slot(MucSlot.HUMAN_TOTAL, "5 - 7", "7"))).isEqualTo("0 1 0 0 0");
    assertThat(grade(slot(MucSlot.HUMAN_TOTAL, "~7", "7"))).isEqualTo("0 1 0 0 0");
    assertThat(grade(slot(MucSlot.HUMAN_TOTAL, "7", "6"))).isEqualTo("0 0 1 0 0");
  }

  @Test
  void aBroaderInstrumentIsPartlyRightWhateverItRefersTo() {
    assertThat(grade(slot(MucSlot.INSTRUMENT_TYPE, "VEHICLE BOMB: \"-\"", "EXPLOSIVE: \"CAR\"")))
        .isEqualTo("0 1 0 0 0");
    assertThat(grade(slot(MucSlot.INSTRUMENT_TYPE, "EXPLOSIVE: \"-\"", "VEHICLE BOMB: \"-\"")))
        .isEqualTo("0 0 1 0 0");
  }

  @Test
  void aRightFillThatRefersToTheWrongThingIsPartlyRight() {
    String key = "12. PHYS TGT: ID   \"CANNERY\"\n13. PHYS TGT: TYPE   COMMERCIAL: \"CANNERY\"";
    String wrong = "12. PHYS TGT: ID   \"SHED\"\n13. PHYS TGT: TYPE   COMMERCIAL: \"SHED\"";
    String asked = incident("1", "BOMBING", "HARBOUR GANG", key);

    ScoreTable right = score(asked, incident("1", "BOMBING", "HARBOUR GANG", key));
    ScoreTable other = score(asked, incident("1", "BOMBING", "HARBOUR GANG", wrong));

    assertThat(grade(right.slot(MucSlot.PHYSICAL_TYPE))).isEqualTo("1 0 0 0 0");
    assertThat(grade(other.slot(MucSlot.PHYSICAL_TYPE))).isEqualTo("0 1 0 0 0");
  }

  @Test
  void whatPeopleAcceptedCountsAndIsCountedAsTheirs() {
    AcceptedMatches accepted =
        AcceptedMatches.parse(
            "((\"TAV1-MUC4-0001\" (\"1\" (inc-instr-id (\"\\\"SMALL BOMB\\\"\" match"
                + " (or \"\\\"BOMB\\\"\" \"\\\"CHARGE\\\"\"))))))");
    String line = "6.  INCIDENT: INSTRUMENT ID   ";

    Tally tally =
        score(
                incident("1", "BOMBING", "HARBOUR GANG", line + "\"BOMB\" / \"CHARGE\""),
                incident("1", "BOMBING", "HARBOUR GANG", line + "\"SMALL BOMB\""),
                accepted)
            .slot(MucSlot.INSTRUMENT_ID);

    assertThat(tally.correct()).isEqualTo(1);
    assertThat(tally.correctByHand()).isEqualTo(1);
  }

  @Test
  void wordsThatDoNotCountAreLeftOutWhereverTheyEnd() {
    assertThat(grade(slot(MucSlot.PHYSICAL_ID, "\"HEAD OF THE QUAY\"", "\"HEAD QUAY\"")))
        .isEqualTo("1 0 0 0 0");
    assertThat(grade(slot(MucSlot.DATE, "25 MAY 88", "26 MAY 88"))).isEqualTo("1 0 0 0 0");
    assertThat(grade(slot(MucSlot.DATE, "- 13 MAY 88", "- 14 MAY 88"))).isEqualTo("1 0 0 0 0");
    assertThat(grade(slot(MucSlot.DATE, "30 MAY 88", "31 MAY 88"))).isEqualTo("0 0 1 0 0");
    assertThat(grade(slot(MucSlot.DATE, "25 MAY 88", "15 MAY 88"))).isEqualTo("0 0 1 0 0");
  }

  @Test
  void thePartsOfAPlaceStandInAnyOrder() {
    assertThat(
            grade(
                slot(
                    MucSlot.LOCATION,
                    "TAVARA: ORSLAND (DISTRICT): LOW QUAY (CITY)",
                    "TAVARA: LOW QUAY (CITY): ORSLAND (DISTRICT)")))
        .isEqualTo("1 0 0 0 0");
  }

  @Test
  void whatPeopleWereAskedAndDidNotAcceptGetsNoCredit() {
    assertThat(grade(decided(MucSlot.DATE, "- 03 MAY 88", "21 APR 88", ""))).isEqualTo("0 0 1 0 0");
    assertThat(grade(decided(MucSlot.LOCATION, "TAVARA", "TAVARA: LOW QUAY (CITY)", "")))
        .isEqualTo("0 0 1 0 0");
    assertThat(grade(decided(MucSlot.LOCATION, "TAVARA: LOW QUAY (CITY)", "TAVARA", "")))
        .isEqualTo("0 1 0 0 0");
    assertThat(grade(decided(MucSlot.PHYSICAL_TYPE, "OTHER: \"SHED\"", "OTHER: \"QUAY\"", "")))
        .isEqualTo("0 0 1 0 0");
    assertThat(
            grade(
                decided(
                    MucSlot.PHYSICAL_TYPE,
                    "OTHER: \"SHED\"",
                    "OTHER: \"QUAY\"",
                    "(phys-tgt-type ((xref \"OTHER\" \"\\\"QUAY\\\"\") partial (xref \"OTHER\""
                        + " \"\\\"SHED\\\"\")))")))
        .isEqualTo("0 1 0 0 0");
  }

  @Test
  void aSetFillThatRefersToNothingIsPartlyRightUnasked() {
    assertThat(grade(decided(MucSlot.PHYSICAL_TYPE, "OTHER: \"SHED\"", "OTHER", "")))
        .isEqualTo("0 1 0 0 0");
  }

  @Test
  void aReferenceIsAsRightAsPeopleFoundItsString() {
    String history = "(phys-tgt-id (\"\\\"THE OLD SHED\\\"\" %s \"\\\"SHED\\\"\"))";
    String asked = "\"SHED\"\n13. PHYS TGT: TYPE   OTHER: \"SHED\"";
    String given = "\"OLD SHED\"\n13. PHYS TGT: TYPE   OTHER: \"OLD SHED\"";

    ScoreTable matched = table(MucSlot.PHYSICAL_ID, asked, given, history.formatted("match"));
    ScoreTable partial = table(MucSlot.PHYSICAL_ID, asked, given, history.formatted("partial"));

    assertThat(grade(matched.slot(MucSlot.PHYSICAL_TYPE))).isEqualTo("1 0 0 0 0");
    assertThat(grade(partial.slot(MucSlot.PHYSICAL_TYPE))).isEqualTo("0 1 0 0 0");
  }

  @Test
  void quotationMarksInsideADecisionAreRead() {
    assertThat(
            grade(
                decided(
                    MucSlot.ORGANIZATION,
                    "\"FREE QUAY\"",
                    "\"\\\"FREE\\\" QUAYS\"",
                    "(perp-org-id (\"\\\"\\\\\\\"FREE\\\\\\\" QUAYS\\\"\" match"
                        + " \"\\\"FREE QUAY\\\"\"))")))
        .isEqualTo("1 0 0 0 0");
  }

  @Test
  void aWrongAnswerBesideAFillerThatMayBeLeftOutIsIncorrect() {
    assertThat(grade(slot(MucSlot.INSTRUMENT_ID, "? \"BOMB\"", "\"ROPE\""))).isEqualTo("0 0 1 0 0");
  }

  @Test
  void templatesAreAlignedByHowManyFillersAreAnsweredNotByHowWell() {
    String key =
        incident(
            "1",
            "BOMBING",
            "HARBOUR GANG",
            "3.  INCIDENT: LOCATION   TAVARA: LOW QUAY (CITY)",
            "8.  PERP: INCIDENT CATEGORY   TERRORIST ACT",
            "6.  INCIDENT: INSTRUMENT ID   ? \"BOMB\"");
    String partly =
        incident(
            "1",
            "ATTACK",
            "HARBOUR GANG",
            "3.  INCIDENT: LOCATION   TAVARA",
            "8.  PERP: INCIDENT CATEGORY   TERRORIST ACT");
    String fewer =
        incident(
            "2",
            "BOMBING",
            "HARBOUR GANG",
            "3.  INCIDENT: LOCATION   TAVARA: LOW QUAY (CITY)",
            "6.  INCIDENT: INSTRUMENT ID   \"BOMB\"");

    assertThat(grade(score(key, fewer + partly).slot(MucSlot.TYPE))).isEqualTo("0 1 0 1 0");
  }

  private static Tally decided(MucSlot slot, String asked, String given, String history) {
    return table(slot, asked, given, history).slot(slot);
  }

  private static ScoreTable table(MucSlot slot, String asked, String given, String history) {
    String line = slot.ordinal() + ".  " + slot.label() + "   ";
    return score(
        incident("1", "BOMBING", "HARBOUR GANG", line + asked),
        incident("1", "BOMBING", "HARBOUR GANG", line + given),
        AcceptedMatches.parse("((\"TAV1-MUC4-0001\" (\"1\" " + history + ")))").complete());
  }

  @Test
  void aMessageWithoutIncidentAsksForNothing() {
    String none = message("1.  MESSAGE: TEMPLATE   *", "4.  INCIDENT: TYPE   *");

    ScoreTable table = score(none, none);

    assertThat(table.allTemplates().possible()).isZero();
    assertThat(table.slot(MucSlot.TEMPLATE_ID).noncommittal()).isEqualTo(1);
  }

  @Test
  void flawsAreToldAndTheRestIsKept() {
    TemplateFile file =
        TemplateFile.parse(
            incident(
                "1",
                "BOMBING",
                "HARBOUR GANG",
                "; a remark",
                "12.\tPHYS TGT: ID\t\"\"CANNERY\"\"",
                "   \"THE \\\"OLD\\\" SHED",
                "\"QUAY\""));

    assertThat(file.warnings()).hasSize(3);
    assertThat(file.templates().getFirst().fillers(MucSlot.PHYSICAL_ID))
        .extracting(one -> one.values().getFirst())
        .containsExactly("CANNERY", "THE \"OLD\" SHED");
  }

  @Test
  void percentagesAreCutToATenthAndRoundedHalfToEven() {
    Tally tally = new Tally(732, 94, 74, 0, 0, 580, 351, 0);

    assertThat(tally.recall()).isEqualTo(62);
    assertThat(tally.precision()).isEqualTo(53);
    assertThat(tally.f(1)).isEqualTo(57.15);
    assertThat(tally.f(0.5)).isEqualTo(54.58);
    assertThat(tally.f(2)).isEqualTo(59.96);
  }
}
