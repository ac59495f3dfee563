package org.sayso.audit;

import java.util.HashSet;
import java.util.Set;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;

/// Clues of order: words for it that the line's sentences do not have, and what comes first in
/// both.
record OrderClues(Alignment alignment, Clues clues) {
  private static final Set<String> CUES =
      Set.of(
          "after",
          "before",
          "following",
          "since",
          "until",
          "then",
          "later",
          "prior",
          "once",
          "when",
          "while",
          "as",
          "earlier",
          "previously",
          "already",
          "first",
          "subsequently");

  void add() {
    OrderCheck.Crossing crossing = OrderCheck.crossing(alignment);
    clues.put("crossed", crossing.crossed());
    clues.put("straight", crossing.straight());
    clues.put("crossed.more", Math.max(0, crossing.crossed() - crossing.straight()));
    clues.say("order.known", crossing.crossed() + crossing.straight() > 0);
    Set<String> theirs = new HashSet<>();
    for (Sentence anchor : alignment.anchors()) {
      for (int i = anchor.firstToken(); i < anchor.endToken(); i++) {
        theirs.add(alignment.body().token(i).lower());
      }
    }
    clues.say(
        "order.strange",
        alignment.line().tokens().stream()
            .map(Token::lower)
            .anyMatch(word -> CUES.contains(word) && !theirs.contains(word)));
  }
}
