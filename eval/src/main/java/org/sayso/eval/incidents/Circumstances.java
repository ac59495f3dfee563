package org.sayso.eval.incidents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.eval.learning.LinearModel;

/// The days and places that may be those of an incident, each with features.
final class Circumstances {
  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final MucText text;
  private final List<Gazette.Named> places;
  private final Map<String, Integer> countries;

  /// Something that may fill the slot.
  ///
  /// @param value in the key's form
  record Candidate(String value, Set<String> features) {}

  Circumstances(MucText text, Gazette gazette) {
    this.text = text;
    this.places = gazette.in(text);
    this.countries = Gazette.countries(text, places);
  }

  /// The country most often meant; that of the dateline where none is.
  Optional<String> country() {
    return countries.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /// The days, the report's own by default among them.
  List<Candidate> days(List<Entity> cast) {
    List<Candidate> found = new ArrayList<>();
    if (text.dateline().isPresent()) {
      found.add(new Candidate(MucDays.upTo(text.dateline()), Set.of("default")));
    }
    for (MucText.Days days : text.days()) {
      Set<String> features = new LinkedHashSet<>(around(days.words(), cast));
      boolean weekday = false;
      boolean number = false;
      for (int i = days.words().first(); i < days.words().end(); i++) {
        String word = text.words().get(i).text();
        features.add("w=" + (Character.isDigit(word.charAt(0)) ? "0" : word));
        weekday |= WEEKDAYS.contains(word);
        number |= Character.isDigit(word.charAt(0));
      }
      features.add("back=" + back(days.end()));
      found.add(new Candidate(value(days, weekday && !number), features));
    }
    return found;
  }

  private String back(LocalDate day) {
    if (text.dateline().isEmpty()) {
      return "?";
    }
    long gap = ChronoUnit.DAYS.between(day, text.dateline().orElseThrow());
    return gap < 0
        ? "later"
        : gap < 3 ? "" + gap : gap < 8 ? "week" : gap < 32 ? "month" : gap < 70 ? "season" : "old";
  }

  private String value(MucText.Days days, boolean weekday) {
    if (weekday) {
      return MucDays.upTo(text.dateline());
    }
    String words = text.capitals(days.words().first(), days.words().end());
    boolean night = words.equals("LAST NIGHT") || words.contains("OVERNIGHT");
    if (night && text.dateline().isPresent()) {
      LocalDate day = text.dateline().orElseThrow();
      return MucDays.between(day.minusDays(1), day);
    }
    return MucDays.between(days.begin(), days.end());
  }

  /// How a stretch of words stands to those who take part.
  private Set<String> around(MucText.Range words, List<Entity> cast) {
    Set<String> features = new LinkedHashSet<>();
    int sentence = text.sentenceOf(words.first());
    int best = 99;
    int same = 0;
    int nearest = 99;
    for (Entity entity : cast) {
      boolean here = false;
      for (Entity.Mention one : entity.mentions()) {
        int gap = sentence - text.sentenceOf(one.words().first());
        best = Math.abs(gap) < Math.abs(best) ? gap : best;
        here |= gap == 0;
        nearest = Math.min(nearest, Math.abs(one.words().first() - words.first()));
      }
      same += here ? 1 : 0;
    }
    features.add("gap=" + Math.max(-4, Math.min(4, best)));
    features.add("same=" + Math.min(3, same));
    features.add(
        "near="
            + (nearest < 5 ? 5 : nearest < 10 ? 10 : nearest < 20 ? 20 : nearest < 40 ? 40 : 99));
    features.add("told=" + Math.min(4, Math.round(4 * told(words, cast))));
    features.add("si=" + Math.min(4, sentence));
    features.add("p1=" + text.lemma(words.first() - 1));
    features.add("n1=" + text.lemma(words.end()));
    return features;
  }

  /// How likely the words are the day or place of an act that one of the cast takes part in.
  private double told(MucText.Range words, List<Entity> cast) {
    double most = 0;
    for (MucText.Act act : text.acts()) {
      boolean theirs =
          act.played().stream()
              .filter(one -> one.chance() >= 0.4)
              .anyMatch(one ->
                  cast.stream()
                      .flatMap(entity -> entity.mentions().stream())
                      .anyMatch(mention -> one.words().holds(mention.head())));
      for (MucText.Played one : act.played()) {
        boolean circumstance = one.part().equals("PLACE") || one.part().equals("DATE");
        if (circumstance && one.words().meets(words)) {
          most = Math.max(most, theirs ? one.chance() : one.chance() / 2);
        }
      }
    }
    return most;
  }

  /// The places, the country most often meant by default among them.
  List<Candidate> places(List<Entity> cast) {
    List<Candidate> found = new ArrayList<>();
    Optional<String> country = country();
    country.ifPresent(name -> found.add(new Candidate(name, Set.of("default", "default=" + name))));
    for (Gazette.Named place : places) {
      Set<String> features = new LinkedHashSet<>(around(place.words(), cast));
      features.add("c=" + place.country());
      features.add("rank=" + place.rank());
      features.add("levels=" + place.form().split(":").length);
      String last = place.form().substring(place.form().lastIndexOf(':') + 1);
      features.add("type=" + last.replaceAll("^[^(]*", ""));
      features.add(
          "levels="
              + place.form().split(":").length
              + "&p1="
              + text.lemma(place.words().first() - 1));
      features.add("home=" + country.filter(place.country()::equals).isPresent());
      features.add("kind=" + text.lemma(place.words().end()));
      features.add("times=" + Math.min(4, times(place)));
      features.add("origin=" + text.origin().filter(place.form()::contains).isPresent());
      found.add(new Candidate(place.form(), features));
    }
    return found;
  }

  private int times(Gazette.Named place) {
    return (int) places.stream().filter(one -> one.form().equals(place.form())).count();
  }

  /// The value whose candidates are likeliest.
  static Optional<String> best(List<Candidate> candidates, LinearModel model) {
    return candidates.stream()
        .max(Comparator.comparingDouble(one -> model.probability("YES", one.features())))
        .map(Candidate::value);
  }
}
