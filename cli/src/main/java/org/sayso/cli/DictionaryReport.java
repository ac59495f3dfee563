package org.sayso.cli;

import java.io.PrintWriter;
import java.util.List;
import org.sayso.resolution.DictionaryProblem;

/// What was found in a user's file of actors or places.
///
/// @param of `actors` or `places`
/// @param used how many entries can be used
/// @param leftOut how many rows are of kinds that are not taken
/// @param problems lines that cannot be used
/// @param shadows what the entries take the place of, in words
record DictionaryReport(
    String file, String of, int used, int leftOut, List<Problem> problems, List<String> shadows) {
  /// Lines of one sort that people are shown; JSON has all.
  private static final int SHOWN = 30;

  /// A line that cannot be used.
  record Problem(int line, String message, String mend) {}

  /// The lines of one file that cannot be used, without its name.
  static List<Problem> problems(List<DictionaryProblem> found) {
    return found.stream().map(one -> new Problem(one.line(), one.message(), one.mend())).toList();
  }

  /// Tells people the first of the lines of `file` that cannot be used, and how many more there
  /// are.
  static void printProblems(PrintWriter out, String file, List<Problem> problems) {
    for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
      out.printf(
          "%s:%d: %s%n    mend: %s%n", file, problem.line(), problem.message(), problem.mend());
    }
    if (problems.size() > SHOWN) {
      out.printf("… and %,d more bad lines.%n", problems.size() - SHOWN);
    }
  }

  void print(PrintWriter out) {
    printProblems(out, file, problems);
    shadows.stream().limit(SHOWN).forEach(shadow -> out.printf("note: %s%n", shadow));
    if (shadows.size() > SHOWN) {
      out.printf("… and %,d more notes.%n", shadows.size() - SHOWN);
    }
    if (Math.max(problems.size(), shadows.size()) > SHOWN) {
      out.println("--json shows all.");
    }
    if (leftOut > 0) {
      out.printf("%,d rows are of kinds that are not taken.%n", leftOut);
    }
    out.printf("%,d %s can be used, %,d lines cannot.%n", used, of, problems.size());
    out.flush();
  }
}
