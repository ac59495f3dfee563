package org.sayso.eval.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.origin.Lineage;
import org.sayso.corroboration.origin.LineageReader;
import org.sayso.corroboration.origin.OriginKind;
import org.sayso.corroboration.origin.OriginTraits;
import org.sayso.corroboration.origin.OriginWeights;
import org.sayso.document.DocumentId;
import org.sayso.eval.learning.Features;
import org.sayso.eval.learning.LinearModel;
import org.sayso.eval.learning.RegressionLearner;
import org.sayso.eval.origins.OriginEvaluation.Found;
import org.sayso.eval.origins.OriginEvaluation.Judged;

/// Learns of labels what kind of origin the words for a speaker tell, and tells by parts of the
/// documents how well that holds of others. Of the labels that are for scoring nothing is learned;
/// their documents have other labels that are learned of, so they are scored by parts, too.
public final class OriginLearning {
  /// A trait of fewer documents is likely to be the name of somebody.
  private static final int DOCUMENTS = 3;

  private static final double PULL = 2;
  private static final double LEAST = 0.35;
  private static final int FOLDS = 5;

  private record Example(Found found, Set<String> traits) {}

  private final List<Found> found;
  private final List<Example> examples = new ArrayList<>();

  /// @param found labels of any part
  public OriginLearning(List<Found> found) {
    this.found = List.copyOf(found);
    for (Found one : found) {
      if (one.label().part() == OriginLabel.Part.TUNE) {
        examples.add(new Example(one, one.claim().map(c -> traits(one, c)).orElse(Set.of())));
      }
    }
  }

  private static Set<String> traits(Found found, CorpusClaim claim) {
    Lineage ruled = new LineageReader(found.kinship(), OriginWeights.NONE).of(claim);
    return OriginTraits.of(claim, ruled, found.kinship());
  }

  /// The weights learned of all labels.
  public OriginWeights learn() {
    return learn(examples);
  }

  /// All labels as they are read with what was learned without their documents.
  public List<Judged> folds() {
    List<Judged> judged = new ArrayList<>();
    for (int part = 0; part < FOLDS; part++) {
      int own = part;
      OriginWeights weights =
          learn(examples.stream().filter(one -> fold(one.found()) != own).toList());
      found.stream()
          .filter(one -> fold(one) == own)
          .forEach(one -> judged.add(one.judged(weights)));
    }
    return judged;
  }

  /// All labels as the rules alone read them.
  public List<Judged> rules() {
    return found.stream().map(one -> one.judged(OriginWeights.NONE)).toList();
  }

  private static int fold(Found found) {
    return Math.floorMod(found.label().document().toString().hashCode(), FOLDS);
  }

  private static OriginWeights learn(List<Example> examples) {
    Set<String> kept = kept(examples);
    RegressionLearner learner = new RegressionLearner(1, PULL);
    for (Example example : examples) {
      if (!example.traits().isEmpty()) {
        Set<String> traits = new HashSet<>(example.traits());
        traits.retainAll(kept);
        Set<String> kinds =
            example.found().label().kinds().stream().map(Enum::name).collect(Collectors.toSet());
        learner.add(Features.of(traits.stream().sorted().toList()), kinds);
      }
    }
    LinearModel model = learner.learn();
    List<OriginKind> kinds = model.classes().stream().map(OriginKind::valueOf).toList();
    return new OriginWeights(kinds, model.weights(), LEAST);
  }

  private static Set<String> kept(List<Example> examples) {
    Map<String, Set<DocumentId>> documents = new HashMap<>();
    for (Example example : examples) {
      example
          .traits()
          .forEach(trait ->
              documents
                  .computeIfAbsent(trait, any -> new HashSet<>())
                  .add(example.found().label().document()));
    }
    return documents.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= DOCUMENTS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
