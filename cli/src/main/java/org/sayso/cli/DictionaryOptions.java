package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

  @Option(
      names = GivenDictionaries.SKIP_BAD,
      description = "Use the lines of these files that can be used, though others cannot.")
  private boolean skipBad;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// The reader over all dictionaries.
  ///
  /// @throws Failure when a file has lines that cannot be used
  RulesReader reader() {
    new GivenDictionaries(actors, places, skipBad).requireUsable(spec.commandLine().getErr());
    try {
      return RulesReader.of(Dictionaries.load(actors, places), Version.text());
    } catch (IOException e) {
      throw Failure.usage(
          "a dictionary cannot be read",
          String.valueOf(e.getMessage()),
          "check its name and its rights");
    }
  }
}
