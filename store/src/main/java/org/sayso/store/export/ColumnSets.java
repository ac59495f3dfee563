package org.sayso.store.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.store.copy.Wordings;
import org.sayso.store.decision.Cell;
import org.sayso.store.export.ExportRows.ClaimRow;
import org.sayso.store.export.ExportRows.DocumentRow;
import org.sayso.store.export.ExportRows.EventRow;
import org.sayso.store.export.ExportRows.PlaceRow;
import org.sayso.store.json.Sayso1;
import org.sayso.store.origin.ClaimOrigin;

/// The columns of every table that Sayso exports (`docs/formats.md` describes them).
final class ColumnSets {
  private static final ColumnSet<Sayso1.Document> SOURCE =
      ColumnSet.<Sayso1.Document>empty()
          .with("document", Sayso1.Document::id)
          .with("text_sha256", Sayso1.Document::textSha256)
          .with("publisher", Sayso1.Document::publisher)
          .with("published", document -> day(document.published()))
          .with("title", Sayso1.Document::title)
          .with("url", Sayso1.Document::url);

  static final ColumnSet<DocumentRow> DOCUMENTS =
      ColumnSet.<DocumentRow>empty()
          .with(SOURCE, DocumentRow::document)
          .with("published_from", row -> from(row.document().published()))
          .with("byline", row -> row.document().byline())
          .with("credit", row -> row.document().credit())
          .with("language", row -> row.document().language())
          .with("read", row -> row.document().read())
          .with("status", row -> row.document().status())
          .with("version_of", row -> row.document().versionOf())
          .with("begin", row -> 0)
          .with("end", DocumentRow::length)
          .with("claims", DocumentRow::claims)
          .with("events", DocumentRow::events)
          .with("audit", row -> String.join(ExportRows.JOINT, row.audit()))
          .with("audit_lines", DocumentRow::audited)
          .with("unreviewed_records", DocumentRow::open)
          .with("unreviewed", DocumentRow::marker);

  static final ColumnSet<ClaimRow> CLAIMS =
      ColumnSet.<ClaimRow>empty()
          .with("claim", row -> row.claim().id())
          .with(SOURCE, ClaimRow::document)
          .with("block", row -> row.claim().block())
          .with("speaker", row -> row.claim().speaker().name())
          .with("speaker_actor", row -> row.claim().speaker().actor())
          .with("speaker_as_described", row -> row.claim().speaker().asDescribed())
          .with("speaker_identity", row -> row.claim().speaker().identity())
          .with("speaker_standing", row -> row.claim().speaker().standing())
          .with("on_behalf_of", row -> row.claim().speaker().onBehalfOf())
          .with("chain", row -> chain(row.claim()))
          .with("form", row -> row.claim().form())
          .with("stance", row -> row.claim().stance())
          .with("huridocs_28", ClaimRow::huridocs28)
          .with("basis", row -> row.claim().basis())
          .with("narrator", row -> row.claim().narrator())
          .with("fidelity", row -> row.claim().fidelity())
          .with("wordings", row -> row.wordings(Wordings.Line::words))
          .with("wordings_same", row -> row.wordings(Wordings.Line::wording))
          .with("wordings_channel", row -> row.wordings(Wordings.Line::channel))
          .with("wordings_published", row -> row.wordings(Wordings.Line::published))
          .with("wordings_documents", row -> row.wordings(Wordings.Line::document))
          .with("begin", row -> begin(row.claim().content()))
          .with("end", row -> end(row.claim().content()))
          .with("spans", row -> ExportRows.offsets(row.claim().content()))
          .with("words", row -> ExportRows.words(row.claim().content()))
          .with("words_sha256", ClaimRow::wordsSha256)
          .with("source_words", row -> words(row.claim().source()))
          .with("source_span", row -> offsets(row.claim().source()))
          .with("cue_words", row -> words(row.claim().cue()))
          .with("cue_span", row -> offsets(row.claim().cue()))
          .with("parent", row -> row.claim().parent())
          .with("statement", row -> row.claim().statement())
          .with("in_reply_to", row -> row.claim().inReplyTo())
          .with("about_events", row -> String.join(ExportRows.JOINT, row.claim().about().events()))
          .with("relations", row -> relations(row.claim()))
          .with("origin", row -> row.origin(ClaimOrigin::origin))
          .with("origin_id", row -> row.origin(ClaimOrigin::id))
          .with("origin_kind", row -> row.origin(ClaimOrigin::kind))
          .with("origin_by", row -> row.origin(ClaimOrigin::by))
          .with("origin_because", row -> row.origin(ClaimOrigin::because))
          .with("origin_decision", row -> row.origin(ClaimOrigin::decision))
          .with("audit", row -> String.join(ExportRows.JOINT, row.audit()))
          .with("by", row -> row.claim().by())
          .with("confidence", row -> row.claim().confidence())
          .with("review", row -> row.claim().review())
          .with("unreviewed", ClaimRow::marker);

