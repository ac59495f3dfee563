package org.sayso.eval.incidents;

import java.util.Set;
import java.util.SortedMap;
import org.sayso.eval.learning.LinearModel;
import org.sayso.eval.learning.TreeModel;

/// What was learned from the training messages and their keys: words, places and weights; no
/// passages.
///
/// @param titles words that stand before names of persons
/// @param heads words that name somebody or something in an incident
/// @param longer heads whose phrase is cited with what it belongs to
/// @param models by name
/// @param trees what a second look at an entity decides by, by role
/// @param thresholds least probability for each role, and for two entities to share an incident
record IncidentTable(
    Set<String> titles,
    Set<String> heads,
    Set<String> longer,
    Gazette gazette,
    SortedMap<String, LinearModel> models,
    SortedMap<String, TreeModel> trees,
    SortedMap<String, Double> thresholds) {
  LinearModel model(String name) {
    LinearModel model = models.get(name);
    if (model == null) {
      throw new IllegalArgumentException("no model \"" + name + "\" was learned");
    }
    return model;
  }

  TreeModel tree(String name) {
    TreeModel tree = trees.get(name);
    if (tree == null) {
      throw new IllegalArgumentException("no trees \"" + name + "\" were learned");
    }
    return tree;
  }

  double threshold(String name) {
    return thresholds.getOrDefault(name, 0.5);
  }

  EntityFinder finder(MucText text) {
    return new EntityFinder(text, titles, heads);
  }

  /// What is told of the message as a whole to each of its entities.
  String messageFeature(MucText text) {
    return bucket(relevant(text));
  }

  /// How likely the message tells an incident.
  double relevant(MucText text) {
    return model("relevant").probability("YES", Contexts.ofMessage(text));
  }

  static String bucket(double relevant) {
    return "dr=" + (int) Math.min(9, relevant * 10);
  }
}
