package org.sayso.store.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sayso.coding.Count;
import org.sayso.coding.Party;
import org.sayso.coding.PloverRules;
import org.sayso.coding.RuleSet;
import org.sayso.coding.Tally;
import org.sayso.event.CivilianStatus;
import org.sayso.event.Role;
import org.sayso.resolution.Countries;
import org.sayso.resolution.Country;
import org.sayso.resolution.NewsDate;
import org.sayso.resolution.PlacePrecision;
import org.sayso.store.json.Sayso1;

/// The fields of an event of PLOVER, in the shape of NGEC.
final class Plover {
  static final ColumnSet<CodedRow> FIELDS = fields();

  private static final String ASSAULT = "ASSAULT";

  private Plover() {}

  private static ColumnSet<CodedRow> fields() {
    Map<String, Function<CodedRow, @Nullable Object>> fill =
        CodedColumns.fillers(RuleSet.PLOVER_LIKE);
    fill.put("id", row -> row.event().id());
    fill.put("date", row -> published(row));
    fill.put("event_text", row -> row.passage().text());
    fill.put("pub_date", row -> published(row));
    fill.put("publisher", row -> row.document().publisher());
    fill.put("headline", row -> row.document().title());
    fill.put("event_type", row -> row.setting().code().ploverCategory().orElse(null));
    fill.put("event_mode", row -> row.setting().code().ploverMode().stream().toList());
    fill.put("quad", Plover::quad);
    fill.put("contexts", row -> List.of());
    fill.put("attributes", Plover::attributes);
    fill.put("event_geolocation", Plover::geolocation);
    fill.put("date_resolved", CodedRow::firstDay);
    fill.put("date_raw", row -> row.day().map(NewsDate::text).orElse(null));
    fill.put("dead", row -> inAssault(row, row.setting().killed()));
    fill.put("injured", row -> inAssault(row, row.injured()));
    return Codebook.of(ExportFormat.PLOVER).columnSet("event", fill);
  }

  private static @Nullable String published(CodedRow row) {
    Sayso1.Published published = row.document().published();
    return published == null ? null : published.value();
  }

  private static @Nullable Integer quad(CodedRow row) {
    return row.setting()
        .code()
        .ploverCategory()
        .map(PloverRules::quad)
        .map(CodedRow::boxed)
        .orElse(null);
  }

  private static @Nullable Long inAssault(CodedRow row, List<Count> counts) {
    boolean assault = row.setting().code().ploverCategory().filter(ASSAULT::equals).isPresent();
    return assault ? CodedRow.boxed(Tally.of(counts).spread().best()) : null;
  }

  private static Map<String, List<Map<String, @Nullable Object>>> attributes(CodedRow row) {
    Map<String, List<Map<String, @Nullable Object>>> attributes = new LinkedHashMap<>();
    attributes.put("ACTOR", people(row, Role.INITIATOR, Role.SIDE_A));
    attributes.put("RECIP", people(row, Role.TARGET, Role.SIDE_B));
    attributes.put(
        "LOC", row.event().places().stream().map(place -> attribute(row, place)).toList());
    attributes.put("DATE", row.event().dates().stream().map(date -> attribute(row, date)).toList());
    return attributes;
  }

  private static List<Map<String, @Nullable Object>> people(CodedRow row, Role... roles) {
    List<Role> wanted = List.of(roles);
    return row.setting().parties().stream()
        .filter(party -> wanted.contains(party.role()))
        .map(party -> person(row, party))
        .toList();
  }

  private static Map<String, @Nullable Object> person(CodedRow row, Party party) {
    Map<String, @Nullable Object> attribute =
        attribute(row, row.event().participants().get(party.row()));
    attribute.put("text", party.name());
    attribute.put(
        "country",
        party
            .country()
            .flatMap(Countries.bundled()::byIso2)
            .map(Country::iso3)
            .or(party::country)
            .orElse(null));
    attribute.put("code_1", sector(party));
    return attribute;
  }

  private static @Nullable String sector(Party party) {
    boolean civilian = party.status() == CivilianStatus.CIVILIAN;
    return party
        .kind()
        .flatMap(PloverRules::sector)
        .or(() -> civilian ? Optional.of("CVL") : Optional.empty())
        .orElse(null);
  }

  /// What every attribute of NGEC has; offsets are into `event_text`.
  private static Map<String, @Nullable Object> attribute(CodedRow row, Sayso1.Row cell) {
    Sayso1.Span passage = row.passage();
    boolean inside = passage.begin() <= cell.begin() && cell.end() <= passage.end();
    Map<String, @Nullable Object> attribute = new LinkedHashMap<>();
    attribute.put("text", cell.text());
    attribute.put("qa_start_char", inside ? cell.begin() - passage.begin() : null);
    attribute.put("qa_end_char", inside ? cell.end() - passage.begin() : null);
    attribute.put("qa_score", cell.confidence());
    attribute.put("wiki", null);
    attribute.put("country", null);
    attribute.put("code_1", null);
    attribute.put("code_2", null);
    attribute.put("sayso_begin", cell.begin());
    attribute.put("sayso_end", cell.end());
    attribute.put("sayso_claim", cell.claim());
    attribute.put("sayso_teller", row.row().teller(cell));
    return attribute;
  }

  private static @Nullable Map<String, @Nullable Object> geolocation(CodedRow row) {
    Where where = row.where();
    if (where.name() == null) {
      return null;
    }
    Map<String, @Nullable Object> place = new LinkedHashMap<>();
    place.put("extracted_name", where.name());
    place.put("geonameid", where.geonames().orElse(null));
    place.put("lat", where.lat());
    place.put("lon", where.lon());
    place.put("admin1_name", where.adm1().orElse(null));
    place.put("admin2_name", where.adm2().orElse(null));
    place.put("country_name", where.country().orElse(null));
    place.put("country_code3", where.state().map(Country::iso3).orElse(null));
    place.put("where_prec", where.precision().map(PlacePrecision::ucdp).orElse(null));
    return place;
  }
}
