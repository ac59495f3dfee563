package org.sayso.eval.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Places as keys write them, by their last name; counted in the keys of the training messages.
final class Gazette {
  private static final int LONGEST = 6;

  /// The countries whose incidents the task asks for, and neighbours, by words for their people.
  private static final Map<String, String> PEOPLES =
      Map.ofEntries(
          Map.entry("salvadoran", "EL SALVADOR"),
          Map.entry("salvadorans", "EL SALVADOR"),
          Map.entry("guatemalan", "GUATEMALA"),
          Map.entry("honduran", "HONDURAS"),
          Map.entry("argentine", "ARGENTINA"),
          Map.entry("bolivian", "BOLIVIA"),
          Map.entry("chilean", "CHILE"),
          Map.entry("colombian", "COLOMBIA"),
          Map.entry("colombians", "COLOMBIA"),
          Map.entry("ecuadoran", "ECUADOR"),
          Map.entry("ecuadorian", "ECUADOR"),
          Map.entry("peruvian", "PERU"),
          Map.entry("nicaraguan", "NICARAGUA"),
          Map.entry("panamanian", "PANAMA"),
          Map.entry("venezuelan", "VENEZUELA"),
          Map.entry("american", "UNITED STATES"),
          Map.entry("americans", "UNITED STATES"),
          Map.entry("u.s", "UNITED STATES"),
          Map.entry("u.s.", "UNITED STATES"),
          Map.entry("us", "UNITED STATES"),
          Map.entry("spanish", "SPAIN"),
          Map.entry("spaniard", "SPAIN"),
          Map.entry("spaniards", "SPAIN"),
          Map.entry("french", "FRANCE"),
          Map.entry("italian", "ITALY"),
          Map.entry("german", "WEST GERMANY"),
          Map.entry("british", "UNITED KINGDOM"),
          Map.entry("israeli", "ISRAEL"),
          Map.entry("mexican", "MEXICO"),
          Map.entry("brazilian", "BRAZIL"),
          Map.entry("canadian", "CANADA"),
          Map.entry("japanese", "JAPAN"),
          Map.entry("soviet", "USSR"),
          Map.entry("cuban", "CUBA"),
          Map.entry("swiss", "SWITZERLAND"),
          Map.entry("dutch", "NETHERLANDS"),
          Map.entry("egyptian", "EGYPT"),
          Map.entry("libyan", "LIBYA"),
          Map.entry("uruguayan", "URUGUAY"),
          Map.entry("swedish", "SWEDEN"));

  private final SortedMap<String, Map<String, Integer>> forms = new TreeMap<>();

  /// A place that a message names, in the form of keys.
  ///
  /// @param rank of the form among those of its name
  record Named(MucText.Range words, String form, int rank) {
    String country() {
      return countryOf(form);
    }
  }

  static String countryOf(String form) {
    int colon = form.indexOf(':');
    return (colon < 0 ? form : form.substring(0, colon)).strip();
  }

  /// The country that a word for its people or things stands for.
  static Optional<String> nation(String lower) {
    return Optional.ofNullable(PEOPLES.get(lower));
  }

  /// Counts a key's place, and the larger places that hold it.
  void count(String form) {
    if (form.contains(" - ") || form.contains("/") || form.contains("(-")) {
      return;
    }
    String path = form.strip();
    while (true) {
      put(path, 1);
      int colon = path.lastIndexOf(':');
      if (colon < 0) {
        return;
      }
      path = path.substring(0, colon).strip();
    }
  }

  void put(String path, int count) {
    String last = path.substring(path.lastIndexOf(':') + 1).strip();
    String name = last.replaceAll("\\s*\\(.*$", "").strip().toLowerCase(Locale.ROOT);
    if (!name.isEmpty()) {
      forms.computeIfAbsent(name, any -> new LinkedHashMap<>()).merge(path, count, Integer::sum);
    }
  }

  SortedMap<String, Map<String, Integer>> forms() {
    return forms;
  }

  /// The places that a message names, longest names first where they overlap, and those that only
  /// Sayso's own gazetteer knows.
  List<Named> in(MucText text) {
    List<Named> found = new ArrayList<>();
    for (int i = 0; i < text.words().size(); i++) {
      int end = longestAt(text, i);
      if (end > i) {
        add(text, i, end, found);
        i = end - 1;
      }
    }
    for (MucText.Spot spot : text.places()) {
      if (found.stream().noneMatch(one -> one.words().meets(spot.words()))) {
        found.add(new Named(spot.words(), spot.form(), 9));
      }
    }
    return found;
  }

  private int longestAt(MucText text, int first) {
    for (int end = Math.min(text.words().size(), first + LONGEST); end > first; end--) {
      if (forms.containsKey(words(text, first, end))) {
        return end;
      }
    }
    return first;
  }

  private static String words(MucText text, int first, int end) {
    return text.capitals(first, end).toLowerCase(Locale.ROOT);
  }

  private void add(MucText text, int first, int end, List<Named> found) {
    List<Map.Entry<String, Integer>> all =
        new ArrayList<>(forms.getOrDefault(words(text, first, end), Map.of()).entrySet());
    all.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    for (int rank = 0; rank < Math.min(4, all.size()); rank++) {
      found.add(new Named(new MucText.Range(first, end), all.get(rank).getKey(), rank));
    }
  }

  /// How often each country is meant, by its own name, its people, or a place in it.
  static Map<String, Integer> countries(MucText text, List<Named> places) {
    Map<String, Integer> votes = new HashMap<>();
    places.stream()
        .filter(one -> one.rank() == 0)
        .forEach(one -> votes.merge(one.country(), 1, Integer::sum));
    text.words()
        .forEach(word -> nation(word.text()).ifPresent(to -> votes.merge(to, 1, Integer::sum)));
    return votes;
  }
}
