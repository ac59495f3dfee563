package org.sayso.corroboration;

import java.util.Arrays;
import java.util.List;
import org.sayso.claim.Stance;
import org.sayso.corroboration.Question.Kind;

/// Tells on which side of a question a claim stands: by its stance, and where that only asserts, by
/// what the words say of the matter asked about.
final class SideReader {
  private final Question question;
  private final Relevance relevance;

  SideReader(Question question, Relevance relevance) {
    this.question = question;
    this.relevance = relevance;
  }

  Side of(CorpusDocument document, CorpusClaim claim) {
    Side side = Side.of(claim.stance());
    if (side == Side.CONFIRMS && claim.inReplyTo().isEmpty()) {
      side = Side.ASSERTS;
    }
    return side == Side.ASSERTS ? asserted(document, claim) : side;
  }

  /// What is asserted may be that it is not so, or that one cannot tell.
  private Side asserted(CorpusDocument document, CorpusClaim claim) {
    if (relevance.isNegated(document, claim)) {
      return Side.DENIES;
    }
    if (question.kind() != Kind.WHETHER && question.kind() != Kind.WHAT_IS_SAID) {
      return Side.ASSERTS;
    }
    if (Words.cannotTell(claim.content())) {
      return Side.DOUBTS;
    }
    boolean denies =
        question.kind() == Kind.WHETHER
            && claim.links().isEmpty()
            && claim.stance() != Stance.ACKNOWLEDGES
            && negatesIt(claim.content());
    return denies ? Side.DENIES : Side.ASSERTS;
  }

  /// Whether the part of the words that has the deed asked about, or all where none has, says that
  /// it is not so.
  private boolean negatesIt(String content) {
    List<List<String>> deeds = question.deeds().stream().map(Alike::deeds).toList();
    List<String> parts =
        Arrays.stream(content.split("[;.:]\\s|, (?:and|but|while|which|who|although) "))
            .filter(part -> deeds.stream().anyMatch(new PlainText(part)::hasFormOf))
            .toList();
    return parts.isEmpty() ? Words.negates(content) : parts.stream().anyMatch(Words::negates);
  }
}
