package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.evidence.By;

/// "with the implicit backing of B", "under the protection of B": B backs whom the clause is about.
final class BackingRelation implements RelationRule {
  private static final Map<List<String>, RelationKind> NOUNS =
      Words.table(RelationScene.FILE, "backing", RelationKind.class);
  private static final By BY = RelationScene.by("backing", 0.85);

  @Override
  public List<Relation> find(Proposition proposition, RelationScene scene) {
    List<Relation> relations = new ArrayList<>();
    for (TokenRange range : proposition.content()) {
      for (int i = range.first(); i + 3 < range.end(); i++) {
        if (scene.passage().isOneOf(i, Set.of("with", "under"))) {
          relations.addAll(at(i, range, proposition, scene));
        }
      }
    }
    return relations;
  }

  private static List<Relation> at(
      int with, TokenRange range, Proposition proposition, RelationScene scene) {
    Passage passage = scene.passage();
    int noun = with + 1;
    while (noun < range.end() && isBefore(noun, passage)) {
      noun++;
    }
    if (noun + 2 > range.end() || !passage.isOneOf(noun + 1, Set.of("of", "from"))) {
      return List.of();
    }
    Optional<RelationKind> kind = Optional.ofNullable(NOUNS.get(List.of(passage.lower(noun))));
    Optional<TokenRange> backer =
        noun + 2 < range.end()
            ? scene.phrases().startingAt(noun + 2, range.end())
            : Optional.empty();
    Optional<TokenRange> backed = backed(with, range, proposition, scene);
    if (kind.isEmpty() || backer.isEmpty() || backed.isEmpty()) {
      return List.of();
    }
    TokenRange words = new TokenRange(with, backer.get().end());
    return scene.link(backer.get(), kind.get(), backed.get(), words, BY);
  }

  /// "the implicit", "the tacit" (which some take for a noun): words before the noun of backing.
  private static boolean isBefore(int i, Passage passage) {
    return !NOUNS.containsKey(List.of(passage.lower(i)))
        && switch (passage.pos(i)) {
          case DET, ADJ, NOUN -> true;
          case ADP, ADV, AUX, CCONJ, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X ->
              false;
        };
  }

  /// The subject of the verb before the phrase, else what the proposition is about.
  private static Optional<TokenRange> backed(
      int with, TokenRange range, Proposition proposition, RelationScene scene) {
    VerbGroups verbs = new VerbGroups(scene.passage());
    for (int i = with - 1; i > range.first(); i--) {
      if (verbs.isFinite(i, range)) {
        Optional<Subject> subject =
            scene.subjects().endingBefore(verbs.of(i, range).first(), range);
        return subject.map(Subject::speaker).or(proposition::subject);
      }
    }
    return proposition.subject();
  }
}