  static final ColumnSet<EventRow> EVENTS = events();

  static final ColumnSet<PlaceRow> EVENT_PLACES =
      ColumnSet.<PlaceRow>empty()
          .with("place", row -> row.place().name())
          .with("place_id", row -> row.place().place())
          .with("place_role", row -> row.place().role())
          .with("place_path", row -> String.join(", ", row.place().path()))
          .with("place_precision", row -> row.place().precision())
          .with("place_status", row -> row.place().status())
          .with("place_words", row -> row.place().text())
          .with("place_begin", row -> row.place().begin())
          .with("place_end", row -> row.place().end())
          .with("place_claim", row -> row.place().claim())
          .with("place_teller", row -> row.event().teller(row.place()))
          .with("place_by", row -> row.place().by())
          .with("place_radius_km", row -> derived(row, Sayso1.DerivedPoint::radiusKm))
          .with("place_derived", row -> derived(row, Sayso1.DerivedPoint::because))
          .with(EVENTS, PlaceRow::event);

  private ColumnSets() {}

  private static <T> @Nullable T derived(PlaceRow row, Function<Sayso1.DerivedPoint, T> what) {
    Sayso1.DerivedPoint derived = row.place().derived();
    return derived == null ? null : what.apply(derived);
  }

  private static ColumnSet<EventRow> events() {
    ColumnSet<EventRow> set =
        ColumnSet.<EventRow>empty()
            .with("event", row -> row.event().id())
            .with("incident", EventRow::incidentId)
            .with("incident_documents", EventRow::incidentDocuments)
            .with(SOURCE, EventRow::document)
            .with("type", row -> row.event().type())
            .with("mode", row -> row.event().mode())
            .with("happened", row -> row.event().happened())
            .with("aggregation", row -> row.event().aggregation())
            .with("counts", row -> row.event().counts())
            .with("part_of", row -> row.event().partOf())
            .with("begin", row -> begin(row.event().evidence()))
            .with("end", row -> end(row.event().evidence()))
            .with("spans", row -> ExportRows.offsets(row.event().evidence()))
            .with("words", row -> ExportRows.words(row.event().evidence()))
            .with("words_sha256", EventRow::wordsSha256);
    for (Cell cell : Cell.values()) {
      set = cell(set, cell);
    }
    return set.with("by", row -> row.event().by())
        .with("confidence", row -> row.event().confidence())
        .with("review", row -> row.event().review())
        .with("unreviewed", EventRow::marker);
  }

  /// Five columns for a cell; the parts of each stand in the same order.
  private static ColumnSet<EventRow> cell(ColumnSet<EventRow> set, Cell cell) {
    String name = cell.key();
    return set.with(name, row -> joined(row, cell, RowValues::value))
        .with(name + "_words", row -> joined(row, cell, Sayso1.Row::text))
        .with(name + "_spans", row -> joined(row, cell, part -> part.begin() + "-" + part.end()))
        .with(name + "_claims", row -> joined(row, cell, Sayso1.Row::claim))
        .with(name + "_tellers", row -> joined(row, cell, row::teller));
  }

  private static String joined(EventRow row, Cell cell, Function<Sayso1.Row, String> part) {
    Stream<? extends Sayso1.Row> rows = cell.rows(row.event()).stream();
    return rows.map(part).collect(Collectors.joining(ExportRows.JOINT));
  }

  private static String chain(Sayso1.Claim claim) {
    return claim.chain().stream().map(Sayso1.ChainLink::name).collect(Collectors.joining(" > "));
  }

  private static String relations(Sayso1.Claim claim) {
    return claim.about().relations().stream()
        .map(relation ->
            "%s %s%s %s"
                .formatted(
                    relation.subject().name(),
                    relation.negated() ? "not " : "",
                    relation.kind(),
                    relation.object().name()))
        .collect(Collectors.joining(ExportRows.JOINT));
  }

  private static @Nullable Integer begin(List<Sayso1.Span> spans) {
    return spans.isEmpty() ? null : spans.getFirst().begin();
  }

  private static @Nullable Integer end(List<Sayso1.Span> spans) {
    return spans.isEmpty() ? null : spans.getLast().end();
  }

  private static @Nullable String words(Sayso1.@Nullable Span span) {
    return span == null ? null : span.text();
  }

  private static @Nullable String offsets(Sayso1.@Nullable Span span) {
    return span == null ? null : span.begin() + "-" + span.end();
  }

  private static @Nullable String day(Sayso1.@Nullable Published published) {
    return published == null ? null : published.value();
  }

  private static @Nullable String from(Sayso1.@Nullable Published published) {
    return published == null ? null : published.from();
  }
}
