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
public record AuditJson(String document, List<Line> lines) {
  public AuditJson {
    lines = List.copyOf(lines);
  }

  /// One line of the digest.
  ///
  /// @param block name of the block's kind
  public record Line(String block, String text, int begin, int end, List<Note> findings) {
    public Line {
      findings = List.copyOf(findings);
    }
  }

  /// One finding.
  ///
  /// @param line the words of the line that it concerns
  /// @param body the words of the body that it is held against
  /// @param claims ids of the claims that hold those words
  public record Note(
      String kind, List<Sayso1.Span> body, List<String> claims, Sayso1.Span line, String message) {
    public Note {
      body = List.copyOf(body);
      claims = List.copyOf(claims);
    }
  }

  /// The JSON form of the audit of one document.
  public static AuditJson of(DocumentId document, Audit audit) {
    return new AuditJson(document.toString(), lines(audit));
  }

  static List<Line> lines(Audit audit) {
    return audit.lines().stream().map(AuditJson::line).toList();
  }

  private static Line line(AuditedLine line) {
    return new Line(
        line.block().name(),
        line.words().text(),
        line.words().span().begin(),
        line.words().span().end(),
        line.findings().stream().map(AuditJson::note).toList());
  }

  private static Note note(Finding finding) {
    return new Note(
        finding.kind().name(),
        finding.body().stream().map(Sayso1Mapper::span).toList(),
        finding.claims().stream().map(ClaimId::value).toList(),
        Sayso1Mapper.span(finding.line()),
        finding.message());
  }
}
