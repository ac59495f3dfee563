package org.sayso.cli;

import java.io.PrintWriter;
import java.util.List;

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

  void print(PrintWriter out) {
    for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
      out.printf(
          "%s:%d: %s%n    mend: %s%n", file, problem.line(), problem.message(), problem.mend());
    }
    more(out, "bad lines", problems.size());
    shadows.stream().limit(SHOWN).forEach(shadow -> out.printf("note: %s%n", shadow));
    more(out, "notes", shadows.size());
    if (leftOut > 0) {
      out.printf("%,d rows are of kinds that are not taken.%n", leftOut);
    }
    out.printf("%,d %s can be used, %,d lines cannot.%n", used, of, problems.size());
    out.flush();
  }

  private static void more(PrintWriter out, String what, int all) {
    if (all > SHOWN) {
      out.printf("… and %,d more %s; --json shows all.%n", all - SHOWN, what);
    }
  }
}
