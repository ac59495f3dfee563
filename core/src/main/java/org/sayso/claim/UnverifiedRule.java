package org.sayso.claim;

import java.util.List;
import java.util.Optional;
import org.sayso.evidence.By;

/// "The claim could not be independently verified": the outlet says that it cannot tell.
final class UnverifiedRule implements AttributionRule {
  private static final By BY = Rules.by("not-verified", 0.95);

  @Override
  public Optional<Candidate> find(CueMatch cue, Scene scene) {
    boolean verifying = cue.cue().stance() == Stance.CONFIRMS && cue.negated();
    if (!verifying) {
      return Optional.empty();
    }
    Optional<Subject> subject = scene.subjects().endingBefore(cue.group().first(), cue.region());
    return cue.passive() ? passive(cue, subject, scene) : active(cue, subject, scene);
  }

  private static Optional<Candidate> passive(CueMatch cue, Optional<Subject> subject, Scene scene) {
    int end = cue.group().end();
    Optional<Subject> agent =
        scene.passage().is(end, "by")
            ? scene.subjects().startingAt(end + 1, cue.region().end())
            : Optional.empty();
    return subject.map(what ->
        Rules.said(
            unverified(cue),
            agent,
            cue.group(),
            Rules.clause(agent, cue.group(), end),
            List.of(what.speaker()),
            BY));
  }

  private static Optional<Candidate> active(CueMatch cue, Optional<Subject> subject, Scene scene) {
    int start = cue.group().end();
    if (subject.isEmpty() || start >= cue.region().end()) {
      return Optional.empty();
    }
    return scene
        .stretches()
        .rightOf(start, cue.region())
        .filter(range -> scene.stretches().admits(cue.cue(), start, range))
        .map(range ->
            Rules.said(
                unverified(cue),
                subject,
                cue.group(),
                Rules.clause(subject, cue.group(), start),
                List.of(range),
                BY));
  }

  private static CueMatch unverified(CueMatch cue) {
    Cue plain = cue.cue();
    Cue changed =
        new Cue(
            plain.words(),
            plain.kind(),
            Stance.CANNOT_VERIFY,
            plain.takes(),
            Narrator.NEUTRAL,
            plain.channel(),
            Basis.NOT_STATED);
    return new CueMatch(
        changed, cue.group(), cue.main(), cue.form(), cue.passive(), false, cue.region());
  }
}
