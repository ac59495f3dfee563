package org.sayso.store.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.coding.AcledRules;
import org.sayso.coding.CrowdTag;
import org.sayso.coding.NotCounted;
import org.sayso.coding.RuleSet;
import org.sayso.coding.Setting;
import org.sayso.resolution.DatePrecision;
import org.sayso.resolution.NewsDate;
import org.sayso.resolution.PlacePrecision;

/// The columns of ACLED.
final class Acled {
  static final ColumnSet<CodedRow> COLUMNS = columns();

  private Acled() {}

  /// ACLED has no row for what has no type.
  static Optional<NotCounted> refuses(Setting setting) {
    return AcledRules.code(setting).isEmpty() ? Optional.of(NotCounted.NO_TYPE) : Optional.empty();
  }

  private static ColumnSet<CodedRow> columns() {
    Map<String, Function<CodedRow, @Nullable Object>> fill =
        CodedColumns.fillers(RuleSet.ACLED_LIKE);
    fill.put("event_id_cnty", row -> row.event().id());
    fill.put("event_date", row -> precision(row) == null ? null : row.firstDay());
    fill.put("year", CodedRow::year);
    fill.put("time_precision", Acled::precision);
    types(fill);
    actor(fill, 1, AcledRules.Coding::actor1);
    actor(fill, 2, AcledRules.Coding::actor2);
    fill.put("interaction", row -> coded(row, coding -> CodedRow.boxed(coding.interaction())));
    places(fill);
    fill.put("source", Acled::source);
    fill.put("notes", Acled::notes);
    fill.put("tags", row -> CrowdTag.of(row.crowd()).orElse(null));
    fill.put("fatalities", row -> CodedRow.boxed(AcledRules.fatalities(row.setting())));
    return Codebook.of(ExportFormat.ACLED).columnSet("event", fill);
  }

  private static @Nullable Integer precision(CodedRow row) {
    return row.day().map(DatePrecision::acled).map(CodedRow::boxed).orElse(null);
  }

  private static void types(Map<String, Function<CodedRow, @Nullable Object>> fill) {
    fill.put("disorder_type", row -> coded(row, AcledRules.Coding::disorderType));
    fill.put("event_type", row -> coded(row, AcledRules.Coding::eventType));
    fill.put("sub_event_type", row -> coded(row, AcledRules.Coding::subEventType));
    fill.put(
        "civilian_targeting",
        row -> coded(row, coding -> coding.civilianTargeting() ? "Civilian targeting" : null));
  }

  private static void actor(
      Map<String, Function<CodedRow, @Nullable Object>> fill,
      int number,
      Function<AcledRules.Coding, Optional<AcledRules.Actor>> side) {
    fill.put("actor" + number, row -> of(row, side, AcledRules.Actor::name));
    fill.put("assoc_actor_" + number, row -> of(row, side, Acled::associated));
    fill.put("inter" + number, row -> of(row, side, actor -> CodedRow.boxed(actor.inter())));
  }

  private static @Nullable String associated(AcledRules.Actor actor) {
    return actor.associated().isEmpty() ? null : AcledRules.joined(actor.associated());
  }

  private static <T> @Nullable T of(
      CodedRow row,
      Function<AcledRules.Coding, Optional<AcledRules.Actor>> side,
      Function<AcledRules.Actor, @Nullable T> what) {
    return coded(
        row,
        coding ->
            side.apply(coding)
                .flatMap(actor -> Optional.ofNullable(what.apply(actor)))
                .orElse(null));
  }

  private static <T> @Nullable T coded(
      CodedRow row, Function<AcledRules.Coding, @Nullable T> what) {
    Optional<AcledRules.Coding> coding = AcledRules.code(row.setting());
    return coding.isEmpty() ? null : what.apply(coding.get());
  }

  private static void places(Map<String, Function<CodedRow, @Nullable Object>> fill) {
    fill.put(
        "iso",
        row ->
            row.where()
                .state()
                .flatMap(state -> state.numeric())
                .map(Integer::valueOf)
                .orElse(null));
    fill.put("country", row -> row.where().country().orElse(null));
    fill.put("admin1", row -> row.where().adm1().orElse(null));
    fill.put("admin2", row -> row.where().adm2().orElse(null));
    fill.put("location", row -> row.where().name());
    fill.put("latitude", row -> row.where().lat());
    fill.put("longitude", row -> row.where().lon());
    fill.put(
        "geo_precision", row -> row.where().precision().map(PlacePrecision::acled).orElse(null));
  }

  private static @Nullable String source(CodedRow row) {
    List<String> names =
        Stream.concat(
                Stream.ofNullable(row.document().publisher()),
                row.telling().organisations().stream())
            .toList();
    return names.isEmpty() ? null : AcledRules.joined(names);
  }

  /// `2019-03-02: “…” Hospital officials: killed: at least seven people.`
  private static String notes(CodedRow row) {
    String day = row.day().map(NewsDate::edtf).map(edtf -> edtf + ": ").orElse("");
    String told = row.telling().notes();
    return day + "“" + row.words().strip() + "”" + (told.isEmpty() ? "" : " " + told);
  }
}
