package org.sayso.eval.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.TieCandidates;
import org.sayso.mention.TieCandidates.Asked;
import org.sayso.mention.TieCandidates.Candidate;
import org.sayso.mention.TieKind;

/// A labelled mention with those whom it may stand for.
///
/// @param right the places of the candidates for whom it stands; none where nobody of them is meant
record TieExample(Asked asked, List<Integer> right) {
  TieExample {
    right = List.copyOf(right);
  }

  /// The labelled mentions of a text, each with the chains that the labels give before it.
  static List<TieExample> of(TieText document) {
    TieGold gold = new TieGold(document);
    TieCandidates candidates = new TieCandidates(document.text(), document.actors());
    List<TieExample> examples = new ArrayList<>();
    for (ActorMention open : document.actors()) {
      Optional<TieLabel> label = TieKind.isOpen(open) ? gold.of(open) : Optional.empty();
      if (label.isPresent()) {
        TieExample example = example(candidates.of(open), gold, label.get());
        examples.add(example);
        candidates.tie(example.tied());
      }
    }
    return examples;
  }

  private static TieExample example(Asked asked, TieGold gold, TieLabel label) {
    List<Integer> right = new ArrayList<>();
    for (int i = 0; i < asked.candidates().size(); i++) {
      if (gold.isRight(label, asked.candidates().get(i).mentions())) {
        right.add(i);
      }
    }
    return new TieExample(asked, right);
  }

  private ActorMention tied() {
    ActorMention open = asked.open();
    Optional<ActorMention> end =
        right.stream()
            .min(Comparator.naturalOrder())
            .map(asked.candidates()::get)
            .map(Candidate::end);
    return new ActorMention(
        open.id(), open.words(), open.kind(), open.form(), end.map(ActorMention::id), open.by());
  }
}
