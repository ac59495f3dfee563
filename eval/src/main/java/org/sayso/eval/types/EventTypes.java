package org.sayso.eval.types;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.claim.Claim;
import org.sayso.claim.Stance;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.event.EventCodes;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Involvement;
import org.sayso.event.Participant;
import org.sayso.event.Role;
import org.sayso.mention.ActorKind;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.pipeline.DocumentResult;
import org.sayso.pipeline.NewsPipeline;
import org.sayso.resolution.Actor;
import org.sayso.text.TextSpan;

/// Types by the events and claims of the record alone; nothing learned from the corpora.
///
/// PLOVER's category is that of the event whose parties are the marked actors, else what the source
/// does by saying it. Acts of police are those of events that police began, and arrests and
/// crackdowns by nobody who is named; police fail where they are told to have let an act happen.
public final class EventTypes implements TypeTagger {
  /// Roles that make nobody a party: who came to the scene or looked on.
  private static final Set<Role> ASIDE = Set.of(Role.RESPONDER, Role.PRESENT);

  /// What only authorities do, whether the text names them or not: "three men were arrested".
  private static final Set<EventType> OF_AUTHORITIES =
      Set.of(EventType.ARREST, EventType.CRACKDOWN);

  private static final Pattern POLICE =
      Pattern.compile(
          "\\b(police(man|men)?|cops?|constables?|inspectors?)\\b", Pattern.CASE_INSENSITIVE);

  private static final Map<Stance, String> SAYINGS =
      Map.of(
          Stance.DENIES, "REJECT",
          Stance.ALLEGES, "ACCUSE",
          Stance.CONDEMNS, "ACCUSE",
          Stance.CALLS_FOR, "REQUEST",
          Stance.ORDERS, "REQUEST",
          Stance.THREATENS, "THREATEN",
          Stance.PROMISES, "AGREE",
          Stance.ENDORSES, "SUPPORT");

  private static final Map<EventType, String> POLICE_ACTS =
      Map.of(
          EventType.KILLING, "KILL",
          EventType.EXECUTION, "KILL",
          EventType.ARREST, "ARREST",
          EventType.SHOOTING, "FORCE",
          EventType.ASSAULT, "FORCE",
          EventType.CRACKDOWN, "FORCE");

  private static final Map<EventType, String> KINDS =
      Map.ofEntries(
          Map.entry(EventType.KILLING, "ARMED_ASSAULT"),
          Map.entry(EventType.SHOOTING, "ARMED_ASSAULT"),
          Map.entry(EventType.ARMED_CLASH, "ARMED_ASSAULT"),
          Map.entry(EventType.ATTACK, "ARMED_ASSAULT"),
          Map.entry(EventType.ASSAULT, "ARMED_ASSAULT"),
          Map.entry(EventType.EXECUTION, "ARMED_ASSAULT"),
          Map.entry(EventType.BOMBING, "BOMBING"),
          Map.entry(EventType.SHELLING, "BOMBING"),
          Map.entry(EventType.ABDUCTION, "KIDNAPPING"),
          Map.entry(EventType.HOSTAGE_TAKING, "KIDNAPPING"),
          Map.entry(EventType.DISAPPEARANCE, "KIDNAPPING"));

  private final NewsPipeline pipeline;

