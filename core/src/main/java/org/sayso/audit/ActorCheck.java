package org.sayso.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.NounPhrase;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;
import org.sayso.claim.Claim;
import org.sayso.claim.Relation;

/// Compares who does it: somebody else, the country for a body of it, or one of several left out.
final class ActorCheck implements Check {
  /// How much of what stands around the line's verb must stand around the body's.
  private static final double NEAR = 0.35;

  @Override
  public List<Finding> find(Alignment alignment, List<Finding> before) {
    List<Finding> found = new ArrayList<>();
    if (alignment.anchors().isEmpty() || alignment.line().isQuestion()) {
      return found;
    }
    another(alignment)
        .or(() -> anotherSpeaker(alignment))
        .or(new SpeakerSwap(alignment)::find)
        .or(() -> new AbsentActor(alignment).find())
        .ifPresent(found::add);
    new WiderActor(alignment).find().ifPresent(found::add);
    leftOut(alignment).or(() -> doerLeftOut(alignment)).ifPresent(found::add);
    return found;
  }

  // Somebody else.

  private static Optional<Finding> another(Alignment alignment) {
    Body body = alignment.body();
    Line line = alignment.line();
    Grammar grammar = new Grammar(body.reading().text());
    Support support = new Support(body, line);
    for (Match match : alignment.told()) {
      boolean verbs =
          match.itself()
              && match.likeness() >= Likeness.SAME
              && match.word().isVerbal()
              && body.token(match.at()).isVerbal();
      if (!verbs || line.source().filter(from -> from.cue() == match.word().index()).isPresent()) {
        continue;
      }
      if (support.of(match.word(), match.at()) < NEAR) {
        continue;
      }
      Sentence sentence = body.sentenceOf(match.at());
      Optional<NounPhrase> mine = grammar.agent(match.word().index(), line.first(), line.end());
      Optional<NounPhrase> theirs =
          grammar.agent(match.at(), sentence.firstToken(), sentence.endToken());
      if (mine.isEmpty() && theirs.isEmpty()) {
        mine = grammar.subject(match.word().index(), line.first());
        theirs = grammar.subject(match.at(), sentence.firstToken());
        if (mine.isEmpty()
            || theirs.isEmpty()
            || !Actors.isNamesake(body, mine.get(), theirs.get())) {
          continue;
        }
      }
      if (mine.isPresent()
          && theirs.isPresent()
          && !hasVerb(body, mine.get())
          && !hasVerb(body, theirs.get())
          && Actors.isAnother(alignment, mine.get(), theirs.get(), sentence)) {
        return Optional.of(
            finding(
                alignment,
                mine.get().firstToken(),
                mine.get().endToken(),
                theirs.get().firstToken(),
                theirs.get().endToken(),
                "In the body it is \""
                    + alignment.quote(theirs.get().firstToken(), theirs.get().endToken()).text()
                    + "\"."));
      }
    }
    return Optional.empty();
  }

