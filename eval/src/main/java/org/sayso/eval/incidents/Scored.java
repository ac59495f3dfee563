package org.sayso.eval.incidents;

import java.util.EnumMap;
import java.util.Map;
import org.sayso.eval.learning.Features;
import org.sayso.eval.learning.LinearModel;

/// An entity with the probability of each role, by the words around it and by the encoder.
record Scored(Entity entity, Map<EntityRole, Double> words, Map<EntityRole, Double> states) {
  /// Halfway between both, in logits.
  double logit(EntityRole role) {
    return (logit(words.getOrDefault(role, 0.0)) + logit(states.getOrDefault(role, 0.0))) / 2;
  }

  /// The probability of the role.
  double sure(EntityRole role) {
    return 1 / (1 + Math.exp(-logit(role)));
  }

  private static double logit(double probability) {
    double inside = Math.max(1e-6, Math.min(1 - 1e-6, probability));
    return Math.log(inside / (1 - inside));
  }

  /// By the models of words and of states; of the mentions the one that fits a role best.
  static Scored of(Entity entity, Contexts contexts, LinearModel words, LinearModel states) {
    Map<EntityRole, Double> byWords =
        named(words, words.probabilities(Features.of(contexts.of(entity))));
    Map<EntityRole, Double> best = new EnumMap<>(EntityRole.class);
    for (Entity.Mention one : entity.mentions()) {
      Features state = contexts.state(one);
      if (state.numbers().length > 0) {
        named(states, states.probabilities(state))
            .forEach((role, sure) -> best.merge(role, sure, Math::max));
      }
    }
    byWords.forEach(best::putIfAbsent);
    return new Scored(entity, byWords, best);
  }

  private static Map<EntityRole, Double> named(LinearModel model, double[] all) {
    Map<EntityRole, Double> named = new EnumMap<>(EntityRole.class);
    for (int i = 0; i < all.length; i++) {
      named.put(EntityRole.valueOf(model.classes().get(i)), all[i]);
    }
    return named;
  }
}
