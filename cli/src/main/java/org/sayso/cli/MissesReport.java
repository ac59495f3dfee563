package org.sayso.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.sayso.eval.polnear.MissLabel;
import org.sayso.eval.polnear.MissSheet;

/// What `sayso labels --polnear` shows: each miss with its words, and how often each kind is met.
record MissesReport(List<MissSheet.Row> kinds, List<MissSheet.Item> items) {
  static MissesReport of(List<MissLabel> labels, MissSheet sheet) {
    return new MissesReport(MissSheet.table(labels), sheet.show(labels));
  }

  void print(PrintWriter out) {
    items.forEach(item -> out.println(MissSheet.text(item)));
    out.printf(
        "%-16s %5s %7s %7s %5s %8s %9s%n",
        "kind", "all", "percent", "source", "cue", "content", "misleads");
    for (MissSheet.Row row : kinds) {
      out.printf(
          Locale.ROOT,
          "%-16s %5d %7.1f %7d %5d %8d %9d  %s%n",
          row.kind(),
          row.count(),
          row.share(),
          row.source(),
          row.cue(),
          row.content(),
          row.misleads(),
          row.kind().words());
    }
    long misleads = items.stream().filter(item -> item.label().misleads()).count();
    out.printf(
        Locale.ROOT,
        "%d misses, %.1f %% of them would mislead%n",
        items.size(),
        items.isEmpty() ? 0 : 100.0 * misleads / items.size());
    out.flush();
  }
}
