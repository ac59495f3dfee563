package org.sayso.resolution;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sayso.resolution.Gazetteer.Prominence;

/// What an outlet's address and name say of where it is.
///
/// @param country two-letter code of the country whose domain it has ("selm-times.co.uk"), else of
///   the one that the dictionary of actors gives it; the United States have no domain that their
///   outlets use
/// @param town the key of the place's name with which its own name begins ("springfieldnews.com"),
///   of which there may be many
public record Outlet(Optional<String> country, Optional<String> town) {
  /// Nothing known.
  public static final Outlet UNKNOWN = new Outlet(Optional.empty(), Optional.empty());

  private static final int SHORTEST_NAME = 5;

  /// Second-level names under a country's domain: "co.uk", "com.au".
  private static final List<String> SECOND =
      List.of("co", "com", "net", "org", "gov", "edu", "ac", "go", "gob", "gouv");

  public Outlet {
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(town, "town");
  }

  /// What the address `url` says; nothing when it cannot be read.
  static Outlet of(String url, Gazetteer gazetteer) {
    Optional<String> host = host(url);
    if (host.isEmpty()) {
      return UNKNOWN;
    }
    String[] labels = host.get().split("\\.", -1);
    int last = labels.length - 1;
    if (last < 1) {
      return UNKNOWN;
    }
    String end = labels[last].equals("uk") ? "gb" : labels[last];
    Optional<String> country = Countries.bundled().byIso2(end).map(Country::iso2);
    int own = country.isPresent() && last > 1 && SECOND.contains(labels[last - 1]) ? 2 : 1;
    return new Outlet(country, town(labels[last - own], gazetteer));
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url.strip()).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> town(String label, Gazetteer gazetteer) {
    String name = label.startsWith("the") ? label.substring("the".length()) : label;
    for (int end = name.length(); end >= SHORTEST_NAME; end--) {
      String key = PlaceNames.key(name.substring(0, end));
      if (gazetteer.prominence(key).compareTo(Prominence.NOTABLE) >= 0
          && PlaceWords.bundled().sort(key).isEmpty()) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }
}
