package org.sayso.audit;

import java.util.List;

/// The digest of one document held against its body.
///
/// @param lines in text order; empty where the page has no digest, or the body was not read
public record Audit(List<AuditedLine> lines) {
  public Audit {
    lines = List.copyOf(lines);
  }

  /// Whether anything but support was found.
  public boolean hasFindings() {
    return lines.stream().anyMatch(AuditedLine::hasFindings);
  }
}
