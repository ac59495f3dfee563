package org.sayso.store.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Stance;
import org.sayso.coding.Count;
import org.sayso.coding.CrowdTag;
import org.sayso.coding.EventDay;
import org.sayso.coding.NotCounted;
import org.sayso.coding.Party;
import org.sayso.coding.Setting;
import org.sayso.event.Aggregation;
import org.sayso.event.Blame;
import org.sayso.event.CivilianStatus;
import org.sayso.event.Effect;
import org.sayso.event.EventCodes;
import org.sayso.event.EventMode;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.HarmUnit;
import org.sayso.event.Involvement;
import org.sayso.event.ParticipantKind;
import org.sayso.event.Role;
import org.sayso.mention.ActorKind;
import org.sayso.mention.NewsNumber;
import org.sayso.resolution.NewsDate;
import org.sayso.store.export.Across.OfIncident;
import org.sayso.store.export.ExportRows.DocumentPart;
import org.sayso.store.export.ExportRows.EventRow;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Masking;

/// One document on its way into a coded format: its events as rule sets look at them.
final class CodedReading {
  /// Words between two rows of harm that add up: "three soldiers and two rebels".
  private static final Pattern AND = Pattern.compile("[\\s,]*\\b(?:and|as well as)\\s*");

  /// Two words or more, the first and the last with a capital: "Hadric Vosse", not "Two farmers".
  private static final Pattern PROPER_NAME =
      Pattern.compile("(?s)\\p{Lu}\\S*\\s.*(?<=\\s)\\p{Lu}\\S*");

  private final Sayso1.Reading reading;
  private final Masking mask;
  private final DocumentPart part;
  private final Map<String, String> states;
  private final boolean older;
  private final Map<String, Sayso1.Actor> actors;
  private final Map<String, Sayso1.Claim> claims;
  private final Map<String, Sayso1.Claim> masked;
  private final Telling.Speakers speakers;

  /// @param states names of the project's own states by two-letter code
  /// @param older whether a later version replaced the document
  CodedReading(
      Sayso1.Reading reading,
      Masking mask,
      DocumentPart part,
      Map<String, String> states,
      boolean older) {
    this.reading = reading;
    this.mask = mask;
    this.part = part;
    this.states = states;
    this.older = older;
    this.actors = byId(reading.actors(), Sayso1.Actor::id);
    this.claims = byId(reading.claims(), Sayso1.Claim::id);
    this.masked = byId(reading.claims().stream().map(mask::claim).toList(), Sayso1.Claim::id);
    this.speakers = speakers();
  }

  private Telling.Speakers speakers() {
    Map<String, ActorKind> kinds = new HashMap<>();
    Map<String, String> attributions = new HashMap<>();
    for (Sayso1.Claim claim : reading.claims()) {
      kind(claim.speaker().actor()).ifPresent(kind -> kinds.put(claim.id(), kind));
      part.huridocs28(claim).ifPresent(code -> attributions.put(claim.id(), code));
    }
    Map<String, String> channels = new HashMap<>();
    reading.statements().forEach(one -> channels.put(one.id(), one.channel()));
    return new Telling.Speakers(kinds, attributions, channels);
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    return all.stream()
        .collect(Collectors.toMap(id, one -> one, (first, second) -> first, LinkedHashMap::new));
  }

  /// The event with all that rule sets make of it.
  ///
  /// @param reason why it does not count
  CodedRow row(Sayso1.Event original, Optional<NotCounted> reason, @Nullable OfIncident incident) {
    EventRow row = EventRow.of(original, mask, part, incident);
    Sayso1.Event event = row.event();
    List<NewsDate> dates = event.dates().stream().map(CodedReading::date).toList();
    return new CodedRow(
        row,
        setting(original, event),
        counts(original),
        crowd(original),
        EventDay.of(dates),
        Where.of(event.places()),
        new Telling(event, masked, speakers),
        passage(original),
        reason,
        reading.isBackground(original));
  }

  /// Why the event does not count, in this codebook or at all.
  ///
  /// @param refuses what the codebook says of an event that otherwise counts
  /// @param wanted the events that may be written, reviewed or not
  Optional<NotCounted> reason(
      Sayso1.Event event,
      Function<Setting, Optional<NotCounted>> refuses,
      Predicate<Sayso1.Event> wanted) {
    return own(event, refuses)
        .or(() ->
            hasWholeWithRow(event, refuses, wanted)
                ? Optional.of(NotCounted.PART_OF_ANOTHER)
                : Optional.empty());
  }