  public EventTypes(NewsPipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public String name() {
    return pipeline.run().reader();
  }

  @Override
  public List<Set<String>> labels(TypeTask task, List<TypeRow> rows) {
    return rows.stream().map(row -> labels(task, row)).toList();
  }

  private Set<String> labels(TypeTask task, TypeRow row) {
    SourceDocument document =
        SourceDocument.of(
            row.text().getBytes(StandardCharsets.UTF_8), MediaType.TEXT, SourceMetadata.NONE);
    if (!(pipeline.process(document) instanceof DocumentResult.Processed(DocumentRecord record))) {
      return Set.of();
    }
    return switch (task) {
      case PLOVER -> category(record, row).map(Set::of).orElse(Set.of());
      case CONFLICT -> category(record, row).map(Quad::side).map(Set::of).orElse(Set.of());
      case POLICE_SENTENCES, POLICE_ARTICLES -> acts(record);
      case ATTACKS -> kinds(record);
    };
  }

  private static Set<String> kinds(DocumentRecord record) {
    Set<String> kinds = new LinkedHashSet<>();
    for (EventMention event : record.events()) {
      Optional.ofNullable(KINDS.get(event.type())).ifPresent(kinds::add);
    }
    return kinds.isEmpty() ? Set.of("OTHER") : kinds;
  }

  private static Set<String> acts(DocumentRecord record) {
    Set<String> acts = new LinkedHashSet<>();
    for (EventMention event : record.events()) {
      boolean byPolice =
          event.happened() == Happened.REPORTED
              && event.participants().stream()
                  .filter(one -> one.role().isDoing())
                  .anyMatch(one -> isPolice(record, one));
      boolean byNobodyNamed =
          event.happened() == Happened.REPORTED
              && OF_AUTHORITIES.contains(event.type())
              && event.participants().stream().noneMatch(one -> one.role().isDoing());
      if (byPolice || byNobodyNamed) {
        acts.add("ANY_ACTION");
        Optional.ofNullable(POLICE_ACTS.get(event.type())).ifPresent(acts::add);
      }
      boolean leftByPolice =
          event.participants().stream()
              .filter(one -> one.involvement() == Involvement.FAILED_TO_PREVENT)
              .anyMatch(one -> isPolice(record, one));
      if (leftByPolice) {
        acts.add("FAIL");
      }
    }
    return acts;
  }

  /// By the actor's kind, or by a word for police where the text names no country to resolve it by.
  private static boolean isPolice(DocumentRecord record, Participant one) {
    return one.mention()
            .flatMap(record.resolutions()::actor)
            .map(Actor::kind)
            .filter(kind -> kind == ActorKind.POLICE)
            .isPresent()
        || POLICE.matcher(one.row().words().text()).find();
  }

  /// Of the events that name a marked actor, the one that names more of them, and the first.
  private static Optional<String> category(DocumentRecord record, TypeRow row) {
    record Found(String category, long actors) {}
    List<Found> found = new ArrayList<>();
    for (EventMention event : record.events()) {
      long actors =
          List.of(row.source(), row.target()).stream()
              .flatMap(Optional::stream)
              .filter(span -> names(event, span))
              .count();
      EventCodes.bundled()
          .of(event.type(), event.mode())
          .ploverCategory()
          .map(EventTypes::rootOf)
          .filter(category -> actors > 0)
          .ifPresent(category -> found.add(new Found(category, actors)));
    }
    return found.stream()
        .max(Comparator.comparingLong(Found::actors))
        .map(Found::category)
        .or(() -> saying(record, row));
  }

  /// PLV's root for a category of PLOVER: it has what yields under one root (`model.md`, 2).
  static String rootOf(String category) {
    return category.equals("RETREAT") || category.equals("CONCEDE") ? "YIELD" : category;
  }

  private static boolean names(EventMention event, TextSpan span) {
    return event.participants().stream()
        .filter(one -> !ASIDE.contains(one.role()))
        .anyMatch(one -> meets(one.row().words().span(), span));
  }

  private static Optional<String> saying(DocumentRecord record, TypeRow row) {
    return record.claims().stream()
        .filter(claim -> !claim.isNarrated() && isBy(claim, row))
        .map(claim -> Optional.ofNullable(SAYINGS.get(claim.stance())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isBy(Claim claim, TypeRow row) {
    return claim
        .attribution()
        .source()
        .filter(source -> row.source().filter(span -> meets(source.span(), span)).isPresent())
        .isPresent();
  }

  private static boolean meets(TextSpan one, TextSpan other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }
}
