package org.sayso.cli;

import java.util.List;
import java.util.Optional;
import org.sayso.document.DocumentId;
import org.sayso.server.workplace.Workplace;

/// Ids of documents as a person types them: all 64 digits, or the first 6 or more.
final class TypedDocuments {
  private TypedDocuments() {}

  /// The document, if there is exactly one.
  static Optional<DocumentId> find(Workplace workplace, String typed) {
    return typed.matches("[0-9a-f]{6,64}")
        ? workplace.store().documents().findByPrefix(typed).map(document -> document.id())
        : Optional.empty();
  }

  /// All of them.
  ///
  /// @throws IllegalArgumentException when one is not there
  static List<DocumentId> all(Workplace workplace, List<String> typed) {
    return typed.stream()
        .map(id ->
            find(workplace, id)
                .orElseThrow(() -> new IllegalArgumentException("no document " + id)))
        .toList();
  }
}
