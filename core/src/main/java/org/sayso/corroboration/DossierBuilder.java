package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sayso.claim.Stance;
import org.sayso.corroboration.Dossier.Coverage;
import org.sayso.corroboration.Dossier.Happening;
import org.sayso.corroboration.Dossier.SideRecord;
import org.sayso.corroboration.copy.Copies;
import org.sayso.corroboration.event.Contradictions;
import org.sayso.corroboration.event.Incident;
import org.sayso.corroboration.origin.OriginFolder;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.EventId;

/// Picks the claims that bear on a question and lays them side by side, by the origins that they go
/// back to.
///
/// What bears on a question about a standing link is told by rules ([LinkBearings]), on others by
/// what was learned of marked questions ([LearnedBearings]).
public final class DossierBuilder {
  private static final String DENIAL = "denies a part in what is shown";

  private final Question question;
  private final OriginFolder folder;
  private final Incidents incidents;
  private final Voices voices;

  public DossierBuilder(Question question, Copies copies, Kinship kinship, Incidents incidents) {
    this(question, new OriginFolder(copies, kinship), kinship, incidents);
  }

  /// @param folder tells whose knowledge accounts go back to
  public DossierBuilder(
      Question question, OriginFolder folder, Kinship kinship, Incidents incidents) {
    this.question = question;
    this.incidents = incidents;
    this.voices = new Voices(kinship);
    this.folder = folder;
  }

  /// The dossier on the question from `documents`, whose order does not matter.
  public Dossier build(List<CorpusDocument> documents, Coverage coverage) {
    List<CorpusDocument> sorted = sorted(documents);
    SideReader sides = new SideReader(question);
    Map<ClaimId, Bearing> bearings = new LinkedHashMap<>();
    Map<Side, List<CorpusClaim>> claims = new EnumMap<>(Side.class);
    Map<DocumentId, CorpusDocument> byId = new LinkedHashMap<>();
    sorted.forEach(document -> byId.put(document.carrier().document(), document));
    for (Bearing bearing : withDenials(sorted, bearings(sorted))) {
      CorpusDocument document = Objects.requireNonNull(byId.get(bearing.claim().document()));
      bearings.put(bearing.claim().id(), bearing);
      claims
          .computeIfAbsent(sides.of(document, bearing.claim()), side -> new ArrayList<>())
          .add(bearing.claim());
    }
    List<SideRecord> records = records(sorted, claims);
    List<Happening> happenings = events(sorted, bearings, records);
    return new Dossier(
        question,
        records,
        bearings,
        contradictions(bearings, happenings),
        new NotHeardFinder(sorted, told(bearings.values())).in(records),
        happenings,
        coverage);
  }

  private static List<CorpusDocument> sorted(List<CorpusDocument> documents) {
    return documents.stream()
        .sorted(Comparator.comparing((CorpusDocument document) -> document.carrier().document()))
        .toList();
  }

  private List<Bearing> bearings(List<CorpusDocument> sorted) {
    Happenings happenings = new Happenings(question, sorted, incidents);
    if (LinkBearings.areAskedBy(question)) {
      LinkBearings links = new LinkBearings(question, happenings, voices);
      return sorted.stream().flatMap(document -> links.of(document).stream()).toList();
    }
    return new LearnedBearings(question, happenings, voices).of(sorted, BearingModel.bundled());
  }

  /// With the denials of what is shown, where it is asked who did something and none is shown: who
  /// answers the charge is to be seen, in whatever words.
  private List<Bearing> withDenials(List<CorpusDocument> sorted, List<Bearing> bearings) {
    boolean denied = bearings.stream().anyMatch(one -> one.claim().stance().denies());
    if (denied
        || question.kind() != Question.Kind.WHO
        || !new AskedDeed(question).isOfHappening()) {
      return bearings;
    }
    Set<ClaimId> shown = bearings.stream().map(one -> one.claim().id()).collect(Collectors.toSet());
    Set<String> happenings = told(bearings);
    List<Bearing> all = new ArrayList<>(bearings);
    sorted.stream()
        .flatMap(document -> document.claims().stream())
        .filter(claim -> !claim.block().isDigest() && !shown.contains(claim.id()))
        .filter(claim ->
            claim.stance() == Stance.DENIES || claim.stance() == Stance.DENIES_RESPONSIBILITY)
        .filter(claim ->
            claim.inReplyTo().filter(shown::contains).isPresent()
                || claim.events().stream().anyMatch(event -> happenings.contains(event.value())))
        .forEach(claim -> all.add(new Bearing(claim, List.of(), List.of(DENIAL))));
    return all;
  }

