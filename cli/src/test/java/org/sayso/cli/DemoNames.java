package org.sayso.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sayso.document.DocumentId;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.ItemOutcome;

/// What the documents of the bundled set are called in the tables of what is planted.
final class DemoNames {
  private DemoNames() {}

  /// As `expected.tsv` names them: articles of tables and of JSON lines by their number.
  static Map<DocumentId, String> of(Workplace demo) {
    Map<DocumentId, String> names = new HashMap<>();
    Map<String, Integer> articles = new HashMap<>();
    for (ItemOutcome outcome : demo.store().ingests().outcomes(1, 0, 1000)) {
      String address = outcome.address().replaceFirst("^documents/", "");
      String file = address.replaceFirst("#.*", "");
      String name =
          address.contains("#") ? file + "#" + articles.merge(file, 1, Integer::sum) : address;
      outcome.document().ifPresent(id -> names.put(id, name));
    }
    return names;
  }

  /// The lines of a table, its heading line first.
  static List<String> lines(String resource) {
    try (var in = DemoNames.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
