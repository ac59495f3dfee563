package org.sayso.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sayso.evidence.By;
import org.sayso.resolution.Gazetteer.Hit;
import org.sayso.resolution.PlacePhrases.Tie;
import org.sayso.resolution.Resolution.Candidate;

/// Chooses among the bearers of a name by the context of the document: what the words around it
/// say, the countries of the text, the dateline, the outlet's country, the other places, and
/// people.
///
/// Three rounds: each knows the choices of the one before for the other names. When the best is not
/// clearly better than the next, the answer is ambiguous. A name that the gazetteer lacks, but
/// which the text puts into an area, resolves to that area with the area's precision, by a rule of
/// its own.
public final class ContextPlaceResolver implements PlaceResolver {
  private static final String RULE = "resolution/place-in-context";
  private static final String AREA_RULE = "resolution/area-that-holds-it";
  private static final int VERSION = 1;

  /// Candidates looked at; the rest are the smallest bearers of very common names.
  private static final int MOST_CANDIDATES = 60;

  /// Rounds, each with what the one before chose for the other names.
  private static final int ROUNDS = 3;

  /// Losers kept.
  private static final int MOST_LOSERS = 10;

  /// By how many points the best must lead.
  private static final double MARGIN = 1;

  /// Turns points into a likelihood that is not swamped by the many small bearers of a common name.
  private static final double SHARPNESS = 2;

  /// Bearers of one name that are nearer to each other than this are one locality.
  private static final double LOCALITY_KM = 25;

