package org.sayso.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The figures of several tellers for one kind of harm, side by side.
///
/// Figures of different tellers are never added up. Rows of one claim are added when they stand
/// joined by "and" or count different groups; otherwise the largest is the whole, since the others
/// repeat it or are parts of it. A teller's figure is the largest of that teller's claims.
///
/// @param tellers each teller's figure, in the order of the rows; those without a number are left
///   out
public record Tally(List<Told> tellers) {
  /// One teller's figure.
  ///
  /// @param wholes the rows that make it up
  /// @param parts the rows of the same claim that count parts of them
  public record Told(String teller, Figure figure, List<Count> wholes, List<Count> parts) {
    public Told {
      wholes = List.copyOf(wholes);
      parts = List.copyOf(parts);
    }
  }

  public Tally {
    tellers = List.copyOf(tellers);
  }

  /// Reckons up all rows of one kind of harm in one event.
  public static Tally of(List<Count> counts) {
    Map<String, List<Count>> byTeller = grouped(counts, Count::teller);
    List<Told> told = new ArrayList<>();
    for (List<Count> rows : byTeller.values()) {
      grouped(rows, Count::claim).values().stream()
          .map(Tally::claim)
          .filter(one -> !one.figure().isNone())
          .max(Comparator.comparingLong(one -> one.figure().weight()))
          .ifPresent(told::add);
    }
    return new Tally(told);
  }

  /// The lowest, the most often told and the highest figure; of figures told equally often the
  /// lower.
  public Figure spread() {
    return new Figure(
        least(Figure::low),
        mostTold(),
        most(Figure::high),
        tellers.stream().anyMatch(told -> told.figure().worded()));
  }

  /// Whether tellers give different figures.
  public boolean differs() {
    return tellers.stream().map(told -> told.figure().weight()).distinct().count() > 1;
  }

  /// The first teller who gives this figure, the one who says most of who is counted before others.
  public List<Told> giving(OptionalLong figure) {
    return tellers.stream()
        .filter(told -> told.figure().best().equals(figure))
        .sorted(Comparator.comparingLong(told -> -grouped(told)))
        .limit(1)
        .toList();
  }

  private static long grouped(Told told) {
    return told.wholes().stream().filter(row -> row.group() != Count.Group.NOT_SAID).count()
        + told.parts().stream().filter(row -> row.group() != Count.Group.NOT_SAID).count();
  }

  private OptionalLong mostTold() {
    Map<Long, Long> times =
        tellers.stream()
            .filter(told -> told.figure().best().isPresent())
            .collect(
                Collectors.groupingBy(
                    told -> told.figure().best().getAsLong(), TreeMap::new, Collectors.counting()));
    return times.entrySet().stream()
        .max(
            Map.Entry.<Long, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> OptionalLong.of(entry.getKey()))
        .orElse(OptionalLong.empty());
  }

  private OptionalLong least(Function<Figure, OptionalLong> bound) {
    return tellers.stream()
        .map(told -> bound.apply(told.figure()))
        .flatMapToLong(OptionalLong::stream)
        .min();
  }

  private OptionalLong most(Function<Figure, OptionalLong> bound) {
    return tellers.stream()
        .map(told -> bound.apply(told.figure()))
        .flatMapToLong(OptionalLong::stream)
        .max();
  }

  private static Told claim(List<Count> rows) {
    List<Count> parts = rows.stream().filter(Count::part).toList();
    List<List<Count>> runs = runs(rows.stream().filter(row -> !row.part()).toList());
    List<Count> largest =
        runs.stream().max(Comparator.comparingLong(run -> sum(run).weight())).orElse(List.of());
    List<Count> groups = groups(runs);
    List<Count> wholes = sum(groups).weight() > sum(largest).weight() ? groups : largest;
    return new Told(rows.getFirst().teller(), sum(wholes), wholes, parts);
  }

  /// Rows joined by "and" stand together.
  private static List<List<Count>> runs(List<Count> wholes) {
    List<List<Count>> runs = new ArrayList<>();
    for (Count row : wholes) {
      if (row.joined() && !runs.isEmpty()) {
        runs.getLast().add(row);
      } else {
        runs.add(new ArrayList<>(List.of(row)));
      }
    }
    return runs;
  }

  /// Of each group that is said, the largest row.
  private static List<Count> groups(List<List<Count>> runs) {
    Map<Count.Group, List<Count>> byGroup =
        grouped(
            runs.stream()
                .flatMap(List::stream)
                .filter(row -> row.group() != Count.Group.NOT_SAID)
                .toList(),
            Count::group);
    return byGroup.values().stream()
        .map(rows ->
            rows.stream().max(Comparator.comparingLong(row -> row.figure().weight())).orElseThrow())
        .toList();
  }

  private static Figure sum(List<Count> rows) {
    return rows.stream().map(Count::figure).reduce(Figure.none(), Figure::plus);
  }

  private static <K> Map<K, List<Count>> grouped(List<Count> rows, Function<Count, K> key) {
    return rows.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
