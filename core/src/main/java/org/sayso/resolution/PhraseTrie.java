package org.sayso.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names by their pieces; finds every name that begins at a piece in one walk.
final class PhraseTrie<T> {
  /// A name found.
  ///
  /// @param end index after its last piece
  /// @param value what it stands for
  record Hit<T>(int end, T value) {}

  private record Terminal<T>(List<NamePiece> name, T value) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private final List<Terminal<T>> terminals = new ArrayList<>(1);
  }

  private final Node<T> root = new Node<>();

  void put(String name, T value) {
    put(NamePiece.of(name), value);
  }

  void put(List<NamePiece> name, T value) {
    if (name.isEmpty()) {
      return;
    }
    Node<T> node = root;
    for (NamePiece piece : name) {
      node = node.next.computeIfAbsent(piece.folded(), any -> new Node<>());
    }
    node.terminals.add(new Terminal<>(List.copyOf(name), value));
  }

  boolean begins(String foldedPiece) {
    return root.next.containsKey(foldedPiece);
  }

  /// All names that begin at `from`, shorter before longer, in the order put.
  List<Hit<T>> at(List<NamePiece> pieces, int from) {
    List<Hit<T>> hits = new ArrayList<>(2);
    @Nullable Node<T> node = root;
    for (int i = from; i < pieces.size(); i++) {
      node = node.next.get(pieces.get(i).folded());
      if (node == null) {
        break;
      }
      for (Terminal<T> terminal : node.terminals) {
        if (allows(terminal.name(), pieces, from)) {
          hits.add(new Hit<>(i + 1, terminal.value()));
        }
      }
    }
    return hits;
  }

  /// The values whose name is exactly `pieces`.
  List<T> exactly(List<NamePiece> pieces) {
    return at(pieces, 0).stream()
        .filter(hit -> hit.end() == pieces.size())
        .map(Hit::value)
        .toList();
  }

  private static boolean allows(List<NamePiece> name, List<NamePiece> printed, int from) {
    for (int i = 0; i < name.size(); i++) {
      if (!name.get(i).allows(printed.get(from + i))) {
        return false;
      }
    }
    return true;
  }
}