  /// A phrase that the tagger took a verb into.
  private static boolean hasVerb(Body body, NounPhrase phrase) {
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      if (body.token(i).pos() == PartOfSpeech.VERB
          || body.token(i).lower().matches("called|said")) {
        return true;
      }
    }
    return false;
  }

  /// The line has one say it, the body another.
  private static Optional<Finding> anotherSpeaker(Alignment alignment) {
    Body body = alignment.body();
    Line line = alignment.line();
    if (line.source().isEmpty()) {
      return Optional.empty();
    }
    Optional<NounPhrase> mine =
        phrase(body, line.source().get().first(), line.source().get().end());
    List<Match> said =
        alignment.told().stream()
            .filter(match -> body.claimAt(match.at()).isPresent() && line.isSaid(match.word()))
            .toList();
    double all =
        alignment.told().stream()
            .filter(match -> line.isSaid(match.word()))
            .mapToDouble(match -> body.weight(match.word()))
            .sum();
    double attributed = said.stream().mapToDouble(match -> body.weight(match.word())).sum();
    if (mine.isEmpty() || said.isEmpty() || attributed < 0.5 * all) {
      return Optional.empty();
    }
    Optional<NounPhrase> theirs = Optional.empty();
    for (Claim claim : alignment.claims(said)) {
      if (claim.attribution().source().isEmpty()) {
        return Optional.empty();
      }
      org.sayso.text.TextSpan span = claim.attribution().source().get().span();
      int first = body.reading().text().tokenAt(span.begin());
      theirs = phrase(body, first, body.reading().text().tokenAt(span.end() - 1) + 1);
      Sentence sentence = body.sentenceOf(first);
      if (theirs.isEmpty() || !Actors.isAnother(alignment, mine.get(), theirs.get(), sentence)) {
        return Optional.empty();
      }
    }
    NounPhrase other = theirs.orElseThrow();
    return Optional.of(
        finding(
            alignment,
            mine.get().firstToken(),
            mine.get().endToken(),
            other.firstToken(),
            other.endToken(),
            "In the body it is \""
                + alignment.quote(other.firstToken(), other.endToken()).text()
                + "\"."));
  }

  private static Optional<NounPhrase> phrase(Body body, int first, int end) {
    return body.reading().text().nounPhrases().stream()
        .filter(phrase -> phrase.firstToken() < end && phrase.endToken() > first)
        .findFirst();
  }

  // Somebody left out.

  /// The body has two do the same to the same; the line names one of them.
  private static Optional<Finding> leftOut(Alignment alignment) {
    Body body = alignment.body();
    Set<Claim> claims = new HashSet<>(alignment.claims(alignment.told()));
    for (Sentence anchor : alignment.anchors()) {
      body.claims().stream()
          .filter(claim ->
              claim.attribution().content().stream()
                  .anyMatch(part -> anchor.span().overlaps(part.span())))
          .forEach(claims::add);
    }
    for (Claim claim : claims.stream().sorted(java.util.Comparator.comparing(Claim::id)).toList()) {
      for (Relation one : claim.relations()) {
        for (Relation other : claim.relations()) {
          boolean pair =
              !one.equals(other)
                  && one.kind() == other.kind()
                  && one.object().equals(other.object());
          if (pair
              && isNamed(alignment, one.subject().words().span())
              && alignment.anchors().getFirst().span().overlaps(one.words().span())
              && !isNamed(alignment, other.subject().words().span())) {
            return Optional.of(
                new Finding(
                    FindingKind.ACTOR_CHANGED,
                    alignment.line().words(),
                    List.of(one.subject().words(), other.subject().words()),
                    List.of(claim.id()),
                    "The body also names \"" + other.subject().words().text() + "\"."));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Alignment alignment, org.sayso.text.TextSpan span) {
    Body body = alignment.body();
    int first = body.reading().text().tokenAt(span.begin());
    for (int i = first;
        i < body.reading().text().tokens().size() && body.token(i).span().end() <= span.end();
        i++) {
      Token theirs = body.token(i);
      if (theirs.isNominal()
          && alignment.line().tokens().stream()
              .anyMatch(word -> body.likeness().of(word, theirs) >= Likeness.SAME)) {
        return true;
      }
    }
    return false;
  }

  /// The line's subject is a wrong, and the body says by whom.
  private static Optional<Finding> doerLeftOut(Alignment alignment) {
    Body body = alignment.body();
    Line line = alignment.line();
    Grammar grammar = new Grammar(body.reading().text());
    for (Match match : alignment.told()) {
      boolean wrong =
          match.itself()
              && match.word().pos() != PartOfSpeech.VERB
              && body.likeness().isIn("wrongs", match.word())
              && isSubject(line, match.word());
      if (!wrong) {
        continue;
      }
      Sentence sentence = body.sentenceOf(match.at());
      Optional<NounPhrase> doer = grammar.byPhrase(match.at(), sentence.endToken());
      boolean official =
          doer.flatMap(phrase -> Actors.mention(alignment, phrase))
              .filter(mention -> mention.kind().isOfficial() || mention.kind().isArmedNonState())
              .isPresent();
      if (official && !isNamed(alignment, doer.orElseThrow().span())) {
        return Optional.of(
            finding(
                alignment,
                match.word().index(),
                match.word().index() + 1,
                match.at(),
                doer.get().endToken(),
                "The body says by whom: \""
                    + alignment.quote(doer.get().firstToken(), doer.get().endToken()).text()
                    + "\"."));
      }
    }
    return Optional.empty();
  }

  private static boolean isSubject(Line line, Token word) {
    return line.tokens().stream()
        .filter(token -> token.index() < word.index())
        .noneMatch(token ->
            token.isVerbal()
                || token.pos() == PartOfSpeech.ADP
                || token.pos() == PartOfSpeech.PROPN);
  }

  static Finding finding(
      Alignment alignment, int first, int end, int theirFirst, int theirEnd, String message) {
    return new Finding(
        FindingKind.ACTOR_CHANGED,
        alignment.line().words(first, end),
        List.of(alignment.quote(theirFirst, theirEnd)),
        alignment.body().claimAt(theirFirst).stream().map(Claim::id).toList(),
        message);
  }
}
