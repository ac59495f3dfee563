package org.sayso.claim;

import java.util.List;

/// One named way in which a proposition states a standing link between two parties.
interface RelationRule {
  /// The links that `proposition` states.
  List<Relation> find(Proposition proposition, RelationScene scene);
}
