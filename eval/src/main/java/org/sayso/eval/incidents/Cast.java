package org.sayso.eval.incidents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who and what takes part in one incident.
record Cast(List<Part> parts) {
  /// An entity in a role.
  ///
  /// @param sure probability of the role
  record Part(Entity entity, EntityRole role, double sure) {}

  Cast {
    parts = List.copyOf(parts);
  }

  List<Part> in(EntityRole role) {
    return parts.stream().filter(one -> one.role() == role).toList();
  }

  boolean has(EntityRole role) {
    return parts.stream().anyMatch(one -> one.role() == role);
  }

  /// The targets; all parts where there are none.
  List<Entity> core() {
    List<Entity> targets =
        parts.stream().filter(one -> one.role().isTarget()).map(Part::entity).toList();
    return targets.isEmpty() ? parts.stream().map(Part::entity).toList() : targets;
  }

  /// Features that tell what kind of incident it is, and how far it went.
  Set<String> kind(Contexts contexts, Set<String> message) {
    Set<String> features = new LinkedHashSet<>();
    core().forEach(one -> features.addAll(contexts.of(one)));
    for (Part part : parts) {
      features.add("has=" + part.role());
      contexts.words(part.entity()).forEach(word -> features.add(part.role() + "." + word));
    }
    message.stream().filter(one -> !one.startsWith("d=")).forEach(features::add);
    return features;
  }

  /// Features that tell whose violence it is.
  Set<String> category(Contexts contexts, String type) {
    Set<String> features = new LinkedHashSet<>();
    features.add("type=" + type);
    for (Part part : parts) {
      features.add("has=" + part.role());
      contexts.words(part.entity()).forEach(word -> features.add(part.role() + "." + word));
    }
    features.add("perps=" + (has(EntityRole.INDIVIDUAL) || has(EntityRole.ORGANIZATION)));
    return features;
  }

  /// The same with more parts.
  Cast with(List<Part> more) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(more);
    return new Cast(all);
  }
}
