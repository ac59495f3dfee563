package org.sayso.store.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Standing;
import org.sayso.coding.Count;
import org.sayso.coding.HuridocsRules;
import org.sayso.coding.Party;
import org.sayso.coding.Tally;
import org.sayso.event.Effect;
import org.sayso.event.ParticipantKind;
import org.sayso.event.PlaceRole;
import org.sayso.event.Role;
import org.sayso.mention.NewsNumber.Qualifier;
import org.sayso.resolution.DatePrecision;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Masking;

/// The rows of one event in the linked tables: persons, acts, involvements, information.
///
/// For each harm there is one act upon those whom the most told figure counts, so that two
/// speakers' figures are not two groups of victims; what others say stands in `sayso_number`.
final class HuridocsRows {
  private static final String ESTIMATE = "01";

  private final CodedRow coded;
  private final Map<String, Map<String, @Nullable Object>> persons = new LinkedHashMap<>();
  private final List<Map<String, @Nullable Object>> acts = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> involvements = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> information = new ArrayList<>();

  HuridocsRows(CodedRow coded) {
    this.coded = coded;
    harmed();
    otherTargets();
    perpetrators();
    sources();
  }

  /// The rows by table, in the order of the tables.
  Map<String, List<Map<String, @Nullable Object>>> tables() {
    Map<String, List<Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();
    tables.put("person", List.copyOf(persons.values()));
    tables.put("act", acts);
    tables.put("involvement", involvements);
    tables.put("information", information);
    return tables;
  }

  private void harmed() {
    coded
        .counts()
        .forEach((effect, counts) -> {
          Tally tally = Tally.of(counts);
          List<Count> victims =
              tally.giving(tally.spread().best()).stream()
                  .findFirst()
                  .map(Tally.Told::wholes)
                  .orElseGet(() -> ofFirstTeller(counts));
          victims.forEach(victim -> harmed(effect, victim, tally));
        });
  }

  private void harmed(Effect effect, Count victim, Tally tally) {
    Sayso1.Harm harm = coded.event().harm().get(victim.row());
    String name = harm.of() == null ? harm.text() + " " + word(effect) : harm.of();
    Map<String, @Nullable Object> person = newPerson(span(harm), name, linked(harm));
    person.put(
        "0902_counting_unit", HuridocsRules.countingUnit(ParticipantKind.INDIVIDUAL, one(victim)));
    if (exact(victim, tally) && !one(victim)) {
      person.put("0931_number_of_persons_in_group", victim.number().low().getAsLong());
    }
    act(number(person), harm, Optional.of(effect), harm.ageGroup());
  }

  private static List<Count> ofFirstTeller(List<Count> counts) {
    return counts.stream()
        .filter(count -> !count.part() && count.claim().equals(counts.getFirst().claim()))
        .toList();
  }

  private static boolean exact(Count victim, Tally tally) {
    return victim.number().qualifier() == Qualifier.EXACT && !tally.differs();
  }

  private static boolean one(Count victim) {
    return victim.number().qualifier() == Qualifier.EXACT && victim.number().low().orElse(0) == 1;
  }

  /// Whoever it was done to and of whom no harm is told; a clash has sides and no victims.
  private void otherTargets() {
    for (Party party : coded.setting().parties()) {
      Sayso1.Participant row = coded.event().participants().get(party.row());
      boolean harmed =
          coded.event().harm().stream()
              .anyMatch(harm ->
                  harm.begin() < row.end() && row.begin() < harm.end()
                      || sameActor(harm.actor(), row.actor()));
      if (party.role() == Role.TARGET && !harmed) {
        act(person(party, row), row, Optional.empty(), null);
      }
    }
  }

