package org.sayso.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.evidence.By;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.TieCandidates.Candidate;

/// Ties pronouns, and the role nouns that the rules leave open, to whom a learned model is sure
/// that they stand for, in text order; a pronoun of which it is not sure stands for nobody,
/// whatever the rules say, because a wrong name misleads more than none.
record LearnedTies(AnnotatedText text, TieModel model) {
  /// The same mentions with what the model makes of their antecedents.
  ///
  /// @param ruled tied by the rules
  List<ActorMention> tie(List<ActorMention> ruled) {
    if (model.isEmpty()) {
      return ruled;
    }
    List<ActorMention> tied = new ArrayList<>(ruled);
    TieCandidates candidates = new TieCandidates(text, ruled);
    for (int i = 0; i < tied.size(); i++) {
      ActorMention open = tied.get(i);
      if (isAsked(open)) {
        ActorMention answered = answered(open, candidates);
        tied.set(i, answered);
        candidates.tie(answered);
      }
    }
    return tied;
  }

  private static boolean isAsked(ActorMention open) {
    return open.form() == NameForm.PRONOUN
        || (TieCandidates.isOpen(open) && open.antecedent().isEmpty());
  }

  private ActorMention answered(ActorMention open, TieCandidates candidates) {
    Optional<Candidate> best =
        candidates.of(open).stream()
            .max(Comparator.comparingDouble(one -> model.chance(one.features())))
            .filter(one -> model.believes(TieCandidates.kind(open), model.chance(one.features())));
    if (best.isEmpty()) {
      return open.antecedent().isPresent() ? alone(open) : open;
    }
    return candidates.isTied(open, best.get().end()) ? open : tied(open, best.get());
  }

  private ActorMention tied(ActorMention open, Candidate best) {
    ActorKind own = open.form() == NameForm.PRONOUN ? kindAlone(open) : open.kind();
    return new ActorMention(
        open.id(),
        open.words(),
        own == ActorKind.OTHER ? best.end().kind() : own,
        open.form(),
        Optional.of(best.end().id()),
        new By(TieModel.NAME, model.chance(best.features())));
  }

  private static ActorMention alone(ActorMention open) {
    return new ActorMention(
        open.id(), open.words(), kindAlone(open), open.form(), Optional.empty(), open.by());
  }

  /// The kind of a pronoun that stands for nobody who is told.
  private static ActorKind kindAlone(ActorMention pronoun) {
    return TieCandidates.isPerson(pronoun) ? ActorKind.PERSON : ActorKind.OTHER;
  }
}
