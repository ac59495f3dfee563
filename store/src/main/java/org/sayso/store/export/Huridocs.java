package org.sayso.store.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.coding.RuleSet;
import org.sayso.resolution.NewsDate;
import org.sayso.store.json.Sayso1;

/// The tables of the HURIDOCS Events Standard Formats.
///
/// OpenEvSys keeps each entity in a table of its own, whose rows point to one another by record
/// numbers; so does the folder: `event.csv`, `person.csv`, `act.csv`, `involvement.csv`,
/// `information.csv`.
final class Huridocs {
  static final Codebook BOOK = Codebook.of(ExportFormat.HURIDOCS);
  static final ColumnSet<CodedRow> EVENT = BOOK.columnSet("event", event());

  private Huridocs() {}

  private static Map<String, Function<CodedRow, @Nullable Object>> event() {
    Map<String, Function<CodedRow, @Nullable Object>> fill = new LinkedHashMap<>();
    fill.put("0101_event_record_number", row -> row.event().id());
    fill.put("0102_event_title", Huridocs::title);
    fill.put("0111_geographical_term", row -> row.where().country().orElse(null));
    fill.put("0112_local_geographical_area", row -> joined(row.where().local()));
    fill.put("0113_initial_date", CodedRow::firstDay);
    fill.put("0114_final_date", CodedRow::lastDay);
    fill.put("0115_event_description", row -> row.words().strip());
    fill.put("0150_remarks", row -> stated(row.telling().notes()));
    fill.put("0166_supporting_documents", row -> document(row.document()));
    fill.put("0168_record_grouping", row -> row.document().id());
    fill.put("0173_event_location", row -> row.where().wkt());
    fill.put("sayso_words", row -> ExportRows.words(row.event().evidence()));
    fill.put("sayso_spans", row -> ExportRows.offsets(row.event().evidence()));
    fill.put("sayso_claims", row -> claims(row, Sayso1.Claim::id));
    fill.put("sayso_tellers", row -> claims(row, claim -> claim.speaker().name()));
    fill.put("sayso_stances", row -> claims(row, Sayso1.Claim::stance));
    linked().forEach(fill::put);
    return fill;
  }

  /// What a row of any table has of its event.
  static Map<String, Function<CodedRow, @Nullable Object>> linked() {
    Map<String, Function<CodedRow, @Nullable Object>> fill = new LinkedHashMap<>();
    fill.put("sayso_event", row -> row.event().id());
    fill.put("sayso_incident", row -> row.row().incidentId());
    fill.put("sayso_document", row -> row.document().id());
    fill.put("sayso_rule_set", row -> CodedColumns.ruleSets(row, RuleSet.HURIDOCS_LIKE));
    fill.put("sayso_not_counted", CodedColumns::notCounted);
    fill.put("sayso_review", row -> row.event().review());
    fill.put("sayso_unreviewed", row -> row.row().marker());
    return fill;
  }

  /// `bombing, Miravel, 2019-03-02`, the day as exact as it is told.
  private static String title(CodedRow row) {
    return Stream.of(
            Optional.of(row.event().type().toLowerCase(Locale.ROOT).replace('_', ' ')),
            Optional.ofNullable(row.where().name()),
            row.day().map(NewsDate::edtf))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String joined(List<String> parts) {
    return parts.isEmpty() ? null : String.join(", ", parts);
  }

  private static @Nullable String stated(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String document(Sayso1.Document document) {
    return Stream.of(document.id(), document.url())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(ExportRows.JOINT));
  }

  private static String claims(CodedRow row, Function<Sayso1.Claim, String> part) {
    return row.telling().claims().stream().map(part).collect(Collectors.joining(ExportRows.JOINT));
  }
}
