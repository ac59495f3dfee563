package org.sayso.store.origin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.document.DocumentId;
import org.sayso.store.Store;
import org.sayso.store.decision.OriginBook;

/// Documents whose claims must be looked at together: those that carry one report, and those that a
/// person's decision on origins ties to them.
final class Families {
  /// A family is followed no further than this.
  private static final int MOST = 500;

  private final Store store;
  private final List<Set<DocumentId>> tied;

  Families(Store store) {
    this.store = store;
    this.tied = OriginBook.tied(store);
  }

  Set<DocumentId> of(DocumentId document) {
    Set<DocumentId> met = new TreeSet<>(Set.of(document));
    Deque<DocumentId> open = new ArrayDeque<>(met);
    while (!open.isEmpty() && met.size() < MOST) {
      DocumentId next = open.poll();
      for (CopyLink link : store.copies().of(next)) {
        add(link.one().equals(next) ? link.other() : link.one(), met, open);
      }
      for (Set<DocumentId> together : tied) {
        if (together.contains(next)) {
          together.forEach(other -> add(other, met, open));
        }
      }
    }
    return met;
  }

  private static void add(DocumentId other, Set<DocumentId> met, Deque<DocumentId> open) {
    if (met.add(other)) {
      open.add(other);
    }
  }
}