  private Optional<NotCounted> own(
      Sayso1.Event event, Function<Setting, Optional<NotCounted>> refuses) {
    return NotCounted.of(
            Happened.valueOf(event.happened()), Aggregation.valueOf(event.aggregation()))
        .or(() -> older ? Optional.of(NotCounted.OLDER_VERSION) : Optional.empty())
        .or(() -> refuses.apply(setting(event, event)));
  }

  /// Whether an event of which this one is a part is a row itself; parts of parts are looked up.
  private boolean hasWholeWithRow(
      Sayso1.Event event,
      Function<Setting, Optional<NotCounted>> refuses,
      Predicate<Sayso1.Event> wanted) {
    List<String> seen = new ArrayList<>(List.of(event.id()));
    Optional<Sayso1.Event> whole = whole(event);
    while (whole.isPresent() && !seen.contains(whole.get().id())) {
      if (wanted.test(whole.get()) && own(whole.get(), refuses).isEmpty()) {
        return true;
      }
      seen.add(whole.get().id());
      whole = whole(whole.get());
    }
    return false;
  }

  private Optional<Sayso1.Event> whole(Sayso1.Event event) {
    return reading.events().stream().filter(one -> one.id().equals(event.partOf())).findFirst();
  }

  /// @param original with the actors' ids
  /// @param shown with the names that may be shown
  private Setting setting(Sayso1.Event original, Sayso1.Event shown) {
    List<Count> killed = counts(original, Effect.KILLED);
    List<Count> hurt =
        Stream.concat(killed.stream(), counts(original, Effect.INJURED).stream()).toList();
    return new Setting(
        EventCodes.bundled()
            .of(EventType.valueOf(original.type()), EventMode.valueOf(original.mode())),
        Where.of(original.places()).country(),
        parties(original, shown),
        killed,
        hurt,
        states);
  }

  private List<Party> parties(Sayso1.Event original, Sayso1.Event shown) {
    // Who finds a body did nothing to anybody.
    boolean found = EventType.valueOf(original.type()) == EventType.BODY_FOUND;
    return IntStream.range(0, original.participants().size())
        .mapToObj(i -> party(i, original.participants().get(i), shown.participants().get(i)))
        .filter(party -> !found || party.role() != Role.INITIATOR)
        .toList();
  }

  private Party party(int row, Sayso1.Participant original, Sayso1.Participant shown) {
    Optional<Sayso1.Actor> actor = actor(original.actor());
    return new Party(
        row,
        actor.map(known -> mask.actor(known).name()).orElse(shown.name()),
        actor.isPresent() || PROPER_NAME.matcher(original.name()).matches(),
        kind(original.actor()),
        actor.flatMap(known -> Optional.ofNullable(known.country())),
        ParticipantKind.valueOf(original.kind()),
        Role.valueOf(original.role()),
        Involvement.valueOf(original.involvement()),
        Blame.valueOf(original.blame()),
        CivilianStatus.valueOf(original.civilianStatus()));
  }

  private Map<Effect, List<Count>> counts(Sayso1.Event event) {
    Map<Effect, List<Count>> counts = new EnumMap<>(Effect.class);
    for (Effect effect : Effect.values()) {
      List<Count> rows = counts(event, effect);
      if (!rows.isEmpty()) {
        counts.put(effect, rows);
      }
    }
    return counts;
  }

