package org.sayso.audit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;

/// Clues of the sort of words by which the body, or the line, is not sure: how much of what the
/// line takes over has them on one side alone.
record HedgeClues(Alignment alignment, Clues clues) {
  private static final Set<String> MODALS = Set.of("may", "might", "could", "can");
  private static final Set<String> OPINIONS =
      Set.of("suggest", "consider", "fear", "believe", "think");

  void add() {
    Body body = alignment.body();
    double all = 0;
    Map<String, Double> sums = new TreeMap<>();
    Hedges hedges = new Hedges(body);
    for (Match match : alignment.told()) {
      Optional<String> here = hedges.of(match.word().index()).map(this::sort);
      Optional<String> there = hedges.of(match.at()).map(this::sort);
      double weight = body.weight(match.word());
      all += weight;
      if (here.isPresent() && there.isPresent()) {
        String name = here.equals(there) ? "hedge.kept" : "hedge.other:" + there.get();
        sums.merge(name, weight, Double::sum);
      } else {
        there.ifPresent(sort -> sums.merge("hedge.lost:" + sort, weight, Double::sum));
        here.ifPresent(sort -> sums.merge("hedge.added:" + sort, weight, Double::sum));
      }
    }
    for (Map.Entry<String, Double> sum : sums.entrySet()) {
      clues.put(sum.getKey(), sum.getValue() / all);
    }
    evidentials();
  }

  /// What the first sentence has as hearsay, and the line does not.
  private void evidentials() {
    Body body = alignment.body();
    if (alignment.anchors().isEmpty() || alignment.line().has("evidential")) {
      return;
    }
    Sentence first = alignment.anchors().getFirst();
    for (int i = first.firstToken(); i < first.endToken(); i++) {
      Token token = body.token(i);
      boolean said = token.is("said") && i + 1 < first.endToken() && body.token(i + 1).is("to");
      clues.strongest("evidential.first", body.likeness().isIn("evidential", token) ? 1 : 0);
      clues.strongest("evidential.said", said ? 1 : 0);
    }
  }

  private String sort(Hedges.Scope scope) {
    Token hedge = alignment.body().token(scope.hedge());
    if (MODALS.contains(hedge.lower())) {
      return "modal";
    }
    if (hedge.is("would")) {
      return "would";
    }
    if (alignment.body().likeness().isIn("evidential", hedge)) {
      return "evidential";
    }
    return switch (hedge.pos()) {
      case ADV -> "adverb";
      case ADJ -> "adjective";
      case VERB, AUX -> OPINIONS.contains(hedge.lemma()) ? "opinion" : "verb";
      case ADP, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> "noun";
    };
  }
}
