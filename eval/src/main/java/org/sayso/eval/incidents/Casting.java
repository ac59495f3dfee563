package org.sayso.eval.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.eval.learning.Features;

/// Says which entities of a message take part in incidents, and which share one.
final class Casting {
  private final IncidentTable table;
  private final MucText text;
  private final Contexts contexts;

  /// How likely two parts share an incident, once it was asked.
  private final Map<Cast.Part, Map<Cast.Part, Double>> pairs = new HashMap<>();

  Casting(IncidentTable table, MucText text, WordStates states) {
    this.table = table;
    this.text = text;
    this.contexts = new Contexts(text, Set.of(table.messageFeature(text)), states);
  }

  Contexts contexts() {
    return contexts;
  }

  /// All entities in the roles that are likely enough.
  List<Cast.Part> parts() {
    return parts(firstLooks());
  }

  private List<Scored> firstLooks() {
    return table.finder(text).find().stream()
        .map(one ->
            Scored.of(
                one,
                Features.of(contexts.of(one)),
                contexts.states(one),
                table.model("role"),
                table.model("role.state")))
        .toList();
  }

  List<Cast.Part> parts(List<Scored> all) {
    SecondLook second = new SecondLook(text, all, table.relevant(text));
    List<Cast.Part> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (EntityRole role : EntityRole.values()) {
        double first = all.get(i).sure(role);
        double sure =
            first < SecondLook.LEAST
                ? first
                : table.tree(role.name()).probability(second.numbers(i, role));
        if (sure >= table.threshold(role.name())) {
          parts.add(new Cast.Part(all.get(i).entity(), role, sure));
        }
      }
    }
    return parts;
  }

  /// The parts by incident.
  List<Cast> casts() {
    return casts(parts());
  }

  List<Cast> casts(List<Cast.Part> parts) {
    List<List<Cast.Part>> groups = new ArrayList<>();
    List<Cast.Part> targets = parts.stream().filter(one -> one.role().isTarget()).toList();
    targets.forEach(one -> groups.add(new ArrayList<>(List.of(one))));
    boolean merged = true;
    while (merged) {
      merged = mergeNearest(groups);
    }
    if (groups.isEmpty() && !parts.isEmpty()) {
      groups.add(new ArrayList<>());
    }
    for (Cast.Part part : parts) {
      if (!part.role().isTarget()) {
        join(part, groups);
      }
    }
    return groups.stream()
        .filter(group -> group.stream().anyMatch(part -> part.sure() >= table.threshold("cast")))
        .map(Cast::new)
        .toList();
  }

  private boolean mergeNearest(List<List<Cast.Part>> groups) {
    double best = table.threshold("pair");
    int one = -1;
    int other = -1;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        double shared = shared(groups.get(i), groups.get(j));
        if (shared >= best) {
          best = shared;
          one = i;
          other = j;
        }
      }
    }
    if (one < 0) {
      return false;
    }
    groups.get(one).addAll(groups.remove(other));
    return true;
  }

  private double shared(List<Cast.Part> some, List<Cast.Part> others) {
    double sum = 0;
    for (Cast.Part one : some) {
      for (Cast.Part other : others) {
        sum += shared(one, other);
      }
    }
    return sum / (some.size() * others.size());
  }

  private double shared(Cast.Part one, Cast.Part other) {
    return pairs
        .computeIfAbsent(one, any -> new HashMap<>())
        .computeIfAbsent(other, any -> pair(one, other));
  }

  private double pair(Cast.Part one, Cast.Part other) {
    Set<String> pair = contexts.pair(one.entity(), one.role(), other.entity(), other.role());
    double before = table.model("pair").probability("YES", pair);
    float[] numbers =
        contexts.pairNumbers(one.entity(), one.role(), other.entity(), other.role(), before);
    return table.tree("pair").probability(numbers);
  }

  /// Puts a part into every incident that it likely shares, into the likeliest at least.
  private void join(Cast.Part part, List<List<Cast.Part>> groups) {
    if (groups.size() == 1) {
      groups.getFirst().add(part);
      return;
    }
    List<List<Cast.Part>> near =
        groups.stream()
            .filter(group -> sharedTarget(part, group) >= table.threshold("join"))
            .toList();
    if (near.isEmpty()) {
      groups.stream()
          .max(Comparator.comparingDouble(group -> sharedTarget(part, group)))
          .orElseThrow()
          .add(part);
    }
    near.forEach(group -> group.add(part));
  }

  private double sharedTarget(Cast.Part part, List<Cast.Part> group) {
    return group.stream()
        .filter(one -> one.role().isTarget())
        .mapToDouble(one -> shared(part, one))
        .max()
        .orElse(0);
  }
}
