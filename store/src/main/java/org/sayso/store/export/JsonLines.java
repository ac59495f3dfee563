package org.sayso.store.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.store.copy.Wordings;
import org.sayso.store.export.Across.OfIncident;
import org.sayso.store.export.ExportRows.ClaimRow;
import org.sayso.store.export.ExportRows.DocumentRow;
import org.sayso.store.export.ExportRows.EventRow;
import org.sayso.store.json.Sayso1;
import org.sayso.store.origin.ClaimOrigin;

/// The lines of a JSON Lines export: a record as in `sayso/1`, with its document.
final class JsonLines {
  private JsonLines() {}

  record Source(
      String id,
      String textSha256,
      @Nullable String title,
      @Nullable String publisher,
      Sayso1.@Nullable Published published,
      @Nullable String url) {
    static Source of(Sayso1.Document document) {
      return new Source(
          document.id(),
          document.textSha256(),
          document.title(),
          document.publisher(),
          document.published(),
          document.url());
    }
  }

  record ClaimLine(
      String schema,
      boolean unreviewed,
      Source document,
      @Nullable String wordsSha256,
      @Nullable String huridocs28,
      @Nullable ClaimOrigin origin,
      List<String> audit,
      List<Wordings.Line> wordings,
      Sayso1.Claim claim) {
    static ClaimLine of(ClaimRow row) {
      return new ClaimLine(
          Sayso1.SCHEMA,
          row.marker() != null,
          Source.of(row.document()),
          row.wordsSha256(),
          row.huridocs28(),
          row.origin(),
          row.audit(),
          row.wordings(),
          row.claim());
    }
  }

  record EventLine(
      String schema,
      boolean unreviewed,
      Source document,
      @Nullable String wordsSha256,
      @Nullable OfIncident incident,
      Sayso1.Event event) {
    static EventLine of(EventRow row) {
      return new EventLine(
          Sayso1.SCHEMA,
          row.marker() != null,
          Source.of(row.document()),
          row.wordsSha256(),
          row.incident(),
          row.event());
    }
  }

  record DocumentLine(
      String schema,
      boolean unreviewed,
      Source document,
      @Nullable String byline,
      @Nullable String credit,
      @Nullable String language,
      boolean read,
      String status,
      @Nullable String versionOf,
      int length,
      int claims,
      int events,
      List<String> audit,
      @Nullable Integer auditLines,
      int unreviewedRecords) {
    static DocumentLine of(DocumentRow row) {
      Sayso1.Document document = row.document();
      return new DocumentLine(
          Sayso1.SCHEMA,
          row.marker() != null,
          Source.of(document),
          document.byline(),
          document.credit(),
          document.language(),
          document.read(),
          document.status(),
          document.versionOf(),
          row.length(),
          row.claims(),
          row.events(),
          row.audit(),
          row.audited(),
          row.open());
    }
  }
}
