package org.sayso.eval.incidents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.eval.muc.Filler;
import org.sayso.eval.muc.MucSlot;
import org.sayso.eval.muc.MucTemplate;

/// The templates of one message, asked for what they say of an entity.
record Gold(List<MucTemplate> templates) {
  Gold {
    templates = List.copyOf(templates);
  }

  /// The templates in which the entity has the role.
  Set<Integer> templatesOf(Entity entity, EntityRole role) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < templates.size(); i++) {
      if (filler(templates.get(i), entity, role).isPresent()) {
        found.add(i);
      }
    }
    return found;
  }

  /// The filler that names the entity in the role.
  static Optional<Filler> filler(MucTemplate template, Entity entity, EntityRole role) {
    return role.slots().stream()
        .flatMap(slot -> template.fillers(slot).stream())
        .filter(one -> one.values().stream().anyMatch(value -> names(value, entity)))
        .findFirst();
  }

  private static boolean names(String value, Entity entity) {
    String key = MucWords.key(value);
    return entity.keys().contains(key)
        || entity.longer().filter(words -> MucWords.key(words).equals(key)).isPresent();
  }

  /// What a slot says of the entity: the first values of the fillers that refer to it.
  static Optional<String> about(MucTemplate template, MucSlot slot, Filler named) {
    Set<String> keys = new LinkedHashSet<>();
    named.values().forEach(value -> keys.add(MucWords.key(value)));
    for (Filler filler : template.fillers(slot)) {
      if (filler.references().stream().map(MucWords::key).anyMatch(keys::contains)) {
        return Optional.of(filler.values().getFirst());
      }
    }
    return Optional.empty();
  }

  /// The first value of a slot.
  static Optional<String> first(MucTemplate template, MucSlot slot) {
    return template.fillers(slot).stream().map(one -> one.values().getFirst()).findFirst();
  }

  /// All values of a slot's first filler, squeezed.
  static List<String> squeezed(MucTemplate template, MucSlot slot) {
    List<String> all = new ArrayList<>();
    template.fillers(slot).forEach(one -> one.values().forEach(value -> all.add(squeeze(value))));
    return all;
  }

  /// Without white space, brackets around the whole, and leading noughts.
  static String squeeze(String value) {
    return value
        .replaceAll("\\s+", " ")
        .replaceAll("(^|[ -])0(\\d)", "$1$2")
        .replaceAll("[ ?]", "");
  }
}
