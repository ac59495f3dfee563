package org.sayso.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sayso.evidence.By;
import org.sayso.mention.NearPhrases;
import org.sayso.resolution.Gazetteer.Hit;
import org.sayso.resolution.PlacePhrases.Tie;
import org.sayso.resolution.Resolution.Candidate;

/// Chooses among the bearers of a name by the context of the document: what the words around it
/// say, the countries of the text, the dateline, the outlet's country, the other places, and
/// people.
///
/// Three rounds: each knows the choices of the one before for the other names. When the best is not
/// clearly better than the next, the answer is ambiguous. A name that the gazetteer lacks, but
/// which the text puts into an area or a town, resolves to that with its precision, at most near;
/// one that has a known place in it, as "North Selm", to what is near that: each by a rule of its
/// own.
public final class ContextPlaceResolver implements PlaceResolver {
  private static final String RULE = "resolution/place-in-context";
  private static final String WITHIN_RULE = "resolution/place-in-its-name";
  private static final String AREA_RULE = "resolution/area-that-holds-it";
  private static final String NEAR_RULE = "resolution/place-that-it-is-near";
  private static final String STRAY_RULE = "resolution/place-far-from-all-others";
  private static final int VERSION = 1;

  /// A town with fewer people is rarely named abroad without its country.
  private static final long SMALL = 20_000;

  /// So many other places show where a text is at home.
  private static final int ENOUGH_OTHERS = 3;

  private static final double FAR_KM = 1000;

  /// Rounds, each with what the one before chose for the other names.
  private static final int ROUNDS = 3;

  /// Losers kept.
  private static final int MOST_LOSERS = 10;

  /// By how many points the best must lead.
  private static final double MARGIN = 1;

  /// Turns points into a likelihood that is not swamped by the many small bearers of a common name.
  private static final double SHARPNESS = 2;

