package org.sayso.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.annotation.AnnotatedText;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.TieCandidates.Asked;
import org.sayso.mention.TieCandidates.Candidate;
import org.sayso.mention.TieModel.Best;

/// Ties pronouns and definite nouns, in text order, to whom a learned model is sure that they stand
/// for. Words of which it is not sure stand for nobody, whatever the rules say, because a wrong
/// name misleads more than none; what the rules tie to a noun stays, since it names nobody.
public record LearnedTies(AnnotatedText text, TieModel model) {
  /// Who is there for their work with those of whom the text tells.
  private static final Set<String> STRANGERS =
      Set.of(
          "attorney",
          "coroner",
          "doctor",
          "judge",
          "lawyer",
          "magistrate",
          "medic",
          "nurse",
          "paramedic",
          "pathologist",
          "physician",
          "prosecutor",
          "surgeon");

  /// Offices and trades that one person seldom has two of in one text.
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "governor",
          "mayor",
          "policeman",
          "policewoman",
          "soldier",
          "general",
          "colonel",
          "captain",
          "judge",
          "prosecutor",
          "lawyer",
          "student",
          "teacher",
          "journalist",
          "reporter",
          "editor",
          "farmer",
          "driver",
          "priest",
          "bishop",
          "imam",
          "singer",
          "actor",
          "actress",
          "king",
          "queen",
          "prince");

  /// Nouns for one body of a state.
  private static final Set<String> BODIES =
      Set.of(
          "army",
          "navy",
          "police",
          "ministry",
          "parliament",
          "government",
          "cabinet",
          "senate",
          "congress",
          "court");

  /// The same mentions with what the model makes of their antecedents.
  ///
  /// @param ruled by ascending span, tied by the rules
  public List<ActorMention> tie(List<ActorMention> ruled) {
    if (model.isEmpty()) {
      return ruled;
    }
    List<ActorMention> tied = new ArrayList<>(ruled);
    TieCandidates candidates = new TieCandidates(text, ruled);
    for (int i = 0; i < tied.size(); i++) {
      ActorMention open = tied.get(i);
      if (TieKind.isOpen(open) && model.answers(TieKind.of(open))) {
        ActorMention answered = answered(candidates.of(open), candidates);
        tied.set(i, answered);
        candidates.tie(answered);
      }
    }
    return tied;
  }

  private ActorMention answered(Asked asked, TieCandidates candidates) {
    ActorMention open = asked.open();
    boolean ruled = open.antecedent().isPresent();
    if (ruled && model.keeps(asked.kind())) {
      return open;
    }
    Optional<Best> best = model.best(asked);
    Optional<ActorMention> end = best.map(found -> asked.candidates().get(found.at()).end());
    boolean shared = end.filter(one -> candidates.isTied(open, one)).isPresent();
    if (best.isPresent()
        && (isStranger(open, asked.candidates().get(best.get().at()))
            || isOfAnotherOffice(open, asked.candidates().get(best.get().at()))
            || isAnotherBody(open, end.orElseThrow()))) {
      return shared ? alone(open) : open;
    }
    if (best.isEmpty() || !model.believes(asked.kind(), best.get().chance(), shared)) {
      return ruled && !candidates.isTiedToNoun(open) ? alone(open) : open;
    }
    return shared ? open : tied(open, end.orElseThrow());
  }

  /// "The doctor said that Varrow had been shot": whoever treats or tries somebody is not the one
  /// named unless the text says that of the name.
  private boolean isStranger(ActorMention open, Candidate candidate) {
    String head = Antecedents.headOf(open);
    AtName around = new AtName(text);
    return open.form() == NameForm.COMMON_NOUN
        && STRANGERS.contains(head)
        && candidate.end().form() == NameForm.NAME
        && Stream.concat(Stream.of(candidate.end()), candidate.mentions().stream())
            .filter(one -> one.form() == NameForm.NAME)
            .noneMatch(one -> around.hasTitle(one, head));
  }

  /// "The policeman" behind "the student, Tarn Brun": whom the text calls by one office or trade is
  /// not meant by another.
  private boolean isOfAnotherOffice(ActorMention open, Candidate candidate) {
    String head = Antecedents.headOf(open);
    if (open.form() != NameForm.COMMON_NOUN
        || !OFFICES.contains(head)
        || candidate.end().form() != NameForm.NAME) {
      return false;
    }
    AtName around = new AtName(text);
    List<ActorMention> names =
        Stream.concat(Stream.of(candidate.end()), candidate.mentions().stream())
            .filter(one -> one.form() == NameForm.NAME)
            .toList();
    return names.stream().noneMatch(one -> around.hasTitle(one, head))
        && names.stream()
            .anyMatch(one -> OFFICES.stream().anyMatch(other -> around.isCalled(one, other)));
  }

  /// "The army" behind "nine soldiers", "the ministry" behind "Parliament": a body is not its
  /// people, nor one that is called by the noun of another.
  private static boolean isAnotherBody(ActorMention open, ActorMention end) {
    String head = Antecedents.headOf(open);
    if (open.form() != NameForm.COMMON_NOUN || !BODIES.contains(head)) {
      return false;
    }
    return end.form() == NameForm.COMMON_NOUN
        ? DescriptionFit.isPlural(Antecedents.headOf(end))
        : !DescriptionFit.hasWord(end, head)
            && BODIES.stream().anyMatch(other -> DescriptionFit.hasWord(end, other));
  }

  private static ActorMention tied(ActorMention open, ActorMention end) {
    ActorKind own = open.form() == NameForm.PRONOUN ? kindAlone(open) : open.kind();
    return new ActorMention(
        open.id(),
        open.words(),
        own == ActorKind.OTHER ? end.kind() : own,
        open.form(),
        Optional.of(end.id()),
        open.by());
  }

  private static ActorMention alone(ActorMention open) {
    ActorKind kind = open.form() == NameForm.PRONOUN ? kindAlone(open) : open.kind();
    return new ActorMention(
        open.id(), open.words(), kind, open.form(), Optional.empty(), open.by());
  }

  /// The kind of a pronoun that stands for nobody who is told.
  private static ActorKind kindAlone(ActorMention pronoun) {
    return TieKind.isPerson(pronoun) ? ActorKind.PERSON : ActorKind.OTHER;
  }
}
