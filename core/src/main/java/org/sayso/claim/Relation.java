package org.sayso.claim;

import java.util.Objects;
import java.util.Optional;
import org.sayso.evidence.By;
import org.sayso.evidence.MentionId;
import org.sayso.evidence.Quoted;

/// A standing link between two parties; lives in the claim that asserts or denies it, never on its
/// own.
///
/// @param degree the words that weaken or strengthen it: "implicit", "tacit"
/// @param period the words for how long
/// @param negated whether the words deny the link
/// @param words the words that state it
public record Relation(
    Party subject,
    RelationKind kind,
    Party object,
    Optional<Quoted> degree,
    Optional<Quoted> period,
    boolean negated,
    Quoted words,
    By by) {
  /// One end of a relation.
  ///
  /// @param name the fullest name the document gives
  /// @param words the words that stand for it here
  public record Party(String name, Quoted words, Optional<MentionId> mention) {
    public Party {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(mention, "mention");
    }
  }

  public Relation {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(degree, "degree");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(by, "by");
  }
}