  private static final Comparator<Candidate<Place>> BEST_FIRST =
      Comparator.<Candidate<Place>>comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.value().id());

  private final Gazetteer gazetteer;
  private final PlaceBearers bearers;

  public ContextPlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
    this.bearers = new PlaceBearers(gazetteer);
  }

  @Override
  public List<PlacedName> resolve(Request request) {
    return new Document(request).resolve();
  }

  @Override
  public Outlet outlet(String url) {
    return Outlet.of(url, gazetteer);
  }

  private final class Document {
    private final Request request;
    private final List<List<Hit>> hits = new ArrayList<>();
    private final Map<String, String> states = new HashMap<>();
    private final Set<String> within = new HashSet<>();
    private final PlaceTies ties;
    private final Map<String, Double> countryShares;
    private final OptionalInt dateline;
    private List<List<Candidate<Place>>> ranked = List.of();
    private PlaceEvidence evidence = new PlaceEvidence(List.of(), List.of());

    Document(Request request) {
      this.request = request;
      Map<String, List<Hit>> seen = new HashMap<>();
      for (NamedPlace name : request.names()) {
        hits.add(seen.computeIfAbsent(name.text(), this::hits));
      }
      for (NamedPlace name : request.names()) {
        StateAbbreviations.behind(request.text(), name.span().end())
            .ifPresent(code -> states.putIfAbsent(name.text(), code));
      }
      ties = new PlaceTies(request.text(), request.names(), hits);
      List<List<Hit>> near = IntStream.range(0, hits.size()).mapToObj(this::nearEnough).toList();
      for (int i = 0; i < near.size(); i++) {
        hits.set(i, near.get(i));
      }
      countryShares = countryShares();
      dateline =
          request.dateline().isPresent()
              ? IntStream.range(0, hits.size())
                  .filter(i -> request.names().get(i).equals(request.dateline().get()))
                  .findFirst()
              : OptionalInt.empty();
    }

    /// Those that lie no further than the text says.
    private List<Hit> nearEnough(int index) {
      return hits.get(index).stream().filter(hit -> !ties.isTooFar(index, hit.place())).toList();
    }

    private List<Hit> hits(String name) {
      PlaceBearers.Bearers found = bearers.of(name);
      if (found.within()) {
        within.add(name);
      }
      return found.hits();
    }

    /// Counts the countries that the text names: as said by the caller, and names that only a
    /// country bears.
    private Map<String, Double> countryShares() {
      var counts = new HashMap<String, Double>();
      request.countries().forEach(code -> counts.merge(code, 1.0, Double::sum));
      for (List<Hit> own : hits) {
        own.stream()
            .filter(hit -> hit.place().kind() == PlaceKind.COUNTRY)
            .filter(hit -> own.stream().noneMatch(h -> h.place().kind() == PlaceKind.ADMIN1))
            .flatMap(hit -> hit.place().countryCode().stream())
            .forEach(code -> counts.merge(code, 1.0, Double::sum));
      }
      double sum = counts.values().stream().mapToDouble(Double::doubleValue).sum();
      counts.replaceAll((code, count) -> count / sum);
      return counts;
    }

    List<PlacedName> resolve() {
      ranked = rankAll();
      for (int round = 1; round < ROUNDS; round++) {
        evidence = evidence();
        ranked = rankAll();
      }
      var placed = new ArrayList<PlacedName>();
      for (int i = 0; i < hits.size(); i++) {
        Resolution<Place> resolution = decide(i);
        Optional<Nearness> nearness = resolution.value().flatMap(nearness(i));
        boolean near = within.contains(request.names().get(i).text()) || hits.get(i).isEmpty();
        placed.add(
            new PlacedName(
                request.names().get(i),
                resolution,
                nearness
                    .map(Nearness::precision)
                    .or(() ->
                        resolution.value().map(place -> near ? near(place) : place.precision())),
                nearness));
      }
      return List.copyOf(placed);
    }

    /// Where the words before the name at `index` put something by its place. A place that stands
    /// for another, which no gazetteer has, is what that other is near to.
    private Function<Place, Optional<Nearness>> nearness(int index) {
      if (hits.get(index).isEmpty()) {
        return place -> neighbour(index, place);
      }
      return place ->
          between(index, place)
              .or(() ->
                  NearPhrases.before(request.text(), request.names().get(index).span())
                      .filter(said -> !isOnlyOutside(said, place))
                      .map(said -> NearRules.of(said, place)));
    }

    private Optional<Nearness> neighbour(int index, Place place) {
      return ties.neighbours(index).stream()
          .filter(tie -> decide(tie.outer()).value().equals(Optional.of(place)))
          .flatMap(tie -> tie.said().stream())
          .findFirst()
          .map(said -> NearRules.of(said, place));
    }

    private Optional<Nearness> between(int index, Place place) {
      if (isBetween(index)) {
        return decide(index + 1).value().flatMap(other -> NearRules.between(place, other));
      }
      return isBetween(index - 1)
          ? decide(index - 1).value().flatMap(other -> NearRules.between(other, place))
          : Optional.empty();
    }

    private boolean isBetween(int index) {
      List<NamedPlace> names = request.names();
      return index >= 0
          && index + 1 < names.size()
          && NearPhrases.isBetween(
              request.text(), names.get(index).span(), names.get(index + 1).span());
    }

    /// The precision of what is named after `place` and lies in it or beside it.
    private static PlacePrecision near(Place place) {
      return place.precision() == PlacePrecision.EXACT ? PlacePrecision.NEAR : place.precision();
    }

    /// The names, and the outlet's where it has that of a town.
    private PlaceEvidence evidence() {
      List<String> texts = new ArrayList<>(request.names().stream().map(NamedPlace::text).toList());
      List<List<Candidate<Place>>> places = new ArrayList<>(ranked);
      Optional<String> town = request.outlet().town();
      boolean known =
          texts.stream().map(PlaceNames::key).anyMatch(key -> town.equals(Optional.of(key)));
      if (town.isPresent() && !known) {
        texts.add(town.get());
        places.add(outletBearers(town.get()));
      }
      return new PlaceEvidence(texts, places);
    }

    private List<Candidate<Place>> outletBearers(String town) {
      return hits(town).stream()
          .map(hit ->
              new Candidate<>(
                  hit.place(),
                  PlaceScores.prior(hit)
                      + PlaceScores.outlet(hit.place(), town, request.outlet())
                      + PlaceScores.together(hit.place(), town, evidence)))
          .sorted(BEST_FIRST)
          .toList();
    }

    private List<List<Candidate<Place>>> rankAll() {
      return IntStream.range(0, hits.size()).mapToObj(this::rank).toList();
    }

    private List<Candidate<Place>> rank(int index) {
      NamedPlace name = request.names().get(index);
      Optional<PlaceKind> stated = PlacePhrases.statedKind(request.text(), name);
      boolean article = PlacePhrases.hasArticle(request.text(), name);
      List<Place> others = others(index);
      Optional<Place> datelinePlace = datelinePlace(index);
      return hits.get(index).stream()
          .map(hit -> {
            Place place = hit.place();
            double score =
                PlaceScores.prior(hit)
                    + PlaceScores.countryInText(place, countryShares)
                    + PlaceScores.outlet(place, name.text(), request.outlet())
                    + PlaceScores.dateline(place, datelinePlace)
                    + PlaceScores.statedKind(place, stated)
                    + PlaceScores.article(place, article)
                    + PlaceScores.seat(place, stated, hits.get(index))
                    + PlaceScores.capitalOf(hit, stated, hits.get(index))
                    + PlaceScores.neighbours(place, others)
                    + PlaceScores.together(place, name.text(), evidence)
                    + PlaceScores.stated(place, states.get(name.text()))
                    + ties.score(index, place);
            return new Candidate<>(place, score);
          })
          .sorted(BEST_FIRST)
          .toList();
    }

    private Optional<Place> datelinePlace(int index) {
      return dateline.isPresent() && dateline.getAsInt() != index
          ? best(dateline.getAsInt())
          : Optional.empty();
    }

    /// The first round's choices for the other names, without countries, whose points say little.
    private List<Place> others(int index) {
      String text = request.names().get(index).text();
      return IntStream.range(0, ranked.size())
          .filter(i -> i != index && !request.names().get(i).text().equals(text))
          .mapToObj(this::best)
          .flatMap(Optional::stream)
          .filter(place -> place.kind() != PlaceKind.COUNTRY)
          .distinct()
          .toList();
    }

    private Optional<Place> best(int index) {
      return index < ranked.size()
          ? ranked.get(index).stream().findFirst().map(Candidate::value)
          : Optional.empty();
    }

    private Resolution<Place> decide(int index) {
      List<Candidate<Place>> candidates = ranked.get(index);
      if (candidates.isEmpty()) {
        return holder(index);
      }
      Candidate<Place> best = candidates.getFirst();
      List<Candidate<Place>> losers = candidates.stream().skip(1).limit(MOST_LOSERS).toList();
      String rule = within.contains(request.names().get(index).text()) ? WITHIN_RULE : RULE;
      By by = By.rule(rule, VERSION, share(candidates));
      Optional<Candidate<Place>> rival =
          losers.stream().filter(loser -> !isSameLocality(best.value(), loser.value())).findFirst();
      if (rival.isPresent() && best.score() - rival.get().score() < MARGIN) {
        return new Resolution.Ambiguous<>(candidates.stream().limit(MOST_LOSERS).toList(), by);
      }
      return isStray(index, best.value())
          ? open(candidates, request.names().get(index).text())
          : new Resolution.Resolved<>(best.value(), best.score(), losers, by);
    }

    /// A small town abroad whose name is all that speaks for it, in a text all of whose other
    /// places lie elsewhere: rather a place that the gazetteer does not have.
    private boolean isStray(int index, Place place) {
      String name = request.names().get(index).text();
      Optional<String> country = place.countryCode();
      boolean small =
          place.kind() == PlaceKind.SETTLEMENT
              && !place.source().equals(UserGazetteer.SOURCE)
              && hits.get(index).stream()
                  .filter(hit -> hit.place().id().equals(place.id()))
                  .allMatch(hit -> hit.weight() < SMALL);
      boolean told =
          ties.score(index, place) > 0
              || states.containsKey(name)
              || country.filter(request.countries()::contains).isPresent()
              || country.equals(request.outlet().country());
      List<Place> others = others(index);
      return small
          && !told
          && country.isPresent()
          && others.size() >= ENOUGH_OTHERS
          && others.stream().noneMatch(other -> other.countryCode().equals(country))
          && others.stream().allMatch(other -> other.point().kilometresTo(place.point()) > FAR_KM);
    }

    private static Resolution<Place> open(List<Candidate<Place>> candidates, String name) {
      By by = By.rule(STRAY_RULE, VERSION, 0.5);
      return candidates.size() > 1
          ? new Resolution.Ambiguous<>(candidates.stream().limit(MOST_LOSERS).toList(), by)
          : new Resolution.Unresolved<>(
              "the only place named " + name + " lies far from all others of the text", by);
    }

    /// The best one's part of the likelihood of all localities.
    private static double share(List<Candidate<Place>> candidates) {
      Candidate<Place> best = candidates.getFirst();
      double sum = 1;
      for (Candidate<Place> other : candidates.subList(1, candidates.size())) {
        if (!isSameLocality(best.value(), other.value())) {
          sum += Math.exp(SHARPNESS * (other.score() - best.score()));
        }
      }
      return 1 / sum;
    }

    /// A town and the district of its name are one locality, and no rivals.
    private static boolean isSameLocality(Place a, Place b) {
      boolean nested = a.isIn(b) || b.isIn(a);
      return a.countryCode().equals(b.countryCode())
          && (nested || a.point().kilometresTo(b.point()) <= PlaceScores.LOCALITY_KM);
    }

    /// A comma before a town may also divide a list.
    private static boolean mayHold(Place place, Tie tie) {
      return place.kind().isArea() || (place.kind() == PlaceKind.SETTLEMENT && !tie.bare());
    }

    /// For a name without bearers: the area or town that the text puts it in, or near.
    private Resolution<Place> holder(int index) {
      String name = request.names().get(index).text();
      for (Tie tie : ties.holders(index)) {
        int holder = tie.outer();
        if (!ranked.get(holder).isEmpty()) {
          Resolution<Place> outer = decide(holder);
          Optional<Place> area = outer.value().filter(place -> mayHold(place, tie));
          if (area.isPresent()) {
            By by = By.rule(AREA_RULE, VERSION, outer.by().confidence());
            return new Resolution.Resolved<>(
                area.get(), ranked.get(holder).getFirst().score(), List.of(), by);
          }
        }
      }
      for (Tie tie : ties.neighbours(index)) {
        List<Candidate<Place>> candidates = ranked.get(tie.outer());
        Optional<Place> near =
            candidates.isEmpty() ? Optional.empty() : decide(tie.outer()).value();
        if (near.isPresent()) {
          By by = By.rule(NEAR_RULE, VERSION, share(candidates));
          return new Resolution.Resolved<>(
              near.get(), candidates.getFirst().score(), List.of(), by);
        }
      }
      return new Resolution.Unresolved<>(
          "no gazetteer has a place named " + name, By.rule(RULE, VERSION, 1));
    }
  }

  /// Whether `said` means that something is not in an area, and nothing more.
  private static boolean isOnlyOutside(NearPhrases.Said said, Place place) {
    return place.kind().isArea() && said.words().toLowerCase(Locale.ROOT).startsWith("outside");
  }
}
