package org.sayso.eval.muc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// Scores a response against a key by scoring-guidelines.v7.
///
/// Templates of a message are aligned one to one so that most fillers of the key are answered, of
/// equals the first; a pair needs at least a partial match of the type and of one slot of
/// perpetrators or targets. A template of the key that is optional, or an optional filler, is not
/// missed where nothing answers it.
public final class MucScorer {
  /// What a template that stands later is worth less: no more than decides between equals.
  private static final double LATER_ANSWER = 1e-6;

  private static final double LATER_KEY = 1e-7;

  private final AcceptedMatches accepted;

  /// A scorer that adds what people accepted to what its rules find.
  public MucScorer(AcceptedMatches accepted) {
    this.accepted = accepted;
  }

  /// Scores all messages of the key; what the response has on others is left out.
  public ScoreTable score(TemplateFile key, TemplateFile response) {
    ScoreTable table = new ScoreTable();
    Map<String, List<MucTemplate>> asked = key.byMessage();
    Map<String, List<MucTemplate>> given = response.byMessage();
    SequencedSet<String> messages = new LinkedHashSet<>(asked.keySet());
    for (String message : messages) {
      score(asked.getOrDefault(message, List.of()), given.getOrDefault(message, List.of()), table);
    }
    return table;
  }

  private void score(List<MucTemplate> keys, List<MucTemplate> answers, ScoreTable table) {
    if (keys.isEmpty() && answers.isEmpty()) {
      table.addSilence();
    }
    TemplatePair[][] pairs = new TemplatePair[answers.size()][keys.size()];
    double[][] gain = new double[answers.size()][keys.size()];
    for (int r = 0; r < answers.size(); r++) {
      for (int k = 0; k < keys.size(); k++) {
        pairs[r][k] = new TemplatePair(keys.get(k), answers.get(r), accepted);
        boolean may = pairs[r][k].mayAlign();
        gain[r][k] = may ? pairs[r][k].answered() - LATER_ANSWER * r - LATER_KEY * k : 0;
      }
    }
    int[] keyOf = Assignment.best(gain, keys.size());
    boolean[] found = new boolean[keys.size()];
    for (int r = 0; r < answers.size(); r++) {
      if (keyOf[r] < 0) {
        table.addSpurious(answers.get(r));
      } else {
        found[keyOf[r]] = true;
        table.addAligned(pairs[r][keyOf[r]]);
      }
    }
    for (int k = 0; k < keys.size(); k++) {
      if (!found[k] && !keys.get(k).optional()) {
        table.addMissing(keys.get(k));
      }
    }
  }
}
