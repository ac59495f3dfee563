package org.sayso.claim;

/// Tells the form of a saying from the marks in its content.
final class Forms {
  private Forms() {}

  static Form of(Passage passage, Candidate candidate) {
    if (candidate.narrated()) {
      return Form.NARRATED;
    }
    if (candidate.by().equals(Turns.BY)) {
      return Form.DIRECT;
    }
    boolean marks = false;
    boolean outside = false;
    for (TokenRange range : candidate.content()) {
      int depth = 0;
      for (int i = range.first(); i < range.end(); i++) {
        if (passage.isMark(i) && !isApostrophe(passage, i)) {
          marks = true;
          depth = 1 - depth;
        } else if (passage.quotationOf(i) < 0 && depth == 0) {
          outside = true;
        }
        marks |= passage.quotationOf(i) >= 0 && passage.quotationOf(candidate.clause().first()) < 0;
      }
    }
    if (!marks) {
      return Form.INDIRECT;
    }
    return outside ? Form.MIXED : Form.DIRECT;
  }

  private static boolean isApostrophe(Passage passage, int i) {
    return passage.token(i).text().equals("'") || passage.token(i).text().equals("’");
  }
}
