package org.sayso.store.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.store.export.ExportRows.ClaimRow;
import org.sayso.store.export.ExportRows.DocumentRow;
import org.sayso.store.export.ExportRows.EventRow;
import org.sayso.store.export.ExportRows.PlaceRow;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;

/// Writes rows in one format.
sealed interface Sink {
  static Sink of(ExportRequest request, Writer out) {
    return switch (request.format()) {
      case CSV -> new Table(new Csv(out), request.subject());
      case JSONL -> new Lines(out);
      case GEOJSON -> new Features(out, request.unreviewed());
      case UCDP_GED, ACLED, PLOVER, HURIDOCS ->
          throw new IllegalArgumentException(request.format().key() + " codes events");
    };
  }

  default void begin() throws IOException {}

  void document(DocumentRow row) throws IOException;

  void claim(ClaimRow row) throws IOException;

  void event(EventRow row) throws IOException;

  default void end() throws IOException {}

  record Table(Csv csv, ExportSubject subject) implements Sink {
    @Override
    public void begin() throws IOException {
      csv.row(
          switch (subject) {
            case DOCUMENTS -> ColumnSets.DOCUMENTS.names();
            case CLAIMS -> ColumnSets.CLAIMS.names();
            case EVENTS -> ColumnSets.EVENTS.names();
          });
    }

    @Override
    public void document(DocumentRow row) throws IOException {
      csv.row(ColumnSets.DOCUMENTS.cells(row).values());
    }

    @Override
    public void claim(ClaimRow row) throws IOException {
      csv.row(ColumnSets.CLAIMS.cells(row).values());
    }

    @Override
    public void event(EventRow row) throws IOException {
      csv.row(ColumnSets.EVENTS.cells(row).values());
    }
  }

  record Lines(Writer out) implements Sink {
    @Override
    public void document(DocumentRow row) throws IOException {
      line(JsonLines.DocumentLine.of(row));
    }

    @Override
    public void claim(ClaimRow row) throws IOException {
      line(JsonLines.ClaimLine.of(row));
    }

    @Override
    public void event(EventRow row) throws IOException {
      line(JsonLines.EventLine.of(row));
    }

    private void line(Object value) throws IOException {
      out.write(Sayso1Codec.write(value));
      out.write('\n');
    }
  }

  /// One feature for each place of each event; places without a point have no geometry.
  final class Features implements Sink {
    private final Writer out;
    private final boolean unreviewed;
    private boolean first = true;

    Features(Writer out, boolean unreviewed) {
      this.out = out;
      this.unreviewed = unreviewed;
    }

    @Override
    public void begin() throws IOException {
      out.write("{\"type\":\"FeatureCollection\",\"attribution\":");
      out.write(Sayso1Codec.write(Exporter.ATTRIBUTION));
      out.write(",\"holdsUnreviewed\":" + unreviewed + ",\"features\":[");
    }

    @Override
    public void document(DocumentRow row) {
      throw new IllegalStateException("GeoJSON holds events only");
    }

    @Override
    public void claim(ClaimRow row) {
      throw new IllegalStateException("GeoJSON holds events only");
    }

    @Override
    public void event(EventRow row) throws IOException {
      int number = 0;
      for (Sayso1.PlaceRow place : row.event().places()) {
        out.write(first ? "\n" : ",\n");
        first = false;
        number++;
        out.write(Sayso1Codec.write(feature(new PlaceRow(row, place), number)));
      }
    }

    private static Map<String, @Nullable Object> feature(PlaceRow row, int number) {
      Map<String, @Nullable Object> feature = new LinkedHashMap<>();
      feature.put("type", "Feature");
      feature.put("id", row.event().event().id() + "/" + number);
      feature.put("geometry", geometry(row.place()));
      feature.put("properties", ColumnSets.EVENT_PLACES.cells(row));
      return feature;
    }

    private static @Nullable Object geometry(Sayso1.PlaceRow place) {
      Double lat = place.lat();
      Double lon = place.lon();
      return lat == null || lon == null ? null : new Point("Point", List.of(lon, lat));
    }

    record Point(String type, List<Double> coordinates) {}

    @Override
    public void end() throws IOException {
      out.write("\n]}\n");
    }
  }
}
