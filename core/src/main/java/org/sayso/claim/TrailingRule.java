package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Cue.Takes;
import org.sayso.evidence.By;

/// The saying after or amid what is said: "Four people died, police said"; "The raid, police said,
/// began at dawn".
final class TrailingRule implements AttributionRule {
  private static final By BY = Rules.by("trailing", 0.9);

  @Override
  public Optional<Candidate> find(CueMatch cue, Scene scene) {
    boolean fit =
        cue.cue().takes(Takes.CLAUSE) && !cue.passive() && cue.form() == CueMatch.Form.FINITE;
    if (!fit) {
      return Optional.empty();
    }
    Optional<Subject> before = scene.subjects().endingBefore(cue.group().first(), cue.region());
    if (before.isPresent() && before.get().words().equals(before.get().speaker())) {
      return build(cue, before.get(), before.get().words().first(), cue.group().end(), scene);
    }
    if (before.isEmpty()
        && scene.passage().is(cue.group().first() - 1, ",")
        && cue.group().size() == 1
        && !cue.cue().takes(Takes.PERSON)) {
      return scene
          .subjects()
          .startingAt(cue.group().end(), cue.region().end())
          .flatMap(
              subject -> build(cue, subject, cue.group().first(), subject.words().end(), scene));
    }
    return Optional.empty();
  }

  private static Optional<Candidate> build(
      CueMatch cue, Subject subject, int begin, int clauseEnd, Scene scene) {
    Passage passage = scene.passage();
    TokenRange region = cue.region();
    if (begin - 1 <= region.first() || !passage.is(begin - 1, ",")) {
      return Optional.empty();
    }
    int end = clauseEnd;
    if (cue.cue().takes(Takes.PERSON)) {
      end = scene.phrases().startingAt(end, region.end(), false).map(TokenRange::end).orElse(end);
    }
    end = scene.stretches().skipAdverbials(end, region.end());
    boolean closed =
        end >= region.end()
            || passage.isOneOf(end, Set.of(",", ".", ";", "and", "but", "—", "!", "?", ":"));
    Optional<TokenRange> left = scene.stretches().leftOf(begin - 1, region);
    if (!closed || left.isEmpty()) {
      return Optional.empty();
    }
    List<TokenRange> content = new ArrayList<>(List.of(left.get()));
    amid(cue, left.get(), end, scene).ifPresent(content::add);
    boolean clause = scene.stretches().hasFiniteVerb(left.get()) || content.size() > 1;
    return clause
        ? Optional.of(
            Rules.said(
                cue,
                Optional.of(subject),
                cue.group(),
                Rules.clause(Optional.of(subject), cue.group(), end),
                content,
                BY))
        : Optional.empty();
  }

  /// What goes on after ", police said," when it is not the narrator's again.
  private static Optional<TokenRange> amid(CueMatch cue, TokenRange left, int end, Scene scene) {
    Passage passage = scene.passage();
    boolean more = passage.is(end, ",") && end + 2 < cue.region().end();
    if (!more
        || passage.isOneOf(
            end + 1, Set.of("but", "while", "although", "though", "according", "and", "or"))) {
      return Optional.empty();
    }
    if (passage.lower(end + 1).endsWith("ing") && scene.stretches().hasFiniteVerb(left)) {
      return Optional.empty();
    }
    return scene.stretches().rightOf(end + 1, cue.region());
  }
}
