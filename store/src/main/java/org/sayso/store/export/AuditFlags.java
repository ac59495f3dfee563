package org.sayso.store.export;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.store.json.Sayso1;

/// What the audit of a document's digest found, as a flag: the kinds of findings, each once, in the
/// order of the text.
final class AuditFlags {
  private AuditFlags() {}

  /// Of the whole digest.
  static List<String> of(Sayso1.Reading reading) {
    return kinds(reading.audit().stream());
  }

  /// How many lines have something to be looked at; null for a document that was not read.
  static @Nullable Integer lines(Sayso1.Reading reading) {
    if (!reading.document().read()) {
      return null;
    }
    return (int)
        reading.audit().stream()
            .filter(line -> line.findings().stream().anyMatch(Sayso1.AuditFinding::isFinding))
            .count();
  }

  /// Of the lines of the digest in which a claim stands; none of a claim of the body.
  static List<String> of(Sayso1.Reading reading, Sayso1.Claim claim) {
    return kinds(
        reading.audit().stream()
            .filter(line ->
                claim.content().stream()
                    .anyMatch(span -> span.begin() < line.end() && line.begin() < span.end())));
  }

  private static List<String> kinds(Stream<Sayso1.AuditLine> lines) {
    return lines
        .flatMap(line -> line.findings().stream())
        .filter(Sayso1.AuditFinding::isFinding)
        .map(Sayso1.AuditFinding::kind)
        .distinct()
        .toList();
  }
}
