package org.sayso.resolution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The table of countries (`countries.txt`), by code, by name and by demonym.
public final class Countries {
  /// First line of the table's file.
  public static final String FORMAT = "sayso-countries 1";

  private final List<Country> all;
  private final Map<String, Country> byIso2 = new HashMap<>();
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, List<Country>> byDemonym = new HashMap<>();

  private Countries(List<Country> all) {
    this.all = List.copyOf(all);
    for (Country country : all) {
      byIso2.put(country.iso2(), country);
      Stream.concat(Stream.of(country.name()), country.aliases().stream())
          .forEach(name -> byName.putIfAbsent(PlaceNames.key(name), country));
      for (String demonym : country.demonyms()) {
        byDemonym.computeIfAbsent(PlaceNames.key(demonym), k -> new ArrayList<>()).add(country);
      }
    }
  }

  /// The bundled table; read once.
  public static Countries bundled() {
    return Bundled.TABLE;
  }

  /// Reads a table.
  ///
  /// @throws IllegalArgumentException if a line cannot be read, or a record lacks `name`, `iso2`,
  ///   `iso3` or `region`
  public static Countries parse(String text) {
    RecordJar jar = RecordJar.parse(FORMAT, text);
    if (!jar.problems().isEmpty()) {
      throw new IllegalArgumentException("countries: " + jar.problems().getFirst());
    }
    return new Countries(jar.records().stream().map(Countries::country).toList());
  }

  /// All countries, by name.
  public List<Country> all() {
    return all;
  }

  /// The country with this two-letter code.
  public Optional<Country> byIso2(String code) {
    return Optional.ofNullable(byIso2.get(code.toUpperCase(Locale.ROOT)));
  }

  /// The country with this name or other name, whatever the case and the accents: "Burma", "cote
  /// d'ivoire".
  public Optional<Country> byName(String name) {
    return Optional.ofNullable(byName.get(PlaceNames.key(name)));
  }

  /// The countries whose people this word names; several for "Congolese", "Dominican". Sorted by
  /// name.
  public List<Country> byDemonym(String word) {
    return List.copyOf(byDemonym.getOrDefault(PlaceNames.key(word), List.of()));
  }

  private static Country country(RecordJar.Entry entry) {
    Optional<String> gw = entry.first("gw");
    return new Country(
        required(entry, "name"),
        required(entry, "iso2"),
        required(entry, "iso3"),
        entry.first("numeric"),
        gw.isPresent() ? OptionalInt.of(Integer.parseInt(gw.get())) : OptionalInt.empty(),
        Country.Status.valueOf(entry.first("status").orElse("member").toUpperCase(Locale.ROOT)),
        entry.all("demonym"),
        entry.all("aka"),
        entry.all("capital"),
        required(entry, "region"));
  }

  private static String required(RecordJar.Entry entry, String key) {
    return entry
        .first(key)
        .orElseThrow(
            () -> new IllegalArgumentException("countries, line " + entry.line() + ": no " + key));
  }

  /// Reads a bundled text resource of this package.
  static String resource(String name) {
    try (InputStream in = Countries.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource missing from the build: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + name, e);
    }
  }

  private static final class Bundled {
    static final Countries TABLE = parse(resource("countries.txt"));
  }
}
