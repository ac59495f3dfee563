package org.sayso.claim;

import java.util.List;

/// What a [ClaimExtractor] reads from one document: statements and their claims, both in text
/// order, parents before children.
public record ClaimReading(List<Statement> statements, List<Claim> claims) {
  public ClaimReading {
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
  }
}
