package org.sayso.audit;

import org.sayso.audit.Alignment.Match;

/// Clues of how sure the line is, and how sure the body.
record SureClues(Alignment alignment, Clues clues) {
  void add() {
    Body body = alignment.body();
    Line line = alignment.line();
    Hedges hedges = new Hedges(body);
    long mine =
        line.tokens().stream()
            .filter(token -> line.source().filter(from -> from.holds(token.index())).isEmpty())
            .filter(token -> hedges.isHedge(token.index()))
            .count();
    boolean theirs = alignment.anchors().stream().anyMatch(hedges::isAnywhere);
    clues.say("hedge.line", mine > 0);
    clues.say("hedge.body", theirs);
    clues.say("hedge.line.only", mine > 0 && !theirs);
    clues.say("hedge.body.only", mine == 0 && theirs);
    double all = 0;
    double lost = 0;
    double added = 0;
    for (Match match : alignment.told()) {
      double weight = body.weight(match.word());
      boolean here = hedges.of(match.word().index()).isPresent();
      boolean there = hedges.of(match.at()).isPresent();
      all += weight;
      lost += there && !here ? weight : 0;
      added += here && !there ? weight : 0;
      if (match.word().isVerbal() && here != there) {
        clues.count(here ? "hedge.verb.added" : "hedge.verb.lost");
      }
    }
    clues.put("hedge.lost", all == 0 ? 0 : lost / all);
    clues.put("hedge.lost.plain", all == 0 || mine > 0 ? 0 : lost / all);
    clues.put("hedge.added", all == 0 ? 0 : added / all);
    boolean first =
        !alignment.anchors().isEmpty() && hedges.isAnywhere(alignment.anchors().getFirst());
    clues.say("hedge.first.only", mine == 0 && first);
    mainVerb(hedges);
  }

  /// What is told of the line's first verb that the body has.
  private void mainVerb(Hedges hedges) {
    alignment.told().stream()
        .filter(match -> match.word().isVerbal())
        .findFirst()
        .ifPresent(match -> {
          boolean here = hedges.of(match.word().index()).isPresent();
          boolean there = hedges.of(match.at()).isPresent();
          clues.say("hedge.main.lost", there && !here);
          clues.say("hedge.main.added", here && !there);
        });
  }
}
