package org.sayso.audit;

import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;

/// Finds the country where the body has a body of it: "Tavara" for "the Tavaran army".
record WiderActor(Alignment alignment) {
  private static final Set<ActorKind> BODIES_OF_A_STATE =
      Set.of(
          ActorKind.MILITARY,
          ActorKind.POLICE,
          ActorKind.INTELLIGENCE,
          ActorKind.COURT,
          ActorKind.PARTY,
          ActorKind.COMPANY,
          ActorKind.NGO,
          ActorKind.ARMED_GROUP,
          ActorKind.MILITIA);

  Optional<Finding> find() {
    Body body = alignment.body();
    for (Match match : alignment.told()) {
      if (match.word().pos() != PartOfSpeech.PROPN || isPlaceOrOwner(alignment, match.word())) {
        continue;
      }
      boolean whole = isStateAlone(alignment, match.word());
      Optional<ActorMention> theirs =
          whole && !isStateToldAlone(alignment, match)
              ? bodyOfState(alignment, match)
              : Optional.empty();
      if (theirs.isPresent()) {
        int first = body.reading().text().tokenAt(theirs.get().span().begin());
        int end = body.reading().text().tokenAt(theirs.get().span().end() - 1) + 1;
        return Optional.of(
            ActorCheck.finding(
                alignment,
                match.word().index(),
                match.word().index() + 1,
                first,
                end,
                "In the body it is \"" + theirs.get().words().text() + "\", not the country."));
      }
    }
    return Optional.empty();
  }

  /// The body of the state that the line's sentence names, the nearest to what the line says before
  /// the state's name.
  private static Optional<ActorMention> bodyOfState(Alignment alignment, Match state) {
    Body body = alignment.body();
    Sentence sentence = body.sentenceOf(state.at());
    int before =
        alignment.told().stream()
            .filter(match -> match.word().index() < state.word().index())
            .filter(
                match -> match.at() >= sentence.firstToken() && match.at() < sentence.endToken())
            .mapToInt(Match::at)
            .reduce(state.at(), (one, other) -> other);
    return body.words(sentence).stream()
        .filter(Body.Word::isItself)
        .filter(word -> body.likeness().of(state.word(), word.token()) >= Likeness.SAME)
        .flatMap(word -> mentionAt(body, word.at()).stream())
        .filter(mention -> BODIES_OF_A_STATE.contains(mention.kind()))
        .min(
            java.util.Comparator.comparingInt(mention ->
                Math.abs(body.reading().text().tokenAt(mention.span().begin()) - before)));
  }

  private static Optional<ActorMention> mentionAt(Body body, int token) {
    return body.reading().mentions().of(ActorMention.class).stream()
        .filter(mention -> mention.span().contains(body.token(token).span()))
        .findFirst();
  }

  /// "In Pakistan", "Pakistan's army": a place, or whose body it is.
  private static boolean isPlaceOrOwner(Alignment alignment, Token word) {
    Body body = alignment.body();
    int before = word.index() - 1;
    while (before > alignment.line().first() && body.token(before).pos() == PartOfSpeech.PROPN) {
      before--;
    }
    int after = word.index() + 1;
    boolean place =
        before >= alignment.line().first()
            && body.token(before)
                .lower()
                .matches("in|from|across|near|at|into|to|of|on|over|outside|the");
    boolean owner =
        after < alignment.line().end()
            && (body.token(after).is("'s")
                || body.token(after).is("’s")
                || body.token(after).isNominal()
                || body.token(after).is("'"));
    return place && !body.token(before).is("the") && !body.token(before).is("to") || owner;
  }

  /// Whether the line's word names a state by itself, and no adjective.
  private static boolean isStateAlone(Alignment alignment, Token word) {
    Reading reading = alignment.body().reading();
    boolean actor =
        mentionAt(alignment.body(), word.index())
            .filter(mention -> mention.kind() == ActorKind.STATE)
            .isPresent();
    boolean place =
        reading.mentions().all().stream()
            .anyMatch(mention ->
                mention.kindName().equals("PLACE") && mention.span().contains(word.span()));
    return actor || place && !word.lower().matches(".*(?:ian|ish|ese|i)");
  }

  /// Whether the sentences name the state itself, too.
  private static boolean isStateToldAlone(Alignment alignment, Match match) {
    Body body = alignment.body();
    for (Body.Word word : body.words(body.sentenceOf(match.at()))) {
      boolean alone =
          word.isItself()
              && word.token().lower().equals(match.word().lower())
              && mentionAt(body, word.at())
                  .filter(mention -> mention.span().length() > word.token().text().length())
                  .isEmpty()
              && !isOwner(body, word.at());
      if (alone) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwner(Body body, int token) {
    int after = token + 1;
    return after < body.reading().text().tokens().size()
        && (body.token(after).is("'s") || body.token(after).is("’s"));
  }
}
