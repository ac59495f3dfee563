package org.sayso.resolution;

/// A line of a dictionary that could not be used; the rest of the file stays in use.
///
/// @param file name of the file
/// @param line 1-based line
/// @param message what is wrong
/// @param mend how to mend it
public record DictionaryProblem(String file, int line, String message, String mend) {
  public DictionaryProblem {
    if (line < 1) {
      throw new IllegalArgumentException("lines are counted from 1: " + line);
    }
  }

  /// A problem of one line of `file`.
  public static DictionaryProblem of(String file, LineProblem problem) {
    return new DictionaryProblem(file, problem.line(), problem.problem(), problem.mend());
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + message + " → " + mend;
  }
}
