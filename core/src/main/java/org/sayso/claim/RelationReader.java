package org.sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads the standing links that a proposition states.
final class RelationReader {
  private static final List<RelationRule> RULES =
      List.of(new BackingRelation(), new VerbRelation(), new ComplementRelation());

  private final RelationScene scene;

  RelationReader(Passage passage) {
    this.scene = RelationScene.of(passage);
  }

  List<Relation> read(Proposition proposition) {
    List<Relation> found = new ArrayList<>();
    for (RelationRule rule : RULES) {
      for (Relation relation : rule.find(proposition, scene)) {
        if (found.stream().noneMatch(other -> same(other, relation))) {
          found.add(relation);
        }
      }
    }
    found.sort(Comparator.comparing(Relation::words));
    return found;
  }

  private static boolean same(Relation a, Relation b) {
    return a.kind() == b.kind()
        && a.subject().words().equals(b.subject().words())
        && a.object().words().equals(b.object().words());
  }
}
