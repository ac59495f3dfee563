package org.sayso.eval.incidents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Fills the form of one incident from its cast.
final class IncidentForm {
  private static final String NONE = "-";
  private static final Set<String> WITHOUT_INSTRUMENT = Set.of("ARSON", "KIDNAPPING");

  private final IncidentTable table;
  private final MucText text;
  private final Contexts contexts;
  private final Circumstances circumstances;

  IncidentForm(IncidentTable table, MucText text, Contexts contexts, Circumstances circumstances) {
    this.table = table;
    this.text = text;
    this.contexts = contexts;
    this.circumstances = circumstances;
  }

  Incident fill(Cast cast, Set<String> message) {
    Set<String> kind = cast.kind(contexts, message);
    String type = table.model("type").best(kind);
    String stage = table.model("stage").best(kind);
    Optional<String> date = Circumstances.best(circumstances.days(cast.core()), table.model("day"));
    Optional<String> place =
        Circumstances.best(circumstances.places(cast.core()), table.model("place"));
    return new Incident(
        date,
        place,
        type,
        stage,
        WITHOUT_INSTRUMENT.contains(type) ? List.of() : instruments(cast, kind),
        cast.has(EntityRole.INDIVIDUAL) || cast.has(EntityRole.ORGANIZATION)
            ? stated("category", cast.category(contexts, type))
            : Optional.empty(),
        cast.in(EntityRole.INDIVIDUAL).stream().map(this::id).distinct().toList(),
        organizations(cast),
        type.equals("KIDNAPPING") ? List.of() : things(cast, type, place),
        persons(cast, type, place));
  }

  /// The likeliest class, none where that is the class of nothing stated.
  private Optional<String> stated(String model, Set<String> features) {
    return Optional.of(table.model(model).best(features)).filter(value -> !value.equals(NONE));
  }

  private String id(Cast.Part part) {
    Entity entity = part.entity();
    if (part.role() == EntityRole.PERSON) {
      return entity.id();
    }
    String head = text.words().get(entity.first().head()).text();
    return entity.longer().filter(any -> table.longer().contains(head)).orElse(entity.words());
  }

  private List<Incident.Instrument> instruments(Cast cast, Set<String> kind) {
    Map<String, Incident.Instrument> found = new LinkedHashMap<>();
    for (Cast.Part part : cast.in(EntityRole.INSTRUMENT)) {
      stated("instrument.type", contexts.words(part.entity()))
          .ifPresent(type ->
              found.putIfAbsent(id(part), new Incident.Instrument(Optional.of(id(part)), type)));
    }
    boolean shot = table.model("shot").probability("YES", kind) > 0.5;
    if (found.isEmpty() && shot) {
      found.put(NONE, new Incident.Instrument(Optional.empty(), "GUN"));
    }
    return List.copyOf(found.values());
  }

  private List<Incident.Organization> organizations(Cast cast) {
    List<Incident.Organization> found = new ArrayList<>();
    for (Cast.Part part : cast.in(EntityRole.ORGANIZATION)) {
      found.add(
          new Incident.Organization(
              id(part), table.model("confidence").best(contexts.told(part.entity()))));
    }
    return found;
  }

  /// Features of an entity in an incident of a type.
  static Set<String> inType(Contexts contexts, Entity entity, String type) {
    Set<String> features = new LinkedHashSet<>(contexts.told(entity));
    features.add("type=" + type);
    return features;
  }

  private List<Incident.Thing> things(Cast cast, String type, Optional<String> place) {
    Map<String, Incident.Thing> found = new LinkedHashMap<>();
    for (Cast.Part part : cast.in(EntityRole.THING)) {
      String id = id(part);
      found.putIfAbsent(
          id,
          new Incident.Thing(
              id,
              table.model("thing.type").best(contexts.words(part.entity())),
              Amount.of(text, part.entity()),
              nation(part.entity(), place),
              stated("thing.effect", inType(contexts, part.entity(), type))));
    }
    return List.copyOf(found.values());
  }

  private List<Incident.Person> persons(Cast cast, String type, Optional<String> place) {
    Map<String, Incident.Person> found = new LinkedHashMap<>();
    List<Entity> all = cast.in(EntityRole.PERSON).stream().map(Cast.Part::entity).toList();
    for (Entity entity : all) {
      if (isOnlyTitle(entity, all)) {
        continue;
      }
      Optional<String> description =
          entity.name().isPresent()
              ? entity.title().or(() -> apposition(entity, all))
              : Optional.of(entity.words());
      found.putIfAbsent(
          entity.id(),
          new Incident.Person(
              entity.name(),
              description,
              table.model("person.type").best(typeWords(entity, all)),
              Amount.of(text, entity),
              nation(entity, place),
              stated("person.effect", inType(contexts, entity, type))));
    }
    return List.copyOf(found.values());
  }

  /// The country that the words name, where the place is in another.
  private Optional<String> nation(Entity entity, Optional<String> place) {
    return entity.mentions().stream()
        .flatMap(one -> IntStream.range(one.words().first(), one.words().end()).boxed())
        .flatMap(word -> Gazette.nation(text.words().get(word).text()).stream())
        .filter(one -> place.map(Gazette::countryOf).filter(one::equals).isEmpty())
        .findFirst();
  }

  /// What stands beside a name and describes it.
  private static Optional<String> apposition(Entity named, List<Entity> all) {
    return all.stream()
        .filter(one -> one.name().isEmpty() && one.isBeside(named))
        .map(Entity::words)
        .findFirst();
  }

  private Set<String> typeWords(Entity entity, List<Entity> all) {
    Set<String> words = new LinkedHashSet<>(contexts.words(entity));
    if (entity.name().isPresent()) {
      all.stream()
          .filter(one -> one.name().isEmpty() && one.isBeside(entity))
          .forEach(one -> words.addAll(contexts.words(one)));
    }
    return words;
  }

  /// Whether a description belongs to a name of the same incident: it stands beside it, or its head
  /// is one of the name's titles.
  private boolean isOnlyTitle(Entity entity, List<Entity> all) {
    if (entity.name().isPresent() || !Amount.of(text, entity).equals("1")) {
      return false;
    }
    String head = text.words().get(entity.first().head()).text().toUpperCase(Locale.ROOT);
    return all.stream()
        .filter(one -> one.name().isPresent())
        .anyMatch(one ->
            one.isBeside(entity)
                || one.title()
                    .filter(words -> (" " + words + " ").contains(" " + head + " "))
                    .isPresent());
  }
}
