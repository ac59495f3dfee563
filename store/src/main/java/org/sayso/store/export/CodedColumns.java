package org.sayso.store.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.coding.NotCounted;
import org.sayso.coding.RuleSet;
import org.sayso.coding.Tally;
import org.sayso.store.decision.Cell;
import org.sayso.store.json.Sayso1;

/// Sayso's own columns at the end of every row of a table of coded events.
final class CodedColumns {
  static final String PREFIX = "sayso_";

  private CodedColumns() {}

  /// What fills them; the names of the cells' columns are those of the table of events.
  static Map<String, Function<CodedRow, @Nullable Object>> fillers(RuleSet ruleSet) {
    Map<String, Function<CodedRow, @Nullable Object>> own = new LinkedHashMap<>();
    for (Column<ExportRows.EventRow> column : ColumnSets.EVENTS.columns()) {
      own.put(column.name(), coded -> stated(column.value().apply(coded.row())));
    }
    for (Cell cell : Cell.values()) {
      own.put(cell.key() + "_stances", coded -> stated(stances(coded, cell)));
    }
    own.put("where_radius_km", coded -> derived(coded, Sayso1.DerivedPoint::radiusKm));
    own.put("where_derived", coded -> derived(coded, Sayso1.DerivedPoint::because));
    own.put("rule_set", coded -> ruleSets(coded, ruleSet));
    own.put("not_counted", CodedColumns::notCounted);
    own.put("background", coded -> coded.background() ? "background" : null);
    Map<String, Function<CodedRow, @Nullable Object>> named = new LinkedHashMap<>();
    Codebook.ownColumns().stream()
        .map(column -> column.substring(PREFIX.length()))
        .forEach(name -> {
          Function<CodedRow, @Nullable Object> filler = own.get(name);
          if (filler != null) {
            named.put(PREFIX + name, filler);
          }
        });
    return named;
  }

  /// Nothing in a cell is no text of no letters.
  private static @Nullable Object stated(@Nullable Object value) {
    return "".equals(value) ? null : value;
  }

  static @Nullable String notCounted(CodedRow coded) {
    return coded.reason().map(NotCounted::words).orElse(null);
  }

  private static <T> @Nullable T derived(CodedRow coded, Function<Sayso1.DerivedPoint, T> what) {
    return coded.where().derived().<@Nullable T>map(what).orElse(null);
  }

  /// The rule set, that for words of size where one gave a figure, and that for "near" where it
  /// gave a point.
  static String ruleSets(CodedRow coded, RuleSet ruleSet) {
    boolean worded = Tally.of(coded.setting().killed()).spread().worded();
    boolean derived = coded.where().derived().isPresent();
    return Stream.of(
            Stream.of(ruleSet),
            worded ? Stream.of(RuleSet.ACLED_WORDS) : Stream.<RuleSet>empty(),
            derived ? Stream.of(RuleSet.NEARNESS) : Stream.<RuleSet>empty())
        .flatMap(Function.identity())
        .map(RuleSet::key)
        .collect(Collectors.joining(ExportRows.JOINT));
  }

  private static String stances(CodedRow coded, Cell cell) {
    Stream<? extends Sayso1.Row> rows = cell.rows(coded.event()).stream();
    return rows.map(coded.telling()::stance).collect(Collectors.joining(ExportRows.JOINT));
  }
}
