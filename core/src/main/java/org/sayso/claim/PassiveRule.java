package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Cue.Takes;
import org.sayso.evidence.By;

/// The passive: "was accused by Y of …", "was blamed on Y", "is believed to have …", "it was
/// claimed that …", "was condemned by Y".
final class PassiveRule implements AttributionRule {
  private static final By BY = Rules.by("passive", 0.82);

  @Override
  public Optional<Candidate> find(CueMatch cue, Scene scene) {
    if (!cue.passive() && !isReduced(cue, scene)) {
      return Optional.empty();
    }
    Optional<Subject> patient = scene.subjects().endingBefore(cue.group().first(), cue.region());
    Optional<TokenRange> agent = agentAfter(cue.group().end(), cue, scene);
    int rest = agent.map(TokenRange::end).orElse(cue.group().end());
    Optional<TokenRange> right =
        rest < cue.region().end()
            ? scene.stretches().rightOf(rest, cue.region())
            : Optional.empty();
    List<TokenRange> content = content(cue, patient, right, agent, scene);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Subject> speaker = agent.map(Subject::of);
    return Optional.of(
        Rules.said(
            cue, speaker, cue.group(), Rules.clause(speaker, cue.group(), rest), content, BY));
  }

  /// "the man accused by the committee of killing": a participle without its auxiliary. Without an
  /// accuser it tells whom one speaks of ("suspects accused of theft"), and nobody says anything.
  private static boolean isReduced(CueMatch cue, Scene scene) {
    Passage passage = scene.passage();
    return cue.cue().takes(Takes.CHARGE)
        && cue.group().size() == 1
        && passage.lower(cue.main()).endsWith("ed")
        && passage.is(cue.main() + 1, "by");
  }

  /// Who speaks after "was claimed by", "reported by"; empty where no "by" follows at once.
  static Optional<TokenRange> agentBehind(TokenRange cueWords, Scene scene) {
    int by = cueWords.end();
    TokenRange region = scene.passage().regionOf(cueWords.first());
    boolean participle = scene.passage().lower(by - 1).endsWith("ed");
    return participle && by + 1 < region.end() && scene.passage().is(by, "by")
        ? scene
            .phrases()
            .startingAt(by + 1, region.end(), true)
            .filter(scene.subjects()::isSpeakable)
        : Optional.empty();
  }

  private static Optional<TokenRange> agentAfter(int from, CueMatch cue, Scene scene) {
    boolean by = scene.passage().is(from, "by") && from + 1 < cue.region().end();
    return by
        ? scene
            .phrases()
            .startingAt(from + 1, cue.region().end(), true)
            .filter(scene.subjects()::isSpeakable)
        : Optional.empty();
  }

  private static List<TokenRange> content(
      CueMatch cue,
      Optional<Subject> patient,
      Optional<TokenRange> right,
      Optional<TokenRange> agent,
      Scene scene) {
    Passage passage = scene.passage();
    Optional<TokenRange> what = right.filter(range -> carries(cue, range, passage));
    boolean impersonal =
        patient.isPresent()
            && passage.is(patient.get().words().first(), "it")
            && patient.get().words().size() == 1;
    if (what.isEmpty()) {
      boolean whole =
          agent.isPresent()
              && !impersonal
              && !isTold(cue)
              && (cue.cue().takes(Takes.NOUN) || cue.cue().takes(Takes.QUOTE));
      return whole ? patient.map(Subject::speaker).map(List::of).orElse(List.of()) : List.of();
    }
    if (isTold(cue) && passage.isOneOf(what.get().first(), Set.of("that", "to"))) {
      return agent.isPresent() ? List.of(what.get()) : List.of();
    }
    List<TokenRange> parts = new ArrayList<>();
    patient.filter(subject -> !impersonal).ifPresent(subject -> parts.add(subject.speaker()));
    parts.add(what.get());
    return parts;
  }

  private static boolean isTold(CueMatch cue) {
    return cue.cue().takes(Takes.PERSON) || cue.cue().takes(Takes.PERSON_TO);
  }

  /// Whether what follows the passive verb is what is said of the subject.
  private static boolean carries(CueMatch cue, TokenRange right, Passage passage) {
    int first = right.first();
    if (cue.cue().takes(Takes.CHARGE)) {
      return passage.isOneOf(first, Set.of("of", "for", "with", "on", "in"));
    }
    if (cue.cue().takes(Takes.NAMING)) {
      return false;
    }
    boolean clausal = cue.cue().takes(Takes.CLAUSE) || cue.cue().takes(Takes.TO);
    return (passage.isOneOf(first, Set.of("that", "whether")) && cue.cue().says())
        || (passage.is(first, "to") && (clausal || cue.cue().takes(Takes.PERSON_TO)));
  }
}
