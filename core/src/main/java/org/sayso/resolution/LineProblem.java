package org.sayso.resolution;

import java.util.Objects;

/// A line of a user's file that could not be used; the rest of the file still is.
///
/// @param line line number, the first line is 1
/// @param problem what is wrong with it
/// @param mend what to write instead
public record LineProblem(int line, String problem, String mend) {
  public LineProblem {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(mend, "mend");
    if (line < 1) {
      throw new IllegalArgumentException("lines are counted from 1: " + line);
    }
  }

  @Override
  public String toString() {
    return "line " + line + ": " + problem + "; " + mend;
  }
}
