package org.sayso.store.jdbc;

import org.sayso.corroboration.copy.CopyText;
import org.sayso.corroboration.copy.Sketch;
import org.sayso.document.SourceDocument;
import org.sayso.store.IngestRepository;
import org.sayso.store.Origins;
import org.sayso.store.copy.ReportText;
import org.sayso.store.json.Sayso1;

/// A reading as it is written when the document is no new version of another, and what copies of it
/// are found by.
///
/// @param packed the reading
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record PreparedReading(Sayso1.Reading reading, byte[] packed, Report report)
    implements IngestRepository.Prepared {
  /// The words by which copies are found.
  ///
  /// @param packed the words
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Report(String words, byte[] packed, CopyText text, Sketch sketch) {
    static Report of(Sayso1.Reading reading) {
      return of(ReportText.of(reading));
    }

    static Report of(String words) {
      CopyText text = CopyText.of(words);
      return new Report(words, Packed.pack(words), text, Sketch.of(text));
    }
  }

  static PreparedReading of(SourceDocument document, Sayso1.Reading reading) {
    String status = Origins.status(reading, document.status(), false).name();
    Sayso1.Reading kept = Origins.with(reading, status, null);
    return new PreparedReading(kept, Packed.pack(kept), Report.of(kept));
  }
}
