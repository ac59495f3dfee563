package org.sayso.nlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sayso.document.Sha256;
import org.sayso.resolution.ActorDictionary;
import org.sayso.resolution.ActorFile;
import org.sayso.resolution.CompositeGazetteer;
import org.sayso.resolution.Countries;
import org.sayso.resolution.DictionaryProblem;
import org.sayso.resolution.Gazetteer;
import org.sayso.resolution.UserGazetteer;
import org.sayso.resolution.UserText;

/// The actors and places that the reader knows: the built-in ones with the user's laid over them.
///
/// @param actors all actors
/// @param gazetteer all places, the user's first
/// @param settings the user's files by name and hash, for the provenance of a run; empty when there
///   are none
/// @param problems the lines of the user's files that cannot be used and were left out
public record Dictionaries(
    ActorDictionary actors,
    Gazetteer gazetteer,
    String settings,
    List<DictionaryProblem> problems) {
  private static final int HASH_SHOWN = 12;

  public Dictionaries {
    Objects.requireNonNull(actors, "actors");
    Objects.requireNonNull(gazetteer, "gazetteer");
    Objects.requireNonNull(settings, "settings");
    problems = List.copyOf(problems);
  }

  /// The built-in actors and places with those of the user's files, later files over earlier ones.
  ///
  /// A line that cannot be used is left out and listed in [#problems()].
  ///
  /// @param actorFiles files of the form `sayso-actors 1`
  /// @param placeFiles tables of places (CSV)
  /// @throws org.sayso.resolution.NotUtf8Exception when a file is not UTF-8 text
  /// @throws IOException when a file cannot be read
  public static Dictionaries load(List<Path> actorFiles, List<Path> placeFiles) throws IOException {
    List<String> settings = new ArrayList<>();
    List<DictionaryProblem> problems = new ArrayList<>();
    ActorDictionary actors = ActorDictionary.builtIn();
    for (Path file : actorFiles) {
      ActorFile read = ActorFile.read(name(file), read(file, settings));
      actors = actors.with(read);
      problems.addAll(read.problems());
    }
    List<Gazetteer> gazetteers = new ArrayList<>();
    for (Path file : placeFiles) {
      UserGazetteer read = UserGazetteer.parse(read(file, settings), Countries.bundled());
      gazetteers.add(read);
      read.problems().forEach(one -> problems.add(DictionaryProblem.of(name(file), one)));
    }
    gazetteers.add(CompositeGazetteer.bundled());
    return new Dictionaries(
        actors, new CompositeGazetteer(gazetteers), String.join(",", settings), problems);
  }

  private static String read(Path file, List<String> settings) throws IOException {
    String text = UserText.read(file);
    settings.add(name(file) + "=" + Sha256.of(text).hex().substring(0, HASH_SHOWN));
    return text;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
