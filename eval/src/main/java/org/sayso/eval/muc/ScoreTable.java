package org.sayso.eval.muc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/// The table of a scoring: a row for each slot, and the summary rows.
public final class ScoreTable {
  private final Map<MucSlot, Tally> aligned = new EnumMap<>(MucSlot.class);
  private final Map<MucSlot, Tally> surplus = new EnumMap<>(MucSlot.class);
  private final Map<MucSlot, Tally> missed = new EnumMap<>(MucSlot.class);

  ScoreTable() {}

  void addSilence() {
    add(missed, MucSlot.TEMPLATE_ID, Tally.left(0, 0, 1));
  }

  void addAligned(TemplatePair pair) {
    add(aligned, MucSlot.TEMPLATE_ID, Tally.of(Verdict.CORRECT));
    MucSlot.scored().forEach(slot -> add(aligned, slot, pair.tally(slot)));
  }

  void addSpurious(MucTemplate template) {
    add(surplus, MucSlot.TEMPLATE_ID, Tally.left(1, 0, 0));
    for (MucSlot slot : MucSlot.scored()) {
      int given = template.fillers(slot).size();
      add(surplus, slot, Tally.left(given, 0, given == 0 ? 1 : 0));
    }
  }

  void addMissing(MucTemplate template) {
    add(missed, MucSlot.TEMPLATE_ID, Tally.left(0, 1, 0));
    for (MucSlot slot : MucSlot.scored()) {
      int asked = (int) template.fillers(slot).stream().filter(one -> !one.optional()).count();
      add(missed, slot, Tally.left(0, asked, asked == 0 ? 1 : 0));
    }
  }

  private static void add(Map<MucSlot, Tally> rows, MucSlot slot, Tally tally) {
    rows.merge(slot, tally, Tally::plus);
  }

  /// One slot over all templates; `TEMPLATE_ID` counts the templates.
  public Tally slot(MucSlot slot) {
    return of(aligned, slot).plus(of(surplus, slot)).plus(of(missed, slot));
  }

  /// The row ALL TEMPLATES: the official one.
  public Tally allTemplates() {
    return sum((slot, same) -> slot(slot));
  }

  /// The row MATCHED/MISSING: aligned and missed templates.
  public Tally matchedMissing() {
    return sum((slot, same) -> same.plus(of(missed, slot)));
  }

  /// The row MATCHED/SPURIOUS: aligned and surplus templates.
  public Tally matchedSpurious() {
    return sum((slot, same) -> same.plus(of(surplus, slot)));
  }

  /// The row MATCHED ONLY: aligned templates.
  public Tally matchedOnly() {
    return sum((slot, same) -> same);
  }

  private Tally sum(BiFunction<MucSlot, Tally, Tally> row) {
    return MucSlot.scored().stream()
        .map(slot -> row.apply(slot, of(aligned, slot)))
        .reduce(Tally.NONE, Tally::plus);
  }

  private static Tally of(Map<MucSlot, Tally> rows, MucSlot slot) {
    return rows.getOrDefault(slot, Tally.NONE);
  }

  /// The lines of the table, in the official form.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("SLOT                POS  ACT| COR PAR INC|ICR IPA| SPU MIS  NON|REC PRE OVG");
    lines.add(line("template-id", slot(MucSlot.TEMPLATE_ID)));
    MucSlot.scored().forEach(slot -> lines.add(line(slot.scoreName(), slot(slot))));
    lines.add(line("MATCHED/MISSING", matchedMissing()));
    lines.add(line("MATCHED/SPURIOUS", matchedSpurious()));
    lines.add(line("MATCHED ONLY", matchedOnly()));
    lines.add(line("ALL TEMPLATES", allTemplates()));
    Tally all = allTemplates();
    lines.add(
        String.format(
            Locale.ROOT,
            "F-MEASURES  P&R %.2f  2P&R %.2f  P&2R %.2f",
            all.f(1),
            all.f(0.5),
            all.f(2)));
    return lines;
  }

  private static String line(String name, Tally row) {
    return String.format(
        Locale.ROOT,
        "%-18s %4d %4d|%4d %3d %3d|%3d %3d|%4d %3d %4d|%3s %3s %3s",
        name,
        row.possible(),
        row.actual(),
        row.correct(),
        row.partial(),
        row.incorrect(),
        row.correctByHand(),
        row.partialByHand(),
        row.spurious(),
        row.missing(),
        row.noncommittal(),
        percent(row.recall()),
        percent(row.precision()),
        percent(row.overgeneration()));
  }

  private static String percent(double value) {
    return Double.isNaN(value) ? "*" : String.format(Locale.ROOT, "%.0f", value);
  }
}
