package org.sayso.store.copy;

import java.util.List;
import org.sayso.store.json.Sayso1;

/// The words of a reading by which copies are found: its body and its standfirst. Titles, captions,
/// takeaways and bylines are each outlet's own.
public final class ReportText {
  private static final List<String> REPORT = List.of("BODY", "STANDFIRST", "DATELINE");

  private ReportText() {}

  /// The report's blocks, an empty line between two; of a text that has none, all of it.
  public static String of(Sayso1.Reading reading) {
    String text = reading.document().text();
    List<String> blocks =
        reading.document().blocks().stream()
            .filter(block -> REPORT.contains(block.kind()))
            .map(block -> text.substring(block.begin(), block.end()))
            .toList();
    return blocks.isEmpty() ? text : String.join("\n\n", blocks);
  }
}