  /// The rows that count people so harmed, of claims whose speakers hold them to be so.
  private List<Count> counts(Sayso1.Event event, Effect effect) {
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < event.harm().size(); i++) {
      Sayso1.Harm harm = event.harm().get(i);
      boolean people = HarmUnit.valueOf(harm.unit()) != HarmUnit.FAMILIES;
      if (people && harm.effect().equals(effect.name()) && isHeld(harm)) {
        counts.add(count(i, event));
      }
    }
    return counts;
  }

  private Count count(int index, Sayso1.Event event) {
    Sayso1.Harm harm = event.harm().get(index);
    return new Count(
        index,
        teller(harm),
        harm.claim(),
        number(harm.number()),
        harm.partOf() != null || Count.isPartitive(harm.text()),
        index > 0 && isJoined(event.harm().get(index - 1), harm),
        group(harm));
  }

  /// How many take part, by each speaker who holds it to be so: the largest of a speaker, since the
  /// others count some of them.
  private List<NewsNumber> crowd(Sayso1.Event event) {
    Map<String, NewsNumber> crowd = new LinkedHashMap<>();
    for (Sayso1.Participant row : event.participants()) {
      Sayso1.NewsNumber number = row.number();
      if (number != null && Role.valueOf(row.role()) == Role.INITIATOR && isHeld(row)) {
        crowd.merge(teller(row), number(number), CrowdTag::larger);
      }
    }
    return List.copyOf(crowd.values());
  }

  private boolean isJoined(Sayso1.Harm before, Sayso1.Harm harm) {
    String text = reading.document().text();
    return before.claim().equals(harm.claim())
        && before.effect().equals(harm.effect())
        && before.end() < harm.begin()
        && AND.matcher(text.substring(before.end(), harm.begin())).matches();
  }

  private boolean isHeld(Sayso1.Row row) {
    Sayso1.Claim claim = claims.get(row.claim());
    return claim == null || Count.isHeldBy(Stance.valueOf(claim.stance()));
  }

  /// One speaker, however often.
  private String teller(Sayso1.Row row) {
    Sayso1.Claim claim = claims.get(row.claim());
    if (claim == null) {
      return row.claim();
    }
    String actor = claim.speaker().actor();
    return actor == null ? claim.speaker().name() : actor;
  }

  private Count.Group group(Sayso1.Harm harm) {
    if (harm.side() != null) {
      switch (Role.valueOf(harm.side())) {
        case SIDE_A -> {
          return Count.Group.SIDE_A;
        }
        case SIDE_B -> {
          return Count.Group.SIDE_B;
        }
        case INITIATOR, TARGET, RESPONDER, SUPPORTER, PRESENT -> {}
      }
    }
    return switch (CivilianStatus.valueOf(harm.civilianStatus())) {
      case CIVILIAN -> Count.Group.CIVILIANS;
      case COMBATANT -> Count.Group.COMBATANTS;
      case SECURITY_FORCES -> Count.Group.SECURITY_FORCES;
      case MIXED, NOT_STATED -> Count.Group.NOT_SAID;
    };
  }

  private Optional<Sayso1.Actor> actor(@Nullable String id) {
    return Optional.ofNullable(id).flatMap(known -> Optional.ofNullable(actors.get(known)));
  }

  private Optional<ActorKind> kind(@Nullable String actor) {
    return actor(actor).map(known -> ActorKind.valueOf(known.kind()));
  }

  /// The sentence with the words that name the event, which come first in the evidence; else the
  /// longest piece.
  private Sayso1.Span passage(Sayso1.Event original) {
    Sayso1.Span trigger = original.evidence().getFirst();
    Comparator<Sayso1.Span> length = Comparator.comparingInt(span -> span.end() - span.begin());
    Sayso1.Span best =
        original.evidence().stream()
            .skip(1)
            .filter(span -> span.begin() <= trigger.begin() && trigger.end() <= span.end())
            .min(length)
            .or(() -> original.evidence().stream().max(length))
            .orElse(trigger);
    String covered = part.document().text().substring(best.begin(), best.end());
    return new Sayso1.Span(covered, best.begin(), best.end());
  }

  private static NewsNumber number(Sayso1.NewsNumber number) {
    return new NewsNumber(
        NewsNumber.Qualifier.valueOf(number.qualifier()),
        unboxed(number.low()),
        unboxed(number.high()),
        number.text());
  }

  private static OptionalLong unboxed(@Nullable Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  private static NewsDate date(Sayso1.DateRow row) {
    return new NewsDate(
        row.text(),
        row.edtf(),
        bounds(row.start()),
        bounds(row.finish()),
        NewsDate.Extent.valueOf(row.extent()),
        Optional.ofNullable(row.timeOfDay()),
        NewsDate.Anchor.valueOf(row.anchor()),
        row.inferred(),
        row.candidates());
  }

  private static Optional<NewsDate.Bounds> bounds(Sayso1.@Nullable Bounds bounds) {
    return Optional.ofNullable(bounds)
        .map(both ->
            new NewsDate.Bounds(LocalDate.parse(both.earliest()), LocalDate.parse(both.latest())));
  }
}