  private static final Comparator<Candidate<Place>> BEST_FIRST =
      Comparator.<Candidate<Place>>comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.value().id());

  private final Gazetteer gazetteer;
  private final Countries countries = Countries.bundled();

  public ContextPlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
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
    private final List<Tie> ties;
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
      ties = PlacePhrases.ties(request.text(), request.names());
      countryShares = countryShares();
      dateline =
          request.dateline().isPresent()
              ? IntStream.range(0, hits.size())
                  .filter(i -> request.names().get(i).equals(request.dateline().get()))
                  .findFirst()
              : OptionalInt.empty();
    }

    private List<Hit> hits(String name) {
      List<Hit> all = withPeoples(name, gazetteer.hits(name));
      return all.size() <= MOST_CANDIDATES
          ? all
          : all.stream()
              .sorted(Comparator.comparingDouble(PlaceScores::prior).reversed())
              .limit(MOST_CANDIDATES)
              .toList();
    }

    /// A word for a people points to its country, a short form to its state.
    private List<Hit> withPeoples(String name, List<Hit> hits) {
      List<Hit> all = new ArrayList<>(hits);
      for (Country country : countries.byDemonym(name)) {
        gazetteer
            .byId("country:" + country.iso2())
            .filter(place -> hits.stream().noneMatch(hit -> hit.place().equals(place)))
            .ifPresent(place -> all.add(new Hit(place, true, 0)));
      }
      StateAbbreviations.code(name)
          .flatMap(code -> gazetteer.byId("admin1:" + code))
          .filter(place -> all.stream().noneMatch(hit -> hit.place().equals(place)))
          .ifPresent(place -> all.add(new Hit(place, false, 0)));
      return all;
    }

    /// Counts the countries that the text names: as said by the caller, and names that only a
    /// country bears.
    private Map<String, Double> countryShares() {
      var counts = new HashMap<String, Double>();
      request.countries().forEach(code -> counts.merge(code, 1.0, Double::sum));
      for (List<Hit> bearers : hits) {
        bearers.stream()
            .filter(hit -> hit.place().kind() == PlaceKind.COUNTRY)
            .filter(hit -> bearers.stream().noneMatch(h -> h.place().kind() == PlaceKind.ADMIN1))
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
        placed.add(
            new PlacedName(
                request.names().get(i), resolution, resolution.value().map(Place::precision)));
      }
      return List.copyOf(placed);
    }

    /// The names, and the outlet's where it has that of a town.
    private PlaceEvidence evidence() {
      List<String> texts = new ArrayList<>(request.names().stream().map(NamedPlace::text).toList());
      List<List<Candidate<Place>>> bearers = new ArrayList<>(ranked);
      Optional<String> town = request.outlet().town();
      boolean known =
          texts.stream().map(PlaceNames::key).anyMatch(key -> town.equals(Optional.of(key)));
      if (town.isPresent() && !known) {
        texts.add(town.get());
        bearers.add(outletBearers(town.get()));
      }
      return new PlaceEvidence(texts, bearers);
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
                    + PlaceScores.neighbours(place, others)
                    + PlaceScores.together(place, name.text(), evidence)
                    + PlaceScores.stated(place, states.get(name.text()))
                    + tied(index, place);
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

    /// What the phrases say of this bearer. A phrase about one mention of a name holds for its
    /// other mentions in the text too.
    private double tied(int index, Place place) {
      double score = 0;
      String text = request.names().get(index).text();
      for (Tie tie : ties) {
        if (request.names().get(tie.inner()).text().equals(text)) {
          score +=
              Math.clamp(
                  tie(tie, place, index == tie.inner()), PlaceScores.NOT_HELD, PlaceScores.HELD);
        } else if (tie.outer() == index && tie.holds() && place.kind().isArea()) {
          score += hits.get(tie.inner()).stream().anyMatch(hit -> hit.place().isIn(place)) ? 1 : 0;
        }
      }
      return Math.clamp(score, PlaceScores.NOT_HELD, PlaceScores.HELD);
    }

    private double tie(Tie tie, Place place, boolean here) {
      List<Hit> outers = hits.get(tie.outer());
      if (outers.isEmpty()) {
        return 0;
      }
      if (tie.holds()) {
        boolean anyHeld = hits.get(tie.inner()).stream().anyMatch(h -> isHeld(h.place(), outers));
        if (isHeld(place, outers)) {
          return PlaceScores.HELD;
        }
        return anyHeld && here ? PlaceScores.NOT_HELD : 0;
      }
      boolean near =
          outers.stream()
              .anyMatch(o -> o.place().point().kilometresTo(place.point()) <= PlaceScores.NEAR_KM);
      return near ? PlaceScores.NEAR : 0;
    }

    private static boolean isHeld(Place place, List<Hit> outers) {
      return outers.stream()
          .map(Hit::place)
          .anyMatch(outer ->
              !outer.id().equals(place.id())
                  && (outer.kind().isArea()
                      ? place.isIn(outer)
                      : place.point().kilometresTo(outer.point()) <= LOCALITY_KM));
    }

    private Resolution<Place> decide(int index) {
      List<Candidate<Place>> candidates = ranked.get(index);
      if (candidates.isEmpty()) {
        return holder(index);
      }
      Candidate<Place> best = candidates.getFirst();
      List<Candidate<Place>> losers = candidates.stream().skip(1).limit(MOST_LOSERS).toList();
      double confidence = share(candidates);
      Optional<Candidate<Place>> rival =
          losers.stream().filter(loser -> !isSameLocality(best.value(), loser.value())).findFirst();
      if (rival.isPresent() && best.score() - rival.get().score() < MARGIN) {
        return new Resolution.Ambiguous<>(
            candidates.stream().limit(MOST_LOSERS).toList(), By.rule(RULE, VERSION, confidence));
      }
      return new Resolution.Resolved<>(
          best.value(), best.score(), losers, By.rule(RULE, VERSION, confidence));
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
          && (nested || a.point().kilometresTo(b.point()) <= LOCALITY_KM);
    }

    /// For a name without bearers: the area that the text puts it in.
    private Resolution<Place> holder(int index) {
      String name = request.names().get(index).text();
      for (Tie tie : ties) {
        if (tie.inner() == index && tie.holds() && !ranked.get(tie.outer()).isEmpty()) {
          Resolution<Place> outer = decide(tie.outer());
          Optional<Place> area = outer.value().filter(place -> place.kind().isArea());
          if (area.isPresent()) {
            By by = By.rule(AREA_RULE, VERSION, outer.by().confidence());
            return new Resolution.Resolved<>(
                area.get(), ranked.get(tie.outer()).getFirst().score(), List.of(), by);
          }
        }
      }
      return new Resolution.Unresolved<>(
          "no gazetteer has a place named " + name, By.rule(RULE, VERSION, 1));
    }
  }
}
