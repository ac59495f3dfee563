package org.sayso.nlp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sayso.document.Sha256;
import org.sayso.resolution.ActorDictionary;
import org.sayso.resolution.ActorFile;
import org.sayso.resolution.CompositeGazetteer;
import org.sayso.resolution.Countries;
import org.sayso.resolution.Gazetteer;
import org.sayso.resolution.UserGazetteer;

/// The actors and places that the reader knows: the built-in ones with the user's laid over them.
///
/// @param actors all actors
/// @param gazetteer all places, the user's first
/// @param settings the user's files by name and hash, for the provenance of a run; empty when there
///   are none
public record Dictionaries(ActorDictionary actors, Gazetteer gazetteer, String settings) {
  private static final int HASH_SHOWN = 12;

  public Dictionaries {
    Objects.requireNonNull(actors, "actors");
    Objects.requireNonNull(gazetteer, "gazetteer");
    Objects.requireNonNull(settings, "settings");
  }

  /// The built-in actors and places with those of the user's files, later files over earlier ones.
  ///
  /// A line that cannot be used is left out and listed by the dictionaries' own `problems()`.
  ///
  /// @param actorFiles files of the form `sayso-actors 1`
  /// @param placeFiles tables of places (CSV)
  /// @throws IOException when a file cannot be read as UTF-8 text
  public static Dictionaries load(List<Path> actorFiles, List<Path> placeFiles) throws IOException {
    List<String> settings = new ArrayList<>();
    ActorDictionary actors = ActorDictionary.builtIn();
    for (Path file : actorFiles) {
      actors = actors.with(ActorFile.read(name(file), read(file, settings)));
    }
    List<Gazetteer> gazetteers = new ArrayList<>();
    for (Path file : placeFiles) {
      gazetteers.add(UserGazetteer.parse(read(file, settings), Countries.bundled()));
    }
    gazetteers.add(CompositeGazetteer.bundled());
    return new Dictionaries(actors, new CompositeGazetteer(gazetteers), String.join(",", settings));
  }

  private static String read(Path file, List<String> settings) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    settings.add(name(file) + "=" + Sha256.of(text).hex().substring(0, HASH_SHOWN));
    return text;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
