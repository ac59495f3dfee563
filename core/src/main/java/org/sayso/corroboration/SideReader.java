package org.sayso.corroboration;

import java.util.List;
import org.sayso.claim.Stance;
import org.sayso.corroboration.Question.Kind;

/// Tells on which side of a question a claim stands: by its stance, and where that only asserts, by
/// what the words say of the matter asked about.
final class SideReader {
  private static final int FEW = 90;

  /// So far behind "not" stands what is not so.
  private static final int REACH = 45;

  private final Question question;
  private final Links links;

  SideReader(Question question) {
    this.question = question;
    this.links = new Links(question);
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
    if (links.isNegated(document, claim)) {
      return Side.DENIES;
    }
    if (question.kind() == Kind.WHO) {
      return negatesDeed(claim.content()) ? Side.DENIES : Side.ASSERTS;
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

  /// Whether the words say of the deed asked about that it is not so; of few words, that anything
  /// is not.
  private boolean negatesIt(String content) {
    return content.length() <= FEW || question.deeds().isEmpty()
        ? Words.negates(content)
        : negatesDeed(content);
  }

  private boolean negatesDeed(String content) {
    List<List<String>> deeds = question.deeds().stream().map(Alike::deeds).toList();
    return Words.negations(content)
        .anyMatch(from -> {
          String part = content.substring(from, Math.min(content.length(), from + REACH));
          return deeds.stream().anyMatch(new PlainText(part)::hasFormOf);
        });
  }
}
