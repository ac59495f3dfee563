package org.sayso.eval.incidents;

import java.util.Arrays;
import java.util.List;
import org.sayso.eval.learning.Features;
import org.sayso.eval.learning.LinearModel;

/// An entity with the logit of each role, in the order of [EntityRole].
///
/// @param words by the words around it
/// @param states by the encoder: of the mentions the one that fits a role best
/// @param means by the encoder: the mean of its mentions
@SuppressWarnings("ArrayRecordComponent") // never compared
record Scored(Entity entity, float[] words, float[] states, float[] means) {
  private static final double LEAST = 1e-6;

  /// Halfway between the words and the encoder.
  double logit(EntityRole role) {
    return (words[role.ordinal()] + states[role.ordinal()]) / 2;
  }

  /// The probability of the role.
  double sure(EntityRole role) {
    return 1 / (1 + Math.exp(-logit(role)));
  }

  /// By the models of words and of states.
  ///
  /// @param told what the words around it are
  /// @param seen what the encoder makes of each mention
  static Scored of(
      Entity entity, Features told, List<Features> seen, LinearModel words, LinearModel states) {
    float[] byWords = logits(words, told);
    float[] best = byWords.clone();
    float[] mean = byWords.clone();
    int count = 0;
    for (Features state : seen) {
      if (state.numbers().length > 0) {
        float[] own = logits(states, state);
        for (int i = 0; i < own.length; i++) {
          best[i] = count == 0 ? own[i] : Math.max(best[i], own[i]);
          mean[i] = count == 0 ? own[i] : mean[i] + (own[i] - mean[i]) / (count + 1);
        }
        count++;
      }
    }
    return new Scored(entity, byWords, best, mean);
  }

  /// By role; a role that was never seen is as unlikely as can be.
  private static float[] logits(LinearModel model, Features features) {
    double[] all = model.probabilities(features);
    float[] logits = new float[EntityRole.values().length];
    Arrays.fill(logits, (float) logit(0));
    for (int i = 0; i < all.length; i++) {
      logits[EntityRole.valueOf(model.classes().get(i)).ordinal()] = (float) logit(all[i]);
    }
    return logits;
  }

  private static double logit(double probability) {
    double inside = Math.max(LEAST, Math.min(1 - LEAST, probability));
    return Math.log(inside / (1 - inside));
  }
}
