package org.sayso.eval.coreference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.eval.coreference.TieCounts.Verdict;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mentions;
import org.sayso.mention.TieCandidates;

/// What was read of one document of ECB+ beside its gold mentions.
///
/// A mention that was read is a gold mention's when one holds the other and no other overlaps it
/// more.
public final class EcbTies {
  private final EcbDocument document;
  private final Mentions mentions;
  private final Map<EcbMention, ActorMention> read = new HashMap<>();
  private final Map<ActorMention, EcbMention> gold = new HashMap<>();

  public EcbTies(EcbDocument document, Mentions mentions) {
    this.document = document;
    this.mentions = mentions;
    for (EcbMention one : document.mentions()) {
      mentions.of(ActorMention.class).stream()
          .filter(actor -> !gold.containsKey(actor))
          .filter(actor -> actor.span().contains(one.span()) || one.span().contains(actor.span()))
          .max(Comparator.comparingInt(actor -> overlap(actor, one)))
          .ifPresent(actor -> {
            read.put(one, actor);
            gold.put(actor, one);
          });
    }
  }

  /// The longest shared part; of equal ones the one that ends with the gold mention.
  private static int overlap(ActorMention actor, EcbMention one) {
    int shared =
        Math.min(actor.span().end(), one.span().end())
            - Math.max(actor.span().begin(), one.span().begin());
    return 2 * shared + (actor.span().end() == one.span().end() ? 1 : 0);
  }

  /// The mention that was read for a gold mention.
  public Optional<ActorMention> read(EcbMention one) {
    return Optional.ofNullable(read.get(one));
  }

  /// What came of a mention that was read for `one`; empty where the corpus does not say, because
  /// it marks no other mention of the same actor before it and the tie leads to words that it
  /// leaves unmarked.
  public Optional<Verdict> verdict(EcbMention one, ActorMention actor) {
    ActorMention end = mentions.antecedentOf(actor);
    List<EcbMention> chain = document.chain(one.chain());
    boolean told = isTold(one);
    if (end.id().equals(actor.id())) {
      return Optional.of(told ? Verdict.MISSED : Verdict.ALONE);
    }
    Optional<EcbMention> other = Optional.ofNullable(gold.get(end));
    if (other.isPresent() && other.get().chain().equals(one.chain())
        || chain.stream().anyMatch(part -> isSame(part, end))) {
      return Optional.of(Verdict.RIGHT);
    }
    return told ? Optional.of(Verdict.WRONG) : other.map(marked -> Verdict.NOBODY);
  }

  /// Whether a candidate stands for the same as `one`.
  boolean isRight(EcbMention one, TieCandidates.Candidate candidate) {
    return document.chain(one.chain()).stream()
        .filter(part -> !part.equals(one))
        .anyMatch(part -> isSame(part, candidate.end()) || isSame(part, candidate.nearest()));
  }

  /// Whether the corpus marks another mention of the same actor before it.
  boolean isTold(EcbMention one) {
    return document.chain(one.chain()).stream()
        .anyMatch(other -> other.span().begin() < one.span().begin());
  }

  private boolean isSame(EcbMention part, ActorMention end) {
    return part.span().overlaps(end.span())
        || SameName.of(part.span().of(document.text()), end.words().text());
  }
}