  /// The events that what is shown tells of, and those of other documents that are one with them.
  private Set<String> told(Collection<Bearing> bearings) {
    Set<String> events =
        bearings.stream()
            .flatMap(bearing -> bearing.events().stream())
            .map(EventId::value)
            .collect(Collectors.toCollection(TreeSet::new));
    incidents.ofEvents(List.copyOf(events)).stream()
        .flatMap(Incident::all)
        .forEach(account -> events.add(account.event()));
    return events;
  }

  /// All claims of `documents` that may bear, with what is known of them and the question; none
  /// where rules decide, of questions about standing links.
  public Candidates candidates(List<CorpusDocument> documents) {
    if (LinkBearings.areAskedBy(question)) {
      return new Candidates(List.of(), List.of());
    }
    List<CorpusDocument> sorted = sorted(documents);
    Happenings happenings = new Happenings(question, sorted, incidents);
    List<Weighed> claims = new LearnedBearings(question, happenings, voices).weighed(sorted);
    SideReader sides = new SideReader(question);
    return new Candidates(
        claims, claims.stream().map(one -> sides.of(one.document(), one.claim())).toList());
  }

  private List<SideRecord> records(
      List<CorpusDocument> documents, Map<Side, List<CorpusClaim>> claims) {
    Map<DocumentId, List<CorpusClaim>> beside = new TreeMap<>();
    documents.forEach(one -> beside.put(one.carrier().document(), one.claims()));
    List<SideRecord> records = new ArrayList<>();
    for (Side side : Side.values()) {
      records.add(
          new SideRecord(
              side,
              folder.fold(
                  claims.getOrDefault(side, List.of()),
                  document -> beside.getOrDefault(document, List.of()))));
    }
    return records;
  }

  /// Where accounts of the happenings shown part, of the values that a claim shown gives.
  private List<Contradiction> contradictions(
      Map<ClaimId, Bearing> bearings, List<Happening> happenings) {
    List<String> events = happenings.stream().map(event -> event.id().value()).toList();
    return incidents.ofEvents(events).stream()
        .flatMap(incident -> Contradictions.of(incident).stream())
        .filter(cell -> shows(bearings, cell))
        .toList();
  }

  private static boolean shows(Map<ClaimId, Bearing> bearings, Contradiction cell) {
    return cell.values().stream().anyMatch(value -> bearings.containsKey(value.claim()));
  }

  private List<Happening> events(
      List<CorpusDocument> documents, Map<ClaimId, Bearing> bearings, List<SideRecord> sides) {
    Map<ClaimId, Side> sideOf = new TreeMap<>();
    sides.forEach(side -> side.claims().forEach(claim -> sideOf.put(claim.id(), side.side())));
    Map<String, String> incidentOf = incidentOf(bearings);
    List<Happening> happenings = new ArrayList<>();
    for (CorpusDocument document : documents) {
      for (CorpusEvent event : document.events()) {
        List<ClaimId> told =
            bearings.values().stream()
                .filter(bearing -> bearing.events().contains(event.id()))
                .map(bearing -> bearing.claim().id())
                .toList();
        if (!told.isEmpty()) {
          happenings.add(
              happening(
                  document.carrier().document(),
                  event,
                  Optional.ofNullable(incidentOf.get(event.id().value())),
                  told,
                  sideOf));
        }
      }
    }
    return happenings;
  }

  private Map<String, String> incidentOf(Map<ClaimId, Bearing> bearings) {
    List<String> events =
        bearings.values().stream()
            .flatMap(bearing -> bearing.events().stream())
            .map(EventId::value)
            .distinct()
            .toList();
    Map<String, String> incidentOf = new TreeMap<>();
    for (Incident incident : incidents.ofEvents(events)) {
      incident.all().forEach(account -> incidentOf.put(account.event(), incident.id()));
    }
    return incidentOf;
  }

  private static Happening happening(
      DocumentId document,
      CorpusEvent event,
      Optional<String> incident,
      List<ClaimId> told,
      Map<ClaimId, Side> sideOf) {
    Set<Side> sides =
        told.stream()
            .flatMap(claim -> Optional.ofNullable(sideOf.get(claim)).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    return new Happening(
        event.id(),
        incident,
        event.type().name(),
        event.days().stream().findFirst().map(CorpusEvent.Day::edtf).orElse(""),
        event.places().isEmpty() ? "" : event.places().getLast().name(),
        document,
        told,
        sides);
  }
}
