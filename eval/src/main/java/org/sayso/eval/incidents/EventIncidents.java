package org.sayso.eval.incidents;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.event.AffectedObject;
import org.sayso.event.Blame;
import org.sayso.event.Effect;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Harm;
import org.sayso.event.InstrumentKind;
import org.sayso.event.Participant;
import org.sayso.event.ParticipantKind;
import org.sayso.event.Role;
import org.sayso.evidence.MentionId;
import org.sayso.evidence.Quoted;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention;
import org.sayso.mention.NewsNumber;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.text.TextSpan;

/// Incidents from the events of the record alone, no older than the task's two months: one table of
/// types, effects and blame, nothing learned from MUC-4.
public final class EventIncidents implements IncidentReader {
  private static final Set<Role> DOING = Set.of(Role.INITIATOR, Role.SIDE_A);
  private static final Set<Role> UNDERGOING = Set.of(Role.TARGET, Role.SIDE_B);

  @Override
  public List<Incident> incidents(DocumentRecord record) {
    Incidents all = new Incidents();
    for (EventMention event : record.events()) {
      Optional<String> type = MucFills.type(event.type());
      Optional<String> stage = MucFills.stage(event.happened());
      boolean news = event.aggregation().counts() && !record.isBackground(event);
      if (type.isPresent() && stage.isPresent() && news) {
        Incident one =
            new OneEvent(record, event).incident(type.orElseThrow(), stage.orElseThrow());
        boolean told =
            !(one.individuals().isEmpty()
                && one.organizations().isEmpty()
                && one.things().isEmpty()
                && one.persons().isEmpty());
        if (told) {
          all.add(one);
        }
      }
    }
    return all.all();
  }

  private record OneEvent(DocumentRecord record, EventMention event) {
    Incident incident(String type, String stage) {
      List<Participant> doers =
          event.participants().stream().filter(one -> DOING.contains(one.role())).toList();
      boolean armed = !type.equals("ARSON") && !type.equals("KIDNAPPING");
      return new Incident(
          Optional.of(date()),
          MucPlaces.of(record, event.places()),
          type,
          stage,
          armed ? instruments() : List.of(),
          doers.stream().findFirst().map(this::category),
          doers.stream()
              .filter(one -> one.kind() == ParticipantKind.INDIVIDUAL)
              .map(one -> words(one.row().words()))
              .distinct()
              .toList(),
          organizations(doers),
          type.equals("KIDNAPPING") ? List.of() : things(),
          persons());
    }

    private String date() {
      Optional<LocalDate> day =
          event.dates().stream()
              .flatMap(row -> record.resolutions().date(row.row().words().span()).stream())
              .flatMap(date -> date.start().stream())
              .map(bounds -> bounds.latest())
              .findFirst();
      return day.map(MucDays::of).orElseGet(() -> MucDays.upTo(MucDays.dateline(record)));
    }

    private List<Incident.Instrument> instruments() {
      Map<String, Incident.Instrument> found = new LinkedHashMap<>();
      for (var row : event.instruments()) {
        Optional<String> type = MucFills.instrument(row.kind());
        String id = words(row.row().words());
        type.ifPresent(
            fill -> found.putIfAbsent(id, new Incident.Instrument(Optional.of(id), fill)));
      }
      if (found.isEmpty()
          && event.instruments().stream().anyMatch(row -> row.kind() == InstrumentKind.GUN)) {
        found.put("", new Incident.Instrument(Optional.empty(), "GUN"));
      }
      return List.copyOf(found.values());
    }

    private String category(Participant doer) {
      boolean official =
          doer.mention()
              .flatMap(id -> record.mentions().get(id))
              .filter(Mention.ActorMention.class::isInstance)
              .map(Mention.ActorMention.class::cast)
              .map(record.mentions()::antecedentOf)
              .map(Mention.ActorMention::kind)
              .filter(ActorKind::isOfficial)
              .isPresent();
      return official ? "STATE-SPONSORED VIOLENCE" : "TERRORIST ACT";
    }

