package org.sayso.cli;

import java.io.PrintWriter;
import java.util.List;

/// What was found in a user's file of actors or places.
///
/// @param of `actors` or `places`
/// @param used how many entries can be used
/// @param problems lines that cannot be used
/// @param shadows what the entries take the place of, in words
record DictionaryReport(
    String file, String of, int used, List<Problem> problems, List<String> shadows) {
  /// A line that cannot be used.
  record Problem(int line, String message, String mend) {}

  void print(PrintWriter out) {
    for (Problem problem : problems) {
      out.printf(
          "%s:%d: %s%n    mend: %s%n", file, problem.line(), problem.message(), problem.mend());
    }
    shadows.forEach(shadow -> out.printf("note: %s%n", shadow));
    out.printf("%,d %s can be used, %,d lines cannot.%n", used, of, problems.size());
    out.flush();
  }
}
