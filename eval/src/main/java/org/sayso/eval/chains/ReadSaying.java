package org.sayso.eval.chains;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.claim.Claim;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.StatementId;
import org.sayso.text.TextSpan;

/// What a reader found of one saying: its claims, which share speaker and cue.
///
/// @param claims not empty, in text order
/// @param outer the saying in whose content it stands; the outlet's narration is none
record ReadSaying(StatementId id, List<Claim> claims, Optional<StatementId> outer) {
  ReadSaying {
    claims = List.copyOf(claims);
  }

  /// The sayings of a document without the outlet's own narration, by their statements.
  static Map<StatementId, ReadSaying> of(List<Claim> claims) {
    Map<ClaimId, Claim> byId = new LinkedHashMap<>();
    Map<StatementId, List<Claim>> told = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (!claim.isNarrated()) {
        byId.put(claim.id(), claim);
        told.computeIfAbsent(claim.statement(), id -> new ArrayList<>()).add(claim);
      }
    }
    Map<StatementId, ReadSaying> sayings = new LinkedHashMap<>();
    told.forEach((id, same) -> {
      Optional<Claim> outer = same.getFirst().parent().map(byId::get);
      sayings.put(id, new ReadSaying(id, same, outer.map(Claim::statement)));
    });
    return sayings;
  }

  boolean hasCueAt(TextSpan words) {
    return claims.getFirst().attribution().cue().stream()
        .anyMatch(cue -> cue.span().overlaps(words));
  }

  Optional<TextSpan> source() {
    return claims.getFirst().attribution().source().map(Quoted::span);
  }

  /// How many of these words stand in what is said.
  long holds(List<TextSpan> words) {
    return words.stream()
        .filter(span -> claims.stream().anyMatch(claim -> claim.tells(span)))
        .count();
  }

  /// The claim that holds most of these words; of several the first.
  Claim claimOf(List<TextSpan> words) {
    Claim best = claims.getFirst();
    for (Claim claim : claims) {
      if (words.stream().filter(claim::tells).count()
          > words.stream().filter(best::tells).count()) {
        best = claim;
      }
    }
    return best;
  }
}
