package org.sayso.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.claim.Cue.Kind;
import org.sayso.claim.Cue.Takes;
import org.sayso.evidence.By;

/// Nouns of saying: "the claim that …", "the army's denial that …", "Orsland's condemnation of the
/// raid".
final class NounCueRule implements AttributionRule {
  private static final By BY = Rules.by("noun", 0.75);

  @Override
  public Optional<Candidate> find(CueMatch cue, Scene scene) {
    if (cue.cue().kind() != Kind.NOUNS || cue.group().end() + 1 >= cue.region().end()) {
      return Optional.empty();
    }
    Passage passage = scene.passage();
    int after = cue.group().end();
    Optional<Takes> preposition = CueLexicon.constant(Takes.class, passage.lower(after));
    boolean that = passage.is(after, "that") && passage.pos(after) != PartOfSpeech.DET;
    if (preposition.isEmpty()
        || !cue.cue().takes(preposition.get())
        || (passage.is(after, "that") && !that)) {
      return Optional.empty();
    }
    Optional<Subject> owner = owner(cue, scene);
    if (!that && owner.isEmpty()) {
      return Optional.empty();
    }
    return that ? clause(cue, owner, after, scene) : phrase(cue, owner, after, scene);
  }

  private static Optional<Candidate> clause(
      CueMatch cue, Optional<Subject> owner, int that, Scene scene) {
    return scene
        .stretches()
        .rightOf(that, cue.region())
        .filter(scene.stretches()::hasFiniteVerb)
        .map(range -> candidate(cue, owner, cue.group(), range, false));
  }

  private static Optional<Candidate> phrase(
      CueMatch cue, Optional<Subject> owner, int preposition, Scene scene) {
    TokenRange words = new TokenRange(cue.group().first(), preposition + 1);
    return scene
        .stretches()
        .rightOf(preposition + 1, cue.region())
        .map(range -> candidate(cue, owner, words, range, true));
  }

  private static Candidate candidate(
      CueMatch cue,
      Optional<Subject> owner,
      TokenRange words,
      TokenRange content,
      boolean narrated) {
    return new Candidate(
        cue.cue(),
        owner.map(Subject::words),
        owner.map(Subject::speaker),
        Optional.of(words),
        Rules.clause(owner, words, words.end()),
        List.of(content),
        false,
        narrated,
        BY);
  }

  /// "the United States' condemnation", "its denial", "the condemnation by the embassy".
  private static Optional<Subject> owner(CueMatch cue, Scene scene) {
    Passage passage = scene.passage();
    int i = cue.group().first() - 1;
    while (i > cue.region().first() && passage.pos(i) == PartOfSpeech.ADJ) {
      i--;
    }
    if (i < cue.region().first()) {
      return Optional.empty();
    }
    if (passage.isOneOf(i, Set.of("his", "her", "their", "its", "my", "our"))) {
      return Optional.of(Subject.of(new TokenRange(i, i + 1)));
    }
    boolean genitive =
        passage.isOneOf(i, Set.of("'s", "’s", "'", "’")) && passage.pos(i) != PartOfSpeech.AUX;
    return genitive
        ? scene.phrases().endingAt(i - 1, cue.region().first()).map(Subject::of)
        : Optional.empty();
  }
}
