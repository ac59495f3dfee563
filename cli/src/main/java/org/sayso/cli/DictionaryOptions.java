package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import picocli.CommandLine.Option;

/// The user's own actors and places, laid over the built-in ones.
final class DictionaryOptions {
  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Your own actors, over the built-in ones; may be given again.")
  private List<Path> actors = new ArrayList<>();

  @Option(
      names = "--places",
      paramLabel = "FILE",
      description = "Your own places (CSV), over GeoNames; may be given again.")
  private List<Path> places = new ArrayList<>();

  /// The reader over all dictionaries.
  RulesReader reader() {
    try {
      return RulesReader.of(Dictionaries.load(actors, places), Version.text());
    } catch (IOException e) {
      throw Failure.usage(
          "a dictionary cannot be read as UTF-8 text",
          String.valueOf(e.getMessage()),
          "check its name and its encoding");
    }
  }
}
