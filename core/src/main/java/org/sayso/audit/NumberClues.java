package org.sayso.audit;

import java.util.ArrayList;
import java.util.List;
import org.sayso.audit.Numerals.Numeral;

/// Clues of numbers: which of the line's the body has, and where.
record NumberClues(Alignment alignment, Clues clues) {
  void add() {
    Body body = alignment.body();
    Numerals numerals = new Numerals(body);
    List<Numeral> near = new ArrayList<>();
    alignment.anchors().forEach(anchor -> near.addAll(numerals.in(anchor)));
    List<Numeral> everywhere = new ArrayList<>();
    body.sentences().forEach(sentence -> everywhere.addAll(numerals.in(sentence)));
    for (Numeral mine : numerals.in(alignment.line().first(), alignment.line().end())) {
      if (NumberCheck.isOneSpeaker(alignment, mine)) {
        continue;
      }
      if (mine.value().isEmpty()) {
        clues.count("number.vague");
      } else if (near.stream().anyMatch(other -> other.value().equals(mine.value()))) {
        bounds(mine, near);
      } else {
        boolean elsewhere =
            everywhere.stream().anyMatch(other -> other.value().equals(mine.value()));
        String where = elsewhere ? "number.elsewhere" : "number.nowhere";
        boolean rival =
            near.stream()
                .anyMatch(other ->
                    other.kind() == mine.kind()
                        && alignment.line().tokens().stream()
                            .noneMatch(
                                word -> word.lower().equals(body.token(other.first()).lower())));
        clues.count(where);
        clues.count(where + ":" + mine.kind());
        clues.say(where + ".rival", rival);
      }
    }
  }

  private void bounds(Numeral mine, List<Numeral> near) {
    boolean same =
        near.stream()
            .filter(other -> other.value().equals(mine.value()))
            .anyMatch(other -> other.number().qualifier() == mine.number().qualifier());
    boolean unit =
        near.stream()
            .filter(other -> other.value().equals(mine.value()))
            .anyMatch(other ->
                mine.unit().isEmpty()
                    || mine.unit().stream()
                        .anyMatch(word ->
                            other.unit().stream()
                                .anyMatch(theirs ->
                                    alignment.body().likeness().of(word, theirs)
                                        >= Likeness.SAME)));
    clues.say("number.bound", !same);
    clues.say("number.unit", !unit);
    clues.say("number.told", same && unit);
  }
}
