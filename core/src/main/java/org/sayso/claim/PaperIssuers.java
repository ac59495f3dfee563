package org.sayso.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.Sentence;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Who speaks by "the statement": the one by whom the paper was brought in a few sentences before.
record PaperIssuers(Passage passage) {
  private static final Set<String> PAPERS =
      Set.of(
          "advisory",
          "alert",
          "announcement",
          "bulletin",
          "communiqué",
          "communique",
          "complaint",
          "email",
          "lawsuit",
          "letter",
          "message",
          "motion",
          "notice",
          "post",
          "release",
          "report",
          "ruling",
          "statement",
          "tweet",
          "video",
          "warning");
  private static final Set<String> DEFINITE = Set.of("the", "that", "this");
  private static final Set<String> ISSUING =
      Set.of(
          "announce",
          "circulate",
          "file",
          "give",
          "issue",
          "make",
          "post",
          "publish",
          "read",
          "release",
          "say",
          "send",
          "tweet",
          "write");
  private static final int SENTENCES = 3;

  /// The issuer of the paper that `speaker` names.
  Optional<ActorMention> of(TokenRange speaker) {
    int head = speaker.end() - 1;
    if (speaker.size() > 3
        || !passage.isOneOf(speaker.first(), DEFINITE)
        || !PAPERS.contains(passage.lemma(head))) {
      return Optional.empty();
    }
    Optional<ActorMention> beside = beside(head + 1);
    if (beside.isPresent()) {
      return beside;
    }
    int nearest = passage.sentence(head).index() - SENTENCES;
    for (int i = speaker.first() - 1; i >= 0; i--) {
      if (passage.sentence(i).index() < nearest) {
        return Optional.empty();
      }
      if (passage.lemma(i).equals(passage.lemma(head))) {
        Optional<ActorMention> issuer = issuer(i);
        if (issuer.isPresent() || i == 0 || !passage.isOneOf(i - 1, DEFINITE)) {
          return issuer;
        }
        nearest = passage.sentence(i).index() - SENTENCES;
      }
    }
    return Optional.empty();
  }

  /// "The report, published on Tuesday by the committee,": whose name stands behind "by" before the
  /// aside ends.
  private Optional<ActorMention> beside(int comma) {
    if (!passage.is(comma, ",") || !ISSUING.contains(passage.lemma(comma + 1))) {
      return Optional.empty();
    }
    int end = comma + 1;
    int by = -1;
    while (end < passage.sentence(comma).endToken() && !passage.is(end, ",")) {
      by = by < 0 && passage.is(end, "by") ? end : by;
      end++;
    }
    return by < 0 ? Optional.empty() : first(by + 1, end);
  }

  /// "a statement by the army", else the first name of a sentence that issues the paper.
  private Optional<ActorMention> issuer(int paper) {
    Sentence sentence = passage.sentence(paper);
    if (paper + 1 < sentence.endToken() && passage.isOneOf(paper + 1, Set.of("by", "from", "of"))) {
      return first(paper + 1, sentence.endToken());
    }
    boolean issued = false;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      issued |= passage.token(i).isVerbal() && ISSUING.contains(passage.lemma(i));
    }
    return issued ? first(sentence.firstToken(), paper) : Optional.empty();
  }

  private Optional<ActorMention> first(int from, int end) {
    if (from >= end) {
      return Optional.empty();
    }
    List<ActorMention> there =
        passage.mentions().within(passage.span(new TokenRange(from, end)), ActorMention.class);
    return there.stream()
        .filter(mention -> mention.form() == NameForm.NAME)
        .filter(mention -> !isPartOfTitle(mention))
        .min(Comparator.comparing(ActorMention::span));
  }

  /// "the Tavaran President Corvane": a country right before a noun.
  private boolean isPartOfTitle(ActorMention mention) {
    return mention.kind() == ActorKind.STATE
        && passage
            .tokensIn(mention.span())
            .filter(words -> words.end() < passage.size() && passage.token(words.end()).isNominal())
            .isPresent();
  }
}
