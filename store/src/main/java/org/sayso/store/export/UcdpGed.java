package org.sayso.store.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.coding.PrioGrid;
import org.sayso.coding.RuleSet;
import org.sayso.coding.UcdpRules;
import org.sayso.resolution.DatePrecision;
import org.sayso.resolution.PlacePrecision;
import org.sayso.store.json.Sayso1;

/// The columns of UCDP GED.
final class UcdpGed {
  static final ColumnSet<CodedRow> COLUMNS = columns();

  private UcdpGed() {}

  private static ColumnSet<CodedRow> columns() {
    Map<String, Function<CodedRow, @Nullable Object>> fill =
        CodedColumns.fillers(RuleSet.UCDP_LIKE);
    fill.put("id", row -> row.event().id());
    fill.put("year", CodedRow::year);
    sides(fill);
    sources(fill);
    places(fill);
    fill.put("event_clarity", UcdpGed::clarity);
    fill.put(
        "date_prec", row -> row.day().map(DatePrecision::ucdp).map(CodedRow::boxed).orElse(null));
    fill.put("date_start", CodedRow::firstDay);
    fill.put("date_end", CodedRow::lastDay);
    deaths(fill);
    return Codebook.of(ExportFormat.UCDP_GED).columnSet("event", fill);
  }

  private static void sides(Map<String, Function<CodedRow, @Nullable Object>> fill) {
    fill.put("type_of_violence", row -> CodedRow.boxed(dyad(row).type()));
    fill.put("dyad_name", row -> dyad(row).name().orElse(null));
    fill.put("side_a", row -> dyad(row).sideA().orElse(null));
    fill.put("side_b", row -> dyad(row).sideB().orElse(null));
    fill.put("gwnoa", row -> CodedRow.boxed(dyad(row).gwA()));
    fill.put("gwnob", row -> CodedRow.boxed(dyad(row).gwB()));
  }

  private static void sources(Map<String, Function<CodedRow, @Nullable Object>> fill) {
    fill.put("number_of_sources", row -> 1);
    fill.put("source_article", row -> article(row.document()));
    fill.put("source_office", row -> row.document().publisher());
    fill.put("source_date", row -> day(row.document().published()));
    fill.put("source_headline", row -> row.document().title());
    fill.put("source_original", row -> String.join("; ", row.telling().speakers()));
  }

  private static String article(Sayso1.Document document) {
    return Stream.of(document.publisher(), day(document.published()), document.title())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String day(Sayso1.@Nullable Published published) {
    return published == null ? null : published.value();
  }

  private static void places(Map<String, Function<CodedRow, @Nullable Object>> fill) {
    fill.put("where_prec", row -> row.where().precision().map(PlacePrecision::ucdp).orElse(null));
    fill.put("where_coordinates", row -> row.where().name());
    fill.put("where_description", row -> words(row.event().places()));
    fill.put("adm_1", row -> row.where().adm1().orElse(null));
    fill.put("adm_2", row -> row.where().adm2().orElse(null));
    fill.put("latitude", row -> row.where().lat());
    fill.put("longitude", row -> row.where().lon());
    fill.put("geom_wkt", row -> row.where().wkt());
    fill.put("priogrid_gid", UcdpGed::cell);
    fill.put("country", row -> row.where().country().orElse(null));
    fill.put("country_id", row -> CodedRow.boxed(row.where().gleditschWard()));
    fill.put("region", row -> UcdpRules.region(row.where().gleditschWard().orElse(0)).orElse(null));
  }

  static @Nullable String words(List<? extends Sayso1.Row> rows) {
    return rows.isEmpty()
        ? null
        : rows.stream().map(Sayso1.Row::text).distinct().collect(Collectors.joining("; "));
  }

  private static @Nullable Integer cell(CodedRow row) {
    Double lat = row.where().lat();
    Double lon = row.where().lon();
    return lat == null || lon == null ? null : PrioGrid.gid(lat, lon);
  }

  /// 1 for one happening with a day and a place.
  private static int clarity(CodedRow row) {
    boolean day = row.day().map(DatePrecision::ucdp).map(prec -> prec.orElse(9)).orElse(9) <= 2;
    boolean one = row.event().counts();
    return one && day && row.where().name() != null ? 1 : 2;
  }

  private static void deaths(Map<String, Function<CodedRow, @Nullable Object>> fill) {
    fill.put("deaths_a", row -> CodedRow.boxed(deaths(row).a()));
    fill.put("deaths_b", row -> CodedRow.boxed(deaths(row).b()));
    fill.put("deaths_civilians", row -> CodedRow.boxed(deaths(row).civilians()));
    fill.put("deaths_unknown", row -> CodedRow.boxed(deaths(row).unknown()));
    fill.put("best", row -> CodedRow.boxed(deaths(row).spread().best()));
    fill.put("high", row -> CodedRow.boxed(deaths(row).spread().high()));
    fill.put("low", row -> CodedRow.boxed(deaths(row).spread().low()));
  }

  private static UcdpRules.Dyad dyad(CodedRow row) {
    return UcdpRules.dyad(row.setting());
  }

  private static UcdpRules.Deaths deaths(CodedRow row) {
    return UcdpRules.deaths(row.setting(), dyad(row));
  }
}
