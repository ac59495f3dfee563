package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.claim.Form;
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
/// What bears by itself is [Relevance]'s to say; with it come the answers nearby: denials rarely
/// repeat what they deny ("The ministry denied the accusation").
public final class DossierBuilder {
  /// An answer stands within so many characters of what it answers.
  private static final int ANSWER_REACH = 1500;

  /// A denial of "it" stands within so many characters of it.
  private static final int RIGHT_BEFORE = 400;

  private static final int MOST_BARE = 4;

  /// What one declines to do about the matter, and not about something else.
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?i)^(?:(?:to )?(?:comment|speak|answer|respond|reply|elaborate|discuss it)(?: (?:on|to|about)"
              + " (?:it|this|that|the (?:allegations?|accusations?|charges?|claims?|reports?|(?:written |further )*questions?"
              + "|case|matter|requests?)))?)?\\W*$|^(?:written |further |any )*questions?\\W*$");

  private static final String ANSWER = "answers in a document that has a claim on the question";

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
    List<CorpusDocument> sorted =
        documents.stream()
            .sorted(
                Comparator.comparing((CorpusDocument document) -> document.carrier().document()))
            .toList();
    Relevance relevance = new Relevance(question, sorted, incidents, voices);
    SideReader sides = new SideReader(question, relevance);
    Map<ClaimId, Bearing> bearings = new LinkedHashMap<>();
    Map<Side, List<CorpusClaim>> claims = new EnumMap<>(Side.class);
    for (CorpusDocument document : sorted) {
      for (Bearing bearing : bearings(relevance, document)) {
        bearings.put(bearing.claim().id(), bearing);
        claims
            .computeIfAbsent(sides.of(document, bearing.claim()), side -> new ArrayList<>())
            .add(bearing.claim());
      }
    }
    List<SideRecord> records = records(sorted, claims);
    List<Happening> happenings = events(sorted, bearings, records);
    return new Dossier(
        question,
        records,
        bearings,
        contradictions(bearings, happenings),
        new NotHeardFinder(sorted).in(records),
        happenings,
        coverage);
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

  private List<Bearing> bearings(Relevance relevance, CorpusDocument document) {
    Map<ClaimId, Bearing> found = new LinkedHashMap<>();
    Topic topic = relevance.topic(document);
    if (!topic.mayBear()) {
      return List.of();
    }
    for (CorpusClaim claim : document.claims()) {
      relevance.of(topic, document, claim).ifPresent(bearing -> found.put(claim.id(), bearing));
    }
    List<Bearing> byThemselves = List.copyOf(found.values());
    for (CorpusClaim claim : document.claims()) {
      if (!found.containsKey(claim.id()) && isAnswer(claim, byThemselves)) {
        found.put(claim.id(), new Bearing(claim, List.of(), List.of(ANSWER)));
      }
    }
    return found.values().stream().filter(bearing -> !isRetold(bearing.claim(), found)).toList();
  }

  /// Whether it answers a claim that bears: one that it replies to, one right before it, or, by
  /// somebody asked about, one nearby. What has words for another deed answers to that.
  private boolean isAnswer(CorpusClaim claim, List<Bearing> bearings) {
    boolean doubts =
        Words.cannotTell(claim.content())
            || claim.stance() == Stance.CANNOT_VERIFY
            || (claim.stance() == Stance.DOUBTS && isBare(claim.content()));
    if (claim.block().isDigest()
        || !(answersQuestion(claim.stance())
            || (doubts && question.kind() == Question.Kind.WHETHER))) {
      return false;
    }
    boolean asked = isVoiceAsked(claim);
    boolean another = !speaksOfMatter(claim) && speaksOfOtherDeed(claim);
    boolean open =
        isBare(claim.content())
            || speaksOfMatter(claim)
            || Sight.pointsToDeed(claim.content().toLowerCase(Locale.ROOT));
    boolean comments =
        claim.stance() != Stance.DECLINES_COMMENT
            || speaksOfMatter(claim)
            || COMMENT.matcher(claim.content()).find();
    if (another || !comments) {
      return false;
    }
    boolean replies =
        claim.stance() != Stance.DENIES_KNOWLEDGE
            && claim
                .inReplyTo()
                .filter(to -> bearings.stream().anyMatch(other -> other.claim().id().equals(to)))
                .isPresent();
    boolean after =
        (doubts && isNear(claim, bearings, open ? doubtReach() : 0))
            || (claim.stance() == Stance.DENIES
                && isBare(claim.content())
                && isNear(claim, bearings, RIGHT_BEFORE));
    return (replies && (open || asked))
        || after
        || (asked
            && (open
                || claim.stance() != Stance.DENIES_KNOWLEDGE
                || !question.relations().isEmpty())
            && isNear(claim, bearings, ANSWER_REACH));
  }

  /// A doubt in an article on a link is of the link; one in an article on deeds may be of any.
  private int doubtReach() {
    return question.relations().isEmpty() ? RIGHT_BEFORE : ANSWER_REACH;
  }

  /// Whether it has a word for a happening, and none for the one asked about.
  private static boolean speaksOfOtherDeed(CorpusClaim claim) {
    PlainText content = new PlainText(claim.content());
    return QuestionWords.HAPPENINGS.keySet().stream().anyMatch(content::hasForm);
  }

  /// Whether the words of the link or deed asked about are in it.
  private boolean speaksOfMatter(CorpusClaim claim) {
    if (question.relations().isEmpty()) {
      PlainText content = new PlainText(claim.content());
      return question.deeds().stream().map(Alike::deeds).anyMatch(content::hasFormOf);
    }
    return new PlainText(claim.content()).hasFormOf(new Links(question).talk());
  }

  /// "it", "the accusation", "The allegation is false": says nothing of its own.
  private static boolean isBare(String content) {
    return content.strip().split("\\s+").length <= MOST_BARE;
  }

  private static boolean isNear(CorpusClaim claim, List<Bearing> bearings, int reach) {
    return bearings.stream()
        .anyMatch(other -> Math.abs(other.claim().begin() - claim.begin()) <= reach);
  }

  private boolean answersQuestion(Stance stance) {
    return switch (question.kind()) {
      case WHETHER ->
          stance.denies()
              || stance == Stance.OFFERS_OTHER_EXPLANATION
              || stance == Stance.DECLINES_COMMENT
              || (stance == Stance.ACKNOWLEDGES && !question.relations().isEmpty());
      case WHO -> stance.denies() || stance == Stance.CLAIMS_RESPONSIBILITY;
      case WHO_SAYS, HOW_MANY, WHAT_IS_SAID, WHAT_HAPPENED -> false;
    };
  }

  /// Whether somebody asked about speaks; of a deed done to somebody, the one who is to have done
  /// it.
  private boolean isVoiceAsked(CorpusClaim claim) {
    boolean deed = question.relations().isEmpty();
    return voices.isOneOf(claim, deed ? question.doers() : question.actors());
  }

  /// The outlet's own sentence around words that it gives a speaker for says nothing of its own.
  private static boolean isRetold(CorpusClaim claim, Map<ClaimId, Bearing> found) {
    if (claim.form() != Form.NARRATED) {
      return false;
    }
    int end = claim.begin() + claim.content().length();
    return found.values().stream()
        .map(Bearing::claim)
        .anyMatch(other ->
            other.form() != Form.NARRATED && claim.begin() <= other.begin() && other.begin() < end);
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
      incident.accounts().forEach(account -> incidentOf.put(account.event(), incident.id()));
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
