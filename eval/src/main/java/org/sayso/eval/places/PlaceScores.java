package org.sayso.eval.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sayso.eval.places.PlaceEvaluation.Prediction;
import org.sayso.eval.places.PlaceEvaluation.ReadPlace;
import org.sayso.resolution.GeoNamesNumbers;
import org.sayso.resolution.Place;
import org.sayso.resolution.PlaceKind;
import org.sayso.text.TextSpan;

/// How well places were found and resolved; summed over documents.
///
/// - **Spans**: right when both ends are.
/// - **`given`**: resolution at the marked spans, over marks that have a point (or a number); an
///   unresolved name is wrong, and counts half the Earth's girth in the mean of kilometres;
///   `given.near.or.country` takes a country for right whose middle is at most [#COUNTRY_KM] from
///   the mark, since gazetteers put the middle of a large country at very different points.
/// - **`both`**: found with the right ends and within 161 km, over what was found or marked.
public final class PlaceScores {
  /// 100 miles, the usual limit.
  public static final double NEAR_KM = 161;

  /// How far apart two gazetteers may put the middle of one country.
  static final double COUNTRY_KM = 900;

  private static final double FARTHEST_KM = 20_015;
  private static final double PERCENT = 100;

  private final Predicate<String> held;
  private final List<Double> kilometres = new ArrayList<>();
  private long gold;
  private long found;
  private long right;
  private long near;
  private long located;
  private long countries;
  private long numbered;
  private long exact;
  private long heldNumbers;
  private long exactOfHeld;
  private long ambiguousMarks;

  /// @param held whether the gazetteer has an entry of this GeoNames number
  public PlaceScores(Predicate<String> held) {
    this.held = held;
  }

  /// Adds what was read of one document.
  public void add(Prediction prediction) {
    Map<TextSpan, GoldPlace> marks = new HashMap<>();
    prediction.document().gold().forEach(mark -> marks.putIfAbsent(mark.span(), mark));
    ambiguousMarks += prediction.document().gold().size() - marks.size();
    addSpans(marks, prediction.found());
    Set<TextSpan> seen = new HashSet<>();
    for (ReadPlace read : prediction.given()) {
      GoldPlace mark = marks.get(read.span());
      if (mark != null && seen.add(read.span())) {
        addGiven(mark, read.place());
      }
    }
  }

  private void addSpans(Map<TextSpan, GoldPlace> marks, List<ReadPlace> read) {
    gold += marks.size();
    found += read.size();
    for (ReadPlace one : read) {
      GoldPlace mark = marks.get(one.span());
      if (mark != null) {
        right++;
        near += kilometres(mark, one.place()) <= NEAR_KM ? 1 : 0;
      }
    }
  }

  private void addGiven(GoldPlace mark, Optional<Place> place) {
    if (mark.point().isPresent()) {
      located++;
      double far = kilometres(mark, place);
      kilometres.add(far);
      boolean country = place.map(Place::kind).filter(PlaceKind.COUNTRY::equals).isPresent();
      countries += country && far > NEAR_KM && far <= COUNTRY_KM ? 1 : 0;
    }
    if (mark.geoNames().isPresent()) {
      String number = mark.geoNames().get();
      boolean same = place.flatMap(GeoNamesNumbers::of).filter(number::equals).isPresent();
      numbered++;
      exact += same ? 1 : 0;
      heldNumbers += held.test(number) ? 1 : 0;
      exactOfHeld += same && held.test(number) ? 1 : 0;
    }
  }

  private static double kilometres(GoldPlace mark, Optional<Place> place) {
    return mark.point().isPresent() && place.isPresent()
        ? mark.point().get().kilometresTo(place.get().point())
        : FARTHEST_KM;
  }

  /// The figures by name: percentages, counts and kilometres.
  public SortedMap<String, Double> metrics() {
    SortedMap<String, Double> metrics = new TreeMap<>();
    metrics.put("span.precision", share(right, found));
    metrics.put("span.recall", share(right, gold));
    metrics.put("span.f1", share(2 * right, found + gold));
    metrics.put("both.f1", share(2 * near, found + gold));
    metrics.put("gold", (double) gold);
    metrics.put("gold.located", (double) located);
    metrics.put("gold.numbered", (double) numbered);
    metrics.put("gold.held", (double) heldNumbers);
    metrics.put("gold.twice", (double) ambiguousMarks);
    long within = kilometres.stream().filter(d -> d <= NEAR_KM).count();
    metrics.put("given.near", share(within, located));
    metrics.put("given.near.or.country", share(within + countries, located));
    metrics.put("given.exact", share(exact, numbered));
    metrics.put("given.exact.held", share(exactOfHeld, heldNumbers));
    List<Double> sorted = kilometres.stream().sorted().toList();
    metrics.put("given.mean.km", sorted.stream().mapToDouble(d -> d).average().orElse(0));
    metrics.put("given.median.km", sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2));
    return metrics;
  }

  private static double share(long part, long all) {
    return all == 0 ? 0 : PERCENT * part / all;
  }
}
