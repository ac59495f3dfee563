package org.sayso.store.export;

import java.util.Objects;
import org.sayso.store.mask.Disclosure;

/// What to export, and how.
///
/// @param unreviewed whether records that no person has reviewed are wanted too; rejected ones
///   never are
/// @param disclosure whom it names; the caller writes down who asked for more than
///   [Disclosure#MASKED]
/// @param uncounted whether a coded format has events that do not count, too, each marked with the
///   reason
public record ExportRequest(
    ExportFormat format,
    ExportSubject subject,
    boolean unreviewed,
    Disclosure disclosure,
    boolean uncounted) {
  public ExportRequest {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(disclosure, "disclosure");
    if (format == ExportFormat.GEOJSON && subject != ExportSubject.EVENTS) {
      throw new IllegalArgumentException(
          "GeoJSON holds places, and only events have places: export "
              + subject.key()
              + " as csv or jsonl, or events as geojson");
    }
    if (format.isCoded() && subject != ExportSubject.EVENTS) {
      throw new IllegalArgumentException(
          format.key() + " holds events: export " + subject.key() + " as csv or jsonl");
    }
    if (uncounted && !format.isCoded()) {
      throw new IllegalArgumentException(
          format.key() + " has every event, also those that do not count, as it is");
    }
  }

  /// Reviewed records, masked.
  public static ExportRequest of(ExportFormat format, ExportSubject subject) {
    return new ExportRequest(format, subject, false, Disclosure.MASKED, false);
  }

  public ExportRequest withUnreviewed(boolean value) {
    return new ExportRequest(format, subject, value, disclosure, uncounted);
  }

  public ExportRequest withDisclosure(Disclosure value) {
    return new ExportRequest(format, subject, unreviewed, value, uncounted);
  }

  public ExportRequest withUncounted(boolean value) {
    return new ExportRequest(format, subject, unreviewed, disclosure, value);
  }

  /// A name for the file or folder: `sayso-events-unreviewed-masked.csv`.
  public String fileName() {
    return "sayso-%s%s%s%s%s%s"
        .formatted(
            subject.key(),
            format.isCoded() ? "-" + format.key() : "",
            uncounted ? "-uncounted" : "",
            unreviewed ? "-unreviewed" : "",
            disclosure == Disclosure.MASKED ? "-masked" : "-named",
            format.isFolder() ? "" : "." + format.extension());
  }
}