  private static boolean sameActor(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other) && !one.equals(Masking.MASK);
  }

  private void act(
      String person, Sayso1.Row row, Optional<Effect> effect, @Nullable String ageGroup) {
    Map<String, @Nullable Object> act = linked(row);
    act.put("2101_act_record_number", coded.event().id() + "/a" + (acts.size() + 1));
    act.put("2102_victim", person);
    act.put("2103_event", coded.event().id());
    act.put("2109_type_of_act", coded.setting().code().huridocs().orElse(null));
    act.put("2111_initial_date", coded.firstDay());
    act.put("2111_1_initial_date_type", dateType());
    act.put("2112_exact_location", places(PlaceRole.OCCURRED, PlaceRole.TAKEN_FROM));
    act.put("2114_method_of_violence", UcdpGed.words(coded.event().instruments()));
    act.put("2115_attribution", joined(coded.telling().attributions()));
    act.put("2116_physical_consequences", effect.map(HuridocsRows::word).orElse(null));
    act.put("2118_age_at_time_of_victimisation", ageGroup);
    act.put("2121_final_date", coded.lastDay());
    act.put("2121_1_final_date_type", dateType());
    act.put("2122_exact_location_at_end_of_act", places(PlaceRole.HELD, PlaceRole.FOUND));
    act.put("2123_status_at_end_of_act", effect.flatMap(HuridocsRules::statusAtEnd).orElse(null));
    effect.ifPresent(what -> act.put("sayso_number", figures(what)));
    acts.add(act);
  }

  private static String word(Effect effect) {
    return effect.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// What every speaker says of this harm.
  private String figures(Effect effect) {
    return coded.event().harm().stream()
        .filter(harm -> harm.effect().equals(effect.name()))
        .map(harm -> RowValues.value(harm) + " (" + coded.row().teller(harm) + ")")
        .collect(Collectors.joining(ExportRows.JOINT));
  }

  /// An estimate, unless one day is told.
  private @Nullable String dateType() {
    return coded.day().map(DatePrecision::ucdp).filter(prec -> prec.orElse(1) > 1).isPresent()
        ? ESTIMATE
        : null;
  }

  private @Nullable String places(PlaceRole... roles) {
    List<String> wanted = List.of(roles).stream().map(PlaceRole::name).toList();
    return UcdpGed.words(
        coded.event().places().stream().filter(row -> wanted.contains(row.role())).toList());
  }

  private void perpetrators() {
    for (Party party : coded.setting().parties()) {
      boolean doer = HuridocsRules.isPerpetrator(party);
      if (doer && !acts.isEmpty()) {
        List.copyOf(acts)
            .forEach(act -> involvement(party, (String) act.get("2101_act_record_number")));
      } else if (doer || party.role() == Role.SIDE_A || party.role() == Role.SIDE_B) {
        involvement(party, null);
      }
    }
  }

  private void involvement(Party party, @Nullable String act) {
    Sayso1.Participant row = coded.event().participants().get(party.row());
    Map<String, @Nullable Object> involvement = linked(row);
    involvement.put(
        "2401_involvement_record_number", coded.event().id() + "/i" + (involvements.size() + 1));
    involvement.put("2402_perpetrator", person(party, row));
    involvement.put("2403_event", coded.event().id());
    involvement.put("2404_act", act);
    involvement.put("2409_degree_of_involvement", HuridocsRules.degree(party).orElse(null));
    involvement.put("2412_type_of_perpetrator", HuridocsRules.perpetrator(party).orElse(null));
    involvements.add(involvement);
  }

  private void sources() {
    for (Sayso1.Claim claim : coded.telling().about()) {
      Map<String, @Nullable Object> source = linked();
      source.put("2501_information_record_number", claim.id());
      source.put("2502_source", speaker(claim));
      source.put("2503_event", coded.event().id());
      source.put("2509_source_connection_to_information", connection(claim).orElse(null));
      source.put("2510_language_of_source_material", coded.document().language());
      Sayso1.Published published = coded.document().published();
      source.put("2511_date_of_source_material", published == null ? null : published.value());
      source.put("2512_type_of_source_material", material(claim).orElse(null));
      source.put("sayso_words", ExportRows.words(claim.content()));
      source.put("sayso_spans", ExportRows.offsets(claim.content()));
      source.put("sayso_claims", claim.id());
      source.put("sayso_tellers", claim.speaker().name());
      source.put("sayso_stances", claim.stance());
      information.add(source);
    }
  }

  /// List 19, where the speaker's standing says it; an accused speaker is no perpetrator.
  private static Optional<String> connection(Sayso1.Claim claim) {
    return switch (Standing.valueOf(claim.speaker().standing())) {
      case VICTIM -> Optional.of("01 01");
      case WITNESS -> Optional.of("01 02");
      case RELATIVE -> Optional.of("02 01");
      case OUTLET -> Optional.of("03 01");
      case PARTY, ACCUSED, ALLY_OF_A_PARTY, OFFICIAL, EXPERT, OTHER, UNKNOWN -> Optional.empty();
    };
  }

  /// List 16 in words, where the channel says it.
  private Optional<String> material(Sayso1.Claim claim) {
    return coded
        .telling()
        .channel(claim)
        .flatMap(channel ->
            switch (channel) {
              case "INTERVIEW" -> Optional.of("Interview");
              case "COURT" -> Optional.of("Court records");
              default -> Optional.empty();
            });
  }

  private String speaker(Sayso1.Claim claim) {
    String key = key(claim.speaker().name(), claim.id());
    Map<String, @Nullable Object> person = persons.get(key);
    if (person == null) {
      person = newPerson(key, claim.speaker().name(), linked());
      person.put("sayso_claims", claim.id());
    }
    return number(person);
  }

  /// The record number of a party; the same name is the same record, a masked name is somebody new
  /// at every place. Words for people who are no known actor may mean one or many.
  private String person(Party party, Sayso1.Participant row) {
    String key = key(party.name(), span(row));
    Map<String, @Nullable Object> person = persons.get(key);
    if (person == null) {
      person = newPerson(key, party.name(), linked(row));
      person.put(
          "0902_counting_unit",
          row.actor() == null ? null : HuridocsRules.countingUnit(party.is(), true));
    }
    return number(person);
  }

  private static String span(Sayso1.Row row) {
    return row.begin() + "-" + row.end();
  }

  private static String key(String name, String place) {
    return name.contains(Masking.MASK) ? place : name.toLowerCase(Locale.ROOT);
  }

  private Map<String, @Nullable Object> newPerson(
      String key, String name, Map<String, @Nullable Object> person) {
    person.put("0901_person_record_number", coded.event().id() + "/p" + (persons.size() + 1));
    person.put("0903_person_name", name);
    persons.put(key, person);
    return person;
  }

  private static String number(Map<String, @Nullable Object> person) {
    return String.valueOf(person.get("0901_person_record_number"));
  }

  private Map<String, @Nullable Object> linked() {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    Huridocs.linked().forEach((name, filler) -> row.put(name, filler.apply(coded)));
    return row;
  }

  private Map<String, @Nullable Object> linked(Sayso1.Row told) {
    Map<String, @Nullable Object> row = linked();
    row.put("sayso_words", told.text());
    row.put("sayso_spans", span(told));
    row.put("sayso_claims", told.claim());
    row.put("sayso_tellers", coded.row().teller(told));
    row.put("sayso_stances", coded.telling().stance(told));
    return row;
  }

  private static @Nullable String joined(List<String> parts) {
    return parts.isEmpty() ? null : String.join(ExportRows.JOINT, parts);
  }
}
