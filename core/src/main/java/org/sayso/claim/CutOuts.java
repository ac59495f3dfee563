package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Finds parts of a clause that tell something for themselves: backings, aims, appositions,
/// judgements.
final class CutOuts {
  private static final Set<String> BACKINGS =
      Set.of(
          "support",
          "backing",
          "help",
          "assistance",
          "aid",
          "patronage",
          "sponsorship",
          "connivance",
          "complicity",
          "acquiescence",
          "blessing",
          "knowledge",
          "consent",
          "funding",
          "goal",
          "aim",
          "intention",
          "intent",
          "purpose",
          "objective");
  private static final Set<String> LEADERS =
      Set.of(
          "leader",
          "head",
          "chief",
          "chairman",
          "founder",
          "commander",
          "president",
          "spokesman",
          "spokeswoman",
          "member",
          "emir",
          "director");

  private static final Set<String> STRESS =
      Set.of("particularly", "especially", "notably", "mainly", "chiefly");
  private static final Set<String> OCCASIONS = Set.of("after", "following", "since");

  private final Passage passage;
  private final VerbGroups verbs;

  CutOuts(Passage passage) {
    this.passage = passage;
    this.verbs = new VerbGroups(passage);
  }

  /// The cut-outs of a clause, in order, without overlap; never the whole clause.
  List<TokenRange> in(TokenRange clause) {
    List<TokenRange> found = new ArrayList<>();
    int i = clause.first() + 1;
    while (i < clause.end()) {
      Optional<TokenRange> cut = at(i, clause);
      cut.ifPresent(found::add);
      i = cut.map(TokenRange::end).orElse(i + 1);
    }
    return found;
  }

  private Optional<TokenRange> at(int i, TokenRange clause) {
    if (passage.is(i, "with") && isBacking(i, clause)) {
      return Optional.of(new TokenRange(i, end(i + 1, clause)));
    }
    boolean comma = passage.is(i - 1, ",");
    if (comma && isLeader(i, clause)) {
      int end = end(i, clause);
      return (end < clause.end() || passage.is(end, ",")) && !isQuotedSpeaker(end)
          ? Optional.of(new TokenRange(i, end))
          : Optional.empty();
    }
    return comma && (isJudgement(i, clause) || isFurther(i, clause) || isOccasion(i, clause))
        ? Optional.of(new TokenRange(i, end(i, clause)))
        : Optional.empty();
  }

  /// "quoted X, the chief of police, as saying …": who speaks further in, of whom this saying tells
  /// nothing else.
  private boolean isQuotedSpeaker(int end) {
    int as = passage.is(end, ",") ? end + 1 : end;
    return as + 1 < passage.size() && passage.is(as, "as") && passage.lower(as + 1).endsWith("ing");
  }

  /// ", as well as in the search for the missing": what is done for one thing is done for another.
  /// A thing that is "void, as well as in conflict with the law" is one thing told of it.
  private boolean isFurther(int i, TokenRange clause) {
    return i + 4 < clause.end()
        && passage.is(i, "as")
        && passage.is(i + 1, "well")
        && passage.is(i + 2, "as")
        && passage.pos(i + 3) == PartOfSpeech.ADP
        && hasVerb(clause.first(), i);
  }

  private boolean hasVerb(int from, int to) {
    for (int k = from; k < to; k++) {
      if (passage.pos(k) == PartOfSpeech.VERB) {
        return true;
      }
    }
    return false;
  }

  /// ", particularly after the minister's visit": that it happened is taken for granted, and a
  /// cause is hinted at.
  private boolean isOccasion(int i, TokenRange clause) {
    return i + 3 < clause.end()
        && passage.isOneOf(i, STRESS)
        && passage.isOneOf(i + 1, OCCASIONS)
        && !verbs.hasFinite(new TokenRange(i + 2, end(i, clause)));
  }

  /// ", which is vital for peace": what the speaker thinks of all that stands before.
  private boolean isJudgement(int i, TokenRange clause) {
    int be = i + 1;
    while (be + 1 < clause.end() && passage.pos(be) == PartOfSpeech.AUX && !isBe(be)) {
      be++;
    }
    return passage.is(i, "which")
        && be + 2 < clause.end()
        && isBe(be)
        && passage.pos(be + 1) == PartOfSpeech.ADJ
        && passage.isOneOf(be + 2, Set.of("for", "to"));
  }

  private boolean isBe(int i) {
    return passage.lemma(i).equals("be");
  }

  /// "with the implicit backing of"
  private boolean isBacking(int with, TokenRange clause) {
    for (int k = with + 1; k < Math.min(with + 5, clause.end() - 1); k++) {
      if (passage.isOneOf(k, BACKINGS)) {
        return passage.is(k + 1, "of") || passage.is(k + 1, "from") || passage.is(k + 1, "to");
      }
      boolean inside =
          switch (passage.pos(k)) {
            case DET, ADJ, NOUN, VERB -> true;
            case ADP, ADV, AUX, CCONJ, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> false;
          };
      if (!inside) {
        return false;
      }
    }
    return false;
  }

  /// ", the leader of Y,"
  private boolean isLeader(int i, TokenRange clause) {
    for (int k = i; k < Math.min(i + 4, clause.end() - 1); k++) {
      if (passage.isOneOf(k, LEADERS)) {
        return passage.isOneOf(k + 1, Set.of("of", "for"));
      }
    }
    return false;
  }

  /// Whether the cut-out goes on with what the clause before it says.
  boolean goesOn(TokenRange cut, TokenRange clause) {
    return isFurther(cut.first(), clause);
  }

  boolean isApposition(TokenRange cut) {
    return isLeader(cut.first(), cut);
  }

  /// Up to the next comma or closing mark; a list of things goes on after its commas.
  private int end(int from, TokenRange clause) {
    int i = from;
    while (i < clause.end() && !passage.is(i, ";") && !passage.isBorder(i)) {
      if (passage.is(i, ",") && i > from) {
        break;
      }
      if (passage.isOneOf(i, Set.of("and", "but"))
          && i + 1 < clause.end()
          && verbs.isFinite(i + 1, clause)) {
        break;
      }
      i++;
    }
    return i;
  }
}
