package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sayso.resolution.Gazetteer.Prominence;

/// Rows of the form of a dump; the villages are invented.
class GeoNamesDumpTest {
  static final String SELM =
      "99000001\tPort Selm\tPort Selm\tSelm,SLM,Порт-Селм,al-Selm\t35.1\t14.1\tP\tPPL\tMT\t\t02\t\t\t\t870\t\t12\tEurope/Malta\t2031-03-03";
  static final String CREEK =
      "99000002\tSelm Creek\tSelm Creek\t\t35.2\t14.2\tH\tSTM\tMT\t\t\t\t\t\t0\t\t\t\t2031-03-03";
  static final String CAMP =
      "99000003\tTidegate Camp\tTidegate Camp\t\t35.3\t14.3\tS\tCMPRF\tMT\t\t\t\t\t\t0\t\t\t\t2031-03-03";

  private static UserGazetteer parse(String... rows) {
    return UserGazetteer.parse(String.join("\n", rows) + "\n", Countries.bundled());
  }

  @Test
  void villagesAndCampsAreTakenAndStreamsLeftOut() {
    UserGazetteer dump = parse(SELM, CREEK, CAMP);
    assertThat(dump.problems()).isEmpty();
    assertThat(dump.places()).extracting(Place::name).containsExactly("Port Selm", "Tidegate Camp");
    assertThat(dump.leftOut()).isEqualTo(1);
  }

  @Test
  void aVillageKeepsItsNumberPeopleAndCountry() {
    Place selm = parse(SELM).byId("geonames:99000001").orElseThrow();
    assertThat(selm.countryCode()).contains("MT");
    assertThat(selm.population()).hasValue(870);
    assertThat(GeoNamesNumbers.of(selm)).contains("99000001");
  }

  @Test
  void otherNamesInLatinLettersAreTakenButNoCodes() {
    UserGazetteer dump = parse(SELM);
    assertThat(dump.lookup("Selm")).hasSize(1);
    assertThat(dump.lookup("al-Selm")).hasSize(1);
    assertThat(dump.lookup("SLM")).isEmpty();
    assertThat(dump.lookup("Порт-Селм")).isEmpty();
  }

  @Test
  void namesOfADumpNeedTheTextsSupport() {
    assertThat(parse(SELM).prominence("Port Selm")).isEqualTo(Prominence.SMALL);
  }

  @Test
  void aFileThatIsCutOffSaysAtWhichLine() {
    assertThat(parse(SELM, CAMP.substring(0, 40)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(2))
        .satisfies(problem -> assertThat(problem.problem()).contains("cut off"))
        .satisfies(problem -> assertThat(problem.mend()).contains("again"));
    assertThat(parse(SELM, CAMP.substring(0, CAMP.length() - 3)).problems()).hasSize(1);
  }

  @Test
  void badCellsAreNamedWithTheirLine() {
    UserGazetteer dump =
        parse(
            SELM,
            SELM.replace("\t35.1\t", "\tninety\t"),
            SELM.replace("\tMT\t", "\tXX\t"),
            SELM.replace("99000001", "x1"),
            SELM.replace("\t35.1\t", "\t95.1\t"));
    assertThat(dump.problems()).extracting(LineProblem::line).containsExactly(2, 3, 4, 5);
    assertThat(dump.places()).hasSize(1);
  }

  @Test
  void aKnownTownIsHiddenByItsNumber() {
    String quetta =
        "1167528\tQuetta\tQuetta\t\t30.19\t67.0\tP\tPPLA\tPK\t\t02\t1167527\t\t\t900000\t\t\t\t2031-03-03";
    UserGazetteer dump = parse(quetta);
    assertThat(dump.shadows(CompositeGazetteer.bundled()))
        .first()
        .satisfies(
            one -> assertThat(one.hidden()).extracting(Place::id).contains("geonames:1167528"));
    assertThat(dump.places().getFirst().path())
        .containsExactly("Pakistan", "Balochistan", "Quetta District", "Quetta");
    assertThat(CompositeGazetteer.bundledWith(dump).lookup("Quetta"))
        .filteredOn(place -> place.id().equals("geonames:1167528"))
        .extracting(Place::source)
        .containsExactly(GeoNamesDump.SOURCE);
  }

  @Test
  void aDivisionHasTheIdThatItHasInTheBundledGazetteer() {
    String balochistan =
        "1183606\tBalochistan\tBalochistan\t\t28.5\t65.5\tA\tADM1\tPK\t\t02\t\t\t\t0\t\t\t\t2031-03-03";
    assertThat(parse(balochistan).places()).extracting(Place::id).containsExactly("admin1:PK.02");
  }

  @Test
  void onlyATableWithNumbersAndTabsIsADump() {
    assertThat(GeoNamesDump.isOne(SELM)).isTrue();
    assertThat(GeoNamesDump.isOne("\uFEFF" + SELM)).isTrue();
    assertThat(GeoNamesDump.isOne("name,latitude,longitude\n")).isFalse();
    assertThat(GeoNamesDump.isOne("")).isFalse();
  }

  @Property(tries = 200)
  void everyLineIsTakenLeftOutOrAProblem(@ForAll List<String> tails) {
    String rows = SELM + "\n";
    for (String tail : tails) {
      rows += "7\t" + tail.replaceAll("\\R", " ").strip() + "\n";
    }
    UserGazetteer dump = UserGazetteer.parse(rows, Countries.bundled());
    assertThat(dump.places().size() + dump.leftOut() + dump.problems().size())
        .isEqualTo((int) rows.lines().filter(line -> !line.isBlank()).count());
  }
}
