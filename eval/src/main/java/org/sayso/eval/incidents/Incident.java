package org.sayso.eval.incidents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.eval.muc.Filler;
import org.sayso.eval.muc.FillerRole;
import org.sayso.eval.muc.MucSlot;
import org.sayso.eval.muc.MucTemplate;
import org.sayso.eval.muc.RoleFillers;

/// An incident as a MUC-4 template has it; all set fills are those of the task.
///
/// @param date in the key's form
/// @param location in the key's form
/// @param category whether terrorists or the state did it, when that can be told
/// @param individuals persons and units that did it
public record Incident(
    Optional<String> date,
    Optional<String> location,
    String type,
    String stage,
    List<Instrument> instruments,
    Optional<String> category,
    List<String> individuals,
    List<Organization> organizations,
    List<Thing> things,
    List<Person> persons) {
  /// The type of all that is of no closer one.
  private static final String ATTACK = "ATTACK";

  /// With what: the words, when there are any, and the kind.
  public record Instrument(Optional<String> id, String type) {}

  /// An organisation that did it, and how firmly it is blamed.
  public record Organization(String name, String confidence) {}

  /// A physical target.
  ///
  /// @param nation whose it is, where that is another than the place's
  public record Thing(
      String id, String type, String number, Optional<String> nation, Optional<String> effect) {
    Thing with(Thing other) {
      return new Thing(id, type, number, nation.or(other::nation), effect.or(other::effect));
    }
  }

  /// A human target: a name, a description, or both.
  ///
  /// @param nation whose citizen it is, where that is another than the place's
  public record Person(
      Optional<String> name,
      Optional<String> description,
      String type,
      String number,
      Optional<String> nation,
      Optional<String> effect) {
    public Person {
      if (name.isEmpty() && description.isEmpty()) {
        throw new IllegalArgumentException("a human target without words");
      }
    }

    /// What the other slots refer to.
    public String id() {
      return name.orElseGet(() -> description.orElseThrow());
    }

    Person with(Person other) {
      return new Person(
          name,
          description.or(other::description),
          type,
          number,
          nation.or(other::nation),
          effect.or(other::effect));
    }
  }

  public Incident {
    instruments = List.copyOf(instruments);
    individuals = List.copyOf(individuals);
    organizations = List.copyOf(organizations);
    things = List.copyOf(things);
    persons = List.copyOf(persons);
  }

  /// Whether both are of one type, or one is an attack of no closer type on a target of the other.
  boolean isOfTypeOf(Incident other) {
    boolean open = type.equals(ATTACK) || other.type.equals(ATTACK);
    return type.equals(other.type) || open && !Collections.disjoint(targets(), other.targets());
  }

  private Set<String> targets() {
    return Stream.concat(things.stream().map(Thing::id), persons.stream().map(Person::id))
        .collect(Collectors.toSet());
  }

  /// This incident with what another telling of it adds.
  Incident with(Incident other) {
    boolean byDefault = date.filter(day -> !day.startsWith("-")).isEmpty();
    return new Incident(
        byDefault ? other.date.or(() -> date) : date,
        location.or(other::location),
        type.equals(ATTACK) ? other.type : type,
        stage,
        joined(instruments, other.instruments),
        category.or(other::category),
        joined(individuals, other.individuals),
        joined(organizations, other.organizations, Organization::name, (one, same) -> one),
        joined(things, other.things, Thing::id, Thing::with),
        joined(persons, other.persons, Person::id, Person::with));
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  private static <T> List<T> joined(
      List<T> some, List<T> others, Function<T, String> id, BinaryOperator<T> with) {
    Map<String, T> all = new LinkedHashMap<>();
    Stream.concat(some.stream(), others.stream())
        .forEach(one -> all.merge(id.apply(one), one, with));
    return List.copyOf(all.values());
  }

  /// The template of this incident.
  public MucTemplate template(String message, int number) {
    Map<MucSlot, List<Filler>> slots = new EnumMap<>(MucSlot.class);
    date.ifPresent(value -> add(slots, MucSlot.DATE, Filler.of(value)));
    location.ifPresent(value -> add(slots, MucSlot.LOCATION, Filler.of(value)));
    add(slots, MucSlot.TYPE, Filler.of(type));
    add(slots, MucSlot.STAGE, Filler.of(stage));
    for (Instrument one : instruments) {
      one.id().ifPresent(id -> add(slots, MucSlot.INSTRUMENT_ID, Filler.of(id)));
      add(slots, MucSlot.INSTRUMENT_TYPE, Filler.of(one.type(), one.id().orElse(Filler.DUMMY)));
    }
    category.ifPresent(value -> add(slots, MucSlot.CATEGORY, Filler.of(value)));
    individuals.forEach(id -> add(slots, MucSlot.INDIVIDUAL, Filler.of(id)));
    for (Organization one : organizations) {
      add(slots, MucSlot.ORGANIZATION, Filler.of(one.name()));
      add(slots, MucSlot.CONFIDENCE, Filler.of(one.confidence(), one.name()));
    }
    things.forEach(one -> addThing(slots, one));
    persons.forEach(one -> addPerson(slots, one));
    return new MucTemplate(message, Integer.toString(number), false, slots);
  }

  private static void addThing(Map<MucSlot, List<Filler>> slots, Thing one) {
    add(slots, MucSlot.PHYSICAL_ID, Filler.of(one.id()));
    add(slots, MucSlot.PHYSICAL_TYPE, Filler.of(one.type(), one.id()));
    add(slots, MucSlot.PHYSICAL_NUMBER, Filler.of(one.number(), one.id()));
    one.nation().ifPresent(fill -> add(slots, MucSlot.PHYSICAL_NATION, Filler.of(fill, one.id())));
    one.effect().ifPresent(fill -> add(slots, MucSlot.PHYSICAL_EFFECT, Filler.of(fill, one.id())));
  }

  private static void addPerson(Map<MucSlot, List<Filler>> slots, Person one) {
    one.name().ifPresent(name -> add(slots, MucSlot.HUMAN_NAME, Filler.of(name)));
    one.description()
        .map(words -> one.name().map(name -> Filler.of(words, name)).orElse(Filler.of(words)))
        .ifPresent(filler -> add(slots, MucSlot.HUMAN_DESCRIPTION, filler));
    add(slots, MucSlot.HUMAN_TYPE, Filler.of(one.type(), one.id()));
    add(slots, MucSlot.HUMAN_NUMBER, Filler.of(one.number(), one.id()));
    one.nation().ifPresent(fill -> add(slots, MucSlot.HUMAN_NATION, Filler.of(fill, one.id())));
    one.effect().ifPresent(fill -> add(slots, MucSlot.HUMAN_EFFECT, Filler.of(fill, one.id())));
  }

  private static void add(Map<MucSlot, List<Filler>> slots, MucSlot slot, Filler filler) {
    List<Filler> fillers = slots.computeIfAbsent(slot, any -> new ArrayList<>());
    if (!fillers.contains(filler)) {
      fillers.add(filler);
    }
  }

  /// What five roles are filled with over all incidents of one message; victims only by name.
  public static RoleFillers fillers(List<Incident> incidents) {
    Map<FillerRole, List<List<String>>> all = new EnumMap<>(FillerRole.class);
    for (Incident one : incidents) {
      one.individuals().forEach(id -> put(all, FillerRole.PERPETRATOR, id));
      one.organizations().forEach(org -> put(all, FillerRole.ORGANIZATION, org.name()));
      one.things().forEach(thing -> put(all, FillerRole.TARGET, thing.id()));
      one.persons()
          .forEach(person -> person.name().ifPresent(name -> put(all, FillerRole.VICTIM, name)));
      one.instruments().forEach(with -> with.id().ifPresent(id -> put(all, FillerRole.WEAPON, id)));
    }
    return new RoleFillers(all);
  }

  private static void put(Map<FillerRole, List<List<String>>> all, FillerRole role, String words) {
    List<List<String>> entities = all.computeIfAbsent(role, any -> new ArrayList<>());
    List<String> entity = List.of(words.toLowerCase(Locale.ROOT));
    if (!entities.contains(entity)) {
      entities.add(entity);
    }
  }
}
