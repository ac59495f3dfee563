package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.resolution.Actor;
import org.sayso.text.TextSpan;

/// Whom a question names: actors, names that nobody knows, and bodies without a name ("the police",
/// "security forces").
///
/// @param kinship the larger actor that an actor is part of
record QuestionPeople(Found found, Kinship kinship) {
  /// Somebody where the question has them.
  record Named(ActorRef actor, TextSpan span) {}

  List<ActorRef> between(int from, int to) {
    return all(from, to).stream().map(Named::actor).distinct().toList();
  }

  /// Those who begin at `from` or later and before `to`, in order.
  List<Named> all(int from, int to) {
    List<Named> all = new ArrayList<>();
    for (ActorMention mention : found.mentions().of(ActorMention.class)) {
      boolean whole = found.names().stream().noneMatch(name -> name.overlaps(mention.span()));
      if (whole && found.isActor(mention)) {
        all.add(new Named(actor(mention), mention.span()));
      }
    }
    found.names().stream()
        .filter(UnknownName::isSomebody)
        .map(name -> new Named(unnamed(name.text(), ActorKind.PERSON), name.span()))
        .forEach(all::add);
    all.addAll(bodies());
    return all.stream()
        .filter(named -> named.span().begin() >= from && named.span().begin() < to)
        .sorted(Comparator.comparingInt(named -> named.span().begin()))
        .toList();
  }

  /// Whether the token is of a body that stands for somebody.
  boolean isBody(Token token) {
    return bodies().stream().anyMatch(body -> body.span().contains(token.span()));
  }

  private List<Named> bodies() {
    List<Named> bodies = new ArrayList<>();
    List<Token> tokens = found.text().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (found.isNamed(tokens.get(i))) {
        continue;
      }
      boolean two = i + 1 < tokens.size() && body(tokens, i, i + 2).isPresent();
      int end = two ? i + 2 : i + 1;
      Optional<Body> body = body(tokens, i, end);
      if (body.isPresent()) {
        TextSpan span =
            new TextSpan(tokens.get(i).span().begin(), tokens.get(end - 1).span().end());
        bodies.add(new Named(unnamed(lemmas(tokens, i, end), body.get().kind()), span));
        i = end - 1;
      }
    }
    return bodies;
  }

  /// "Police station" and "child soldiers" are no bodies.
  private Optional<Body> body(List<Token> tokens, int from, int to) {
    Token first = tokens.get(from);
    Token last = tokens.get(to - 1);
    boolean noun = last.isNominal() && (to - from > 1 || first.isNominal());
    boolean within =
        to < tokens.size()
            && tokens.get(to).isNominal()
            && found.hasVerb()
            && !QuestionWords.HAPPENINGS.containsKey(Found.lemma(tokens.get(to)));
    boolean after = from > 0 && tokens.get(from - 1).pos() == PartOfSpeech.NOUN && from + 1 == to;
    boolean singular = last.is("force");
    return noun && !within && !after && !singular
        ? Body.called(lemmas(tokens, from, to))
        : Optional.empty();
  }

  private static String lemmas(List<Token> tokens, int from, int to) {
    return String.join(" ", tokens.subList(from, to).stream().map(Found::lemma).toList());
  }

  private static ActorRef unnamed(String name, ActorKind kind) {
    return new ActorRef(Optional.empty(), name, kind, Optional.empty(), Optional.empty());
  }

  private ActorRef actor(ActorMention mention) {
    Optional<Actor> actor = found.actor(mention);
    return new ActorRef(
        actor.map(Actor::id),
        actor.map(Actor::name).orElse(mention.words().text()),
        actor.map(Actor::kind).orElse(mention.kind()),
        actor.flatMap(Actor::country),
        actor.map(Actor::id).flatMap(kinship::parentOf));
  }
}
