package org.sayso.store.json;

import java.util.List;
import org.sayso.audit.Audit;
import org.sayso.audit.AuditedLine;
import org.sayso.audit.Finding;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;

/// The JSON of an audit (`docs/formats.md`).
///
/// @param document the document's id
public record AuditJson(String document, List<Sayso1.AuditLine> lines) {
  public AuditJson {
    lines = List.copyOf(lines);
  }

  /// The JSON form of the audit of one document.
  public static AuditJson of(DocumentId document, Audit audit) {
    return new AuditJson(document.toString(), lines(audit));
  }

  static List<Sayso1.AuditLine> lines(Audit audit) {
    return audit.lines().stream().map(AuditJson::line).toList();
  }

  private static Sayso1.AuditLine line(AuditedLine line) {
    return new Sayso1.AuditLine(
        line.block().name(),
        line.words().text(),
        line.words().span().begin(),
        line.words().span().end(),
        line.findings().stream().map(AuditJson::finding).toList());
  }

  private static Sayso1.AuditFinding finding(Finding finding) {
    return new Sayso1.AuditFinding(
        finding.kind().name(),
        finding.body().stream().map(Sayso1Mapper::span).toList(),
        finding.claims().stream().map(ClaimId::value).toList(),
        Sayso1Mapper.span(finding.line()),
        finding.message());
  }
}