    private List<Incident.Organization> organizations(List<Participant> doers) {
      Map<String, Incident.Organization> found = new LinkedHashMap<>();
      for (Participant one : doers) {
        if (one.kind() == ParticipantKind.ORGANISATION && one.blame() != Blame.UNIDENTIFIED) {
          String name = one.name().toUpperCase(Locale.ROOT);
          found.putIfAbsent(
              name, new Incident.Organization(name, MucFills.confidence(one.blame())));
        }
      }
      return List.copyOf(found.values());
    }

    private List<Incident.Thing> things() {
      Map<String, Incident.Thing> found = new LinkedHashMap<>();
      for (AffectedObject one : event.objects()) {
        String id = words(one.row().words());
        String type = one.kind().toUpperCase(Locale.ROOT);
        found.putIfAbsent(
            id,
            new Incident.Thing(
                id, type, number(one.number(), id), nation(id), thingEffect(one.effect())));
      }
      return List.copyOf(found.values());
    }

    private static Optional<String> thingEffect(Optional<Effect> effect) {
      return effect.flatMap(MucFills::thingEffect);
    }

    private List<Incident.Person> persons() {
      Map<String, Incident.Person> found = new LinkedHashMap<>();
      for (Participant one : event.participants()) {
        if (UNDERGOING.contains(one.role())) {
          Optional<Harm> harm = harmOf(one.mention(), one.row().words());
          put(found, one.name(), one.row().words(), one.mention(), harm);
        }
      }
      for (Harm one : event.harm()) {
        if (one.partOf().isEmpty() && !one.of().isEmpty()) {
          put(found, one.of(), new Quoted(one.of(), span(one)), one.actor(), Optional.of(one));
        }
      }
      return List.copyOf(found.values());
    }

    private static TextSpan span(Harm harm) {
      int begin = harm.row().words().span().begin();
      return new TextSpan(begin, begin + harm.of().length());
    }

    private Optional<Harm> harmOf(Optional<MentionId> who, Quoted words) {
      return event.harm().stream()
          .filter(one ->
              one.actor().isPresent() && one.actor().equals(who)
                  || words.span().overlaps(one.row().words().span()))
          .findFirst();
    }

    private void put(
        Map<String, Incident.Person> found,
        String name,
        Quoted words,
        Optional<MentionId> who,
        Optional<Harm> harm) {
      HumanWords split = HumanWords.of(record, words, who, name);
      String id = split.name().or(split::description).orElse("");
      if (!id.isEmpty() && !isPronoun(words, split)) {
        found.putIfAbsent(
            id,
            new Incident.Person(
                split.name(),
                split.description(),
                MucFills.personType(words.text()),
                split.name().isPresent()
                    ? "1"
                    : harm.map(one -> number(one.number(), words.text()))
                        .orElse(number(words.text())),
                nation(words.text()),
                harm.map(Harm::effect).or(this::told).flatMap(MucFills::personEffect)));
      }
    }

    /// Whether the words only point to somebody whom the document does not name.
    private boolean isPronoun(Quoted words, HumanWords split) {
      Token last = record.text().tokens().get(record.text().tokenAt(words.span().end() - 1));
      return split.name().isEmpty() && last.pos() == PartOfSpeech.PRON;
    }

    private static String number(NewsNumber number, String words) {
      return number.low().isPresent() && number.low().equals(number.high())
          ? Long.toString(number.low().getAsLong())
          : number(words);
    }

    private static String number(String words) {
      return words.toUpperCase(Locale.ROOT).matches(".*(S|MEN|WOMEN|PEOPLE|CHILDREN)")
          ? "PLURAL"
          : "1";
    }

    /// What the event's own type says was done to whom it was done to.
    private Optional<Effect> told() {
      boolean killing = event.type() == EventType.KILLING || event.type() == EventType.EXECUTION;
      return killing && event.happened() == Happened.REPORTED
          ? Optional.of(Effect.KILLED)
          : Optional.empty();
    }

    /// The country that the words name, where the event was in another.
    private Optional<String> nation(String words) {
      Optional<String> home = MucPlaces.of(record, event.places()).map(Gazette::countryOf);
      return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^a-z.]+"))
          .flatMap(word -> Gazette.nation(word).stream())
          .filter(one -> home.filter(one::equals).isEmpty())
          .findFirst();
    }

    private static String words(Quoted words) {
      return MucWords.core(words.text());
    }
  }
}
