package org.sayso.audit;

import java.util.TreeMap;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;
import org.sayso.claim.Claim;
import org.sayso.claim.Identity;

/// Clues of who says it, in the line and in the body.
record SourceClues(Alignment alignment, Clues clues) {
  private static final double MOST = 0.5;

  void add() {
    double said = said();
    boolean source = alignment.line().source().isPresent();
    boolean evidential = alignment.line().has("evidential");
    clues.say("source.line", source);
    clues.put("said", said);
    clues.put("said.unsourced", source ? 0 : said);
    clues.say("said.unsourced.most", !source && said > MOST);
    clues.put("said.unsourced.plain", source || evidential ? 0 : said);
    clues.put("said.unsourced.judged", source || !alignment.line().has("contested") ? 0 : said);
    clues.say("source.unsaid", source && said < 0.2);
    clues.say("quoting", alignment.line().isQuoting());
    speakers(source);
    if (source) {
      ofLine(alignment.line().source().orElseThrow(), said);
    }
  }

  private double said() {
    double all = 0;
    double said = 0;
    for (Match match : alignment.told()) {
      double weight = alignment.body().weight(match.word());
      all += weight;
      said += alignment.body().outerClaimAt(match.at()).isPresent() ? weight : 0;
    }
    return all == 0 ? 0 : said / all;
  }

  private void speakers(boolean source) {
    TreeMap<String, Double> weights = new TreeMap<>();
    TreeMap<String, Claim> claims = new TreeMap<>();
    for (Match match : alignment.told()) {
      alignment
          .body()
          .outerClaimAt(match.at())
          .ifPresent(claim -> {
            weights.merge(
                claim.speaker().name(), alignment.body().weight(match.word()), Double::sum);
            claims.putIfAbsent(claim.speaker().name(), claim);
          });
    }
    clues.put("speakers", Math.min(3, weights.size()) / 3.0);
    weights.entrySet().stream()
        .max(java.util.Map.Entry.comparingByValue())
        .map(entry -> claims.get(entry.getKey()))
        .ifPresent(claim -> {
          String side = source ? "sourced:" : "unsourced:";
          clues.say(side + claim.speaker().identity(), true);
          clues.say(side + "disputed:" + claim.stance(), true);
        });
  }

  private void ofLine(Line.Source source, double said) {
    boolean named = false;
    boolean plural = false;
    boolean listed = false;
    boolean told = false;
    for (int i = source.first(); i < source.end(); i++) {
      Token token = alignment.body().token(i);
      named |= token.isCapitalized() && token.isNominal() && i > alignment.line().first();
      plural |= token.isNominal() && token.lower().endsWith("s") && !token.isCapitalized();
      listed |= alignment.body().likeness().isIn("plural-sources", token);
      told |= token.isNominal() && isInAnchors(token);
    }
    clues.say("source.named", named);
    clues.say("source.plural", plural);
    clues.say("source.listed", listed);
    clues.say("source.strange", !told);
    clues.say("source.plural.strange", plural && !told);
    boolean one =
        alignment.told().stream()
                .flatMap(match -> alignment.body().outerClaimAt(match.at()).stream())
                .filter(claim -> claim.speaker().identity() == Identity.NAMED)
                .map(claim -> claim.speaker().name())
                .distinct()
                .count()
            == 1;
    clues.say("source.plural.of.one", plural && one);
    clues.put("source.strange.said", told ? 0 : said);
  }

  private boolean isInAnchors(Token token) {
    return alignment.anchors().stream()
        .flatMap(anchor -> alignment.body().words(anchor).stream())
        .anyMatch(word -> alignment.body().likeness().of(token, word.token()) >= Likeness.SAME);
  }
}
