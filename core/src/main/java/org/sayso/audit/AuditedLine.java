package org.sayso.audit;

import java.util.List;
import java.util.Objects;
import org.sayso.evidence.Quoted;
import org.sayso.text.BlockKind;

/// One line of a digest with what was found, in the order of its words.
public record AuditedLine(BlockKind block, Quoted words, List<Finding> findings) {
  public AuditedLine {
    Objects.requireNonNull(block, "block");
    Objects.requireNonNull(words, "words");
    findings = List.copyOf(findings);
  }

  /// Whether it asks, and so states nothing that the body could support.
  public boolean isQuestion() {
    return words.text().stripTrailing().endsWith("?");
  }

  /// Whether anything but support was found.
  public boolean hasFindings() {
    return findings.stream().anyMatch(finding -> finding.kind().isFinding());
  }
}
