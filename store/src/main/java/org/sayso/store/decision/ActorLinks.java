package org.sayso.store.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sayso.store.json.Sayso1;

/// What people decided about actors, wherever they occur: merges, corrections, masks.
public final class ActorLinks {
  /// Nothing was decided.
  public static final ActorLinks NONE = of(List.of());

  private final Map<String, String> into = new TreeMap<>();
  private final Map<String, List<Change>> changes = new HashMap<>();
  private final List<Act.Mask> masks = new ArrayList<>();

  private record Change(Field field, String value) {}

  private ActorLinks() {}

  /// Folds the decisions in force, oldest first.
  public static ActorLinks of(List<Decision> inForce) {
    ActorLinks links = new ActorLinks();
    inForce.forEach(decision -> links.add(decision.act()));
    return links;
  }

  private void add(Act act) {
    switch (act) {
      case Act.MergeActors merge -> merge.merged().forEach(id -> link(id, merge.into()));
      case Act.Mask mask -> masks.add(mask);
      case Act.Correct(Target.ActorTarget target, Field field, String value) ->
          changes
              .computeIfAbsent(target.actor(), id -> new ArrayList<>())
              .add(new Change(field, value));
      case Act.Correct _,
          Act.Accept _,
          Act.Reject _,
          Act.MergeEvents _,
          Act.JoinEvents _,
          Act.PartEvents _,
          Act.JoinDocuments _,
          Act.PartDocuments _,
          Act.OneOrigin _,
          Act.OwnOrigin _,
          Act.SplitActor _,
          Act.SplitEvent _,
          Act.Undo _,
          Act.Erase _ -> {}
    }
  }

  private void link(String id, String target) {
    String from = canonical(id);
    String to = canonical(target);
    if (!from.equals(to)) {
      into.put(from, to);
    }
  }

  /// The id that stands for `id` now.
  public String canonical(String id) {
    String at = id;
    for (String next = into.get(at); next != null; next = into.get(at)) {
      at = next;
    }
    return at;
  }

  @Nullable String canonicalOrNull(@Nullable String id) {
    return id == null ? null : canonical(id);
  }

  /// Every merged id with the id that stands for it, sorted.
  public Map<String, String> merged() {
    Map<String, String> all = new LinkedHashMap<>();
    into.keySet().forEach(id -> all.put(id, canonical(id)));
    return all;
  }

  public boolean isEmpty() {
    return into.isEmpty() && changes.isEmpty() && masks.isEmpty();
  }

  public boolean hasMasks() {
    return !masks.isEmpty();
  }

  public boolean isMasked(Sayso1.Actor actor) {
    return masks.stream()
        .anyMatch(mask ->
            mask.actor().map(id -> canonical(id).equals(canonical(actor.id()))).orElse(false)
                || mask.names().stream().anyMatch(actor.name()::equalsIgnoreCase));
  }

  /// What takes every masked name out; empty when nobody is masked.
  public Optional<Redaction> redaction() {
    List<String> names = masks.stream().flatMap(mask -> mask.names().stream()).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(Redaction.of(names));
  }

  /// The reading with the actors' present ids and corrected fields, and every masked name masked.
  public Sayso1.Reading view(Sayso1.Reading present) {
    if (isEmpty()) {
      return present;
    }
    Sayso1.Reading linked = new ActorRewrite(this, Map.of()).apply(present);
    return hasMasks() ? mask(linked) : linked;
  }

  private Sayso1.Reading mask(Sayso1.Reading reading) {
    List<String> names = new ArrayList<>();
    masks.forEach(mask -> names.addAll(mask.names()));
    for (Sayso1.Actor actor : reading.actors()) {
      if (isMasked(actor)) {
        names.add(actor.name());
        names.addAll(actor.aliases());
      }
    }
    return ReadingRedaction.apply(reading, Redaction.of(names));
  }

  /// The claim with the actors' present ids; masks need the whole reading.
  public Sayso1.Claim view(Sayso1.Claim claim) {
    return into.isEmpty() ? claim : new ActorRewrite(this, Map.of()).claim(claim);
  }

  /// The event with the actors' present ids; masks need the whole reading.
  public Sayso1.Event view(Sayso1.Event event) {
    return into.isEmpty() ? event : new ActorRewrite(this, Map.of()).event(event);
  }

  /// Every id that stands for the same actor now, the present one first.
  public List<String> family(String id) {
    String present = canonical(id);
    List<String> family = new ArrayList<>(List.of(present));
    into.keySet().stream().filter(other -> canonical(other).equals(present)).forEach(family::add);
    return family;
  }

  /// The actor under its present id and with corrected fields.
  public Sayso1.Actor apply(Sayso1.Actor actor) {
    Sayso1.Actor result = withId(actor, canonical(actor.id()));
    for (Change change : changes.getOrDefault(result.id(), List.of())) {
      result = apply(result, change);
    }
    return result;
  }

  private static Sayso1.Actor withId(Sayso1.Actor actor, String id) {
    return new Sayso1.Actor(
        id, actor.name(), actor.kind(), actor.country(), actor.aliases(), actor.protection());
  }

  private static Sayso1.Actor apply(Sayso1.Actor actor, Change change) {
    String value = change.value();
    return new Sayso1.Actor(
        actor.id(),
        change.field() == Field.ACTOR_NAME ? value : actor.name(),
        change.field() == Field.ACTOR_KIND ? value : actor.kind(),
        actor.country(),
        actor.aliases(),
        change.field() == Field.ACTOR_PROTECTION ? value : actor.protection());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ActorLinks that
        && into.equals(that.into)
        && changes.equals(that.changes)
        && masks.equals(that.masks);
  }

  @Override
  public int hashCode() {
    return Objects.hash(into, changes, masks);
  }
}
