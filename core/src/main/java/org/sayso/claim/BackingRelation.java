package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
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
    while (noun < range.end()
        && (passage.pos(noun) == PartOfSpeech.DET || passage.pos(noun) == PartOfSpeech.ADJ)) {
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
    if (kind.isEmpty() || backer.isEmpty() || proposition.subject().isEmpty()) {
      return List.of();
    }
    TokenRange words = new TokenRange(with, backer.get().end());
    return scene.link(
        backer.get(), kind.get(), proposition.subject().get(), words, proposition, BY);
  }
}
