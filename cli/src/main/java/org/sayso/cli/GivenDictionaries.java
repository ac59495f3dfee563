package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sayso.resolution.ActorFile;
import org.sayso.resolution.Countries;
import org.sayso.resolution.DictionaryProblem;
import org.sayso.resolution.NotUtf8Exception;
import org.sayso.resolution.UserGazetteer;
import org.sayso.resolution.UserText;

/// The user's own files that a command was given, looked through before anything is done with them.
///
/// @param actors files of the form `sayso-actors 1`
/// @param places tables of places (CSV), or dumps of GeoNames
/// @param skipBad whether lines that cannot be used may be left out
record GivenDictionaries(List<Path> actors, List<Path> places, boolean skipBad) {
  static final String SKIP_BAD = "--skip-bad";

  /// Lets files pass that are whole, and with [#skipBad()] those of which something can be used.
  ///
  /// @param err where the bad lines are told
  /// @throws Failure at the first file that does not pass; then nothing was done
  void requireUsable(PrintWriter err) {
    actors.forEach(GivenDictionaries::requireFile);
    places.forEach(GivenDictionaries::requireFile);
    for (Path file : actors) {
      ActorFile read = actorsOf(file);
      require(file, read.problems(), read.entries().size() + read.states().size(), err);
    }
    for (Path file : places) {
      UserGazetteer read = placesOf(file);
      List<DictionaryProblem> problems =
          read.problems().stream().map(one -> DictionaryProblem.of(file.toString(), one)).toList();
      require(file, problems, read.places().size(), err);
    }
  }

  /// The actors of `file`; lines that cannot be used are problems of the result.
  ///
  /// @throws Failure when it cannot be read, or is not UTF-8
  private static ActorFile actorsOf(Path file) {
    return ActorFile.read(file.toString(), text(file));
  }

  /// The places of `file`; rows that cannot be used are problems of the result.
  ///
  /// @throws Failure when it cannot be read, or is not UTF-8
  static UserGazetteer placesOf(Path file) {
    return UserGazetteer.parse(text(file), Countries.bundled());
  }

  private static String text(Path file) {
    try {
      return UserText.read(file);
    } catch (NotUtf8Exception e) {
      throw Failure.usage(
          "the file is not UTF-8 text",
          file + ", line " + e.line(),
          "save it as UTF-8 and try again");
    } catch (IOException e) {
      throw Failure.usage("the file cannot be read", file.toString(), "check its name and rights");
    }
  }

  private void require(Path file, List<DictionaryProblem> problems, int used, PrintWriter err) {
    if (!problems.isEmpty() && !skipBad) {
      DictionaryReport.printProblems(err, file.toString(), DictionaryReport.problems(problems));
      err.flush();
      throw Failure.usage(
          "lines cannot be used, so nothing was done",
          file + ", line " + problems.getFirst().line(),
          "mend the lines above, or leave them out with " + SKIP_BAD);
    }
    if (used == 0) {
      throw Failure.usage(
          "nothing in the file can be used",
          file.toString(),
          "see 'Your own actors' and 'Your own places' in docs/formats.md");
    }
  }

  private static void requireFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Failure.usage("there is no such file", file.toString(), "check its spelling");
    }
  }
}
