package org.sayso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;
import org.sayso.claim.Claim;
import org.sayso.claim.Identity;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.resolution.Actor;
import org.sayso.text.TextSpan;

/// Finds a name for the line's source whose words the body gives to another by name.
record SpeakerSwap(Alignment alignment) {
  /// How much of what the line has from the body must be the other's words.
  private static final double MOST = 0.6;

  Optional<Finding> find() {
    Line line = alignment.line();
    List<Token> mine = line.source().map(this::name).orElse(List.of());
    if (mine.isEmpty()) {
      return Optional.empty();
    }
    double all = 0;
    double others = 0;
    List<Claim> claims = new ArrayList<>();
    for (Match match : alignment.told()) {
      if (!line.isSaid(match.word())) {
        continue;
      }
      all += body().weight(match.word());
      Optional<Claim> claim = body().outerClaimAt(match.at());
      if (claim.filter(found -> isOther(mine, found)).isPresent()) {
        others += body().weight(match.word());
        claims.add(claim.get());
      }
    }
    return claims.isEmpty() || others < MOST * all
        ? Optional.empty()
        : Optional.of(finding(mine, claims.getFirst()));
  }

  private Body body() {
    return alignment.body();
  }

  /// The words of the line's source that are a name: all capitalized words of a phrase that ends
  /// with one, or those before a body of a state ("the Tavaran army").
  private List<Token> name(Line.Source source) {
    List<Token> words = new ArrayList<>();
    Optional<Token> head = Optional.empty();
    for (int i = source.first(); i < source.end(); i++) {
      Token token = body().token(i);
      if (head.isPresent() && (token.pos() == PartOfSpeech.ADP || token.is(","))) {
        break;
      }
      boolean named = token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.ADJ;
      if (token.isCapitalized() && named && !isOpening(token)) {
        words.add(token);
      }
      if (token.isNominal()) {
        head = Optional.of(token);
      }
    }
    boolean many = head.filter(word -> word.lower().endsWith("s") && isParty(word)).isPresent();
    return !many && head.filter(word -> words.contains(word) || isBody(word)).isPresent()
        ? words
        : List.of();
  }

  /// A capital that opens the line makes no name.
  private boolean isOpening(Token token) {
    return token.index() == body().sentenceOf(token.index()).firstToken()
        && body().reading().mentions().of(ActorMention.class).stream()
            .noneMatch(mention ->
                mention.form() == NameForm.NAME && mention.span().contains(token.span()));
  }

  /// "Republicans" are many.
  private boolean isParty(Token token) {
    return body().reading().mentions().of(ActorMention.class).stream()
        .anyMatch(mention ->
            mention.span().contains(token.span())
                && (mention.kind() == ActorKind.PARTY
                    || mention.kind() == ActorKind.POPULATION_GROUP
                    || mention.kind() == ActorKind.OTHER));
  }

  /// A body of a state.
  private boolean isBody(Token head) {
    return body().likeness().forms(head).stream()
        .map(Lexicon.standard()::role)
        .anyMatch(
            role -> role.equals("GOVERNMENT") || role.equals("MILITARY") || role.equals("POLICE"));
  }

  /// Whether somebody else says it, by a name that shares no word and stands nowhere beside it.
  private boolean isOther(List<Token> mine, Claim claim) {
    if (claim.speaker().identity() != Identity.NAMED || claim.attribution().source().isEmpty()) {
      return false;
    }
    List<Token> theirs = new ArrayList<>(tokens(claim.attribution().source().get().span()));
    mention(claim)
        .ifPresent(mention -> {
          theirs.addAll(tokens(mention.span()));
          theirs.addAll(tokens(body().reading().mentions().antecedentOf(mention).span()));
        });
    List<Token> names = theirs.stream().filter(word -> isName(word) && !isOpening(word)).toList();
    boolean person = mention(claim).filter(found -> found.kind() == ActorKind.PERSON).isPresent();
    boolean office = mine.getLast().pos() == PartOfSpeech.ADJ;
    return !names.isEmpty()
        && !(office && person)
        && mine.stream().noneMatch(one -> isAmong(one, theirs))
        && !isBeside(mine.getLast(), names)
        && !isSameActor(mine, claim);
  }

  private static boolean isName(Token token) {
    return token.pos() == PartOfSpeech.PROPN && token.isCapitalized();
  }

  private boolean isAmong(Token word, List<Token> others) {
    return others.stream().anyMatch(other -> body().likeness().of(word, other) >= Likeness.SAME);
  }

  /// Whether some sentence that names the speaker has the line's name, too.
  private boolean isBeside(Token mine, List<Token> names) {
    Token last = names.getLast();
    return body().sentences().stream()
        .map(body()::words)
        .anyMatch(words ->
            words.stream().anyMatch(word -> word.token().lower().equals(last.lower()))
                && words.stream()
                    .anyMatch(word -> body().likeness().of(mine, word.token()) >= Likeness.SAME));
  }

  private boolean isSameActor(List<Token> mine, Claim claim) {
    Optional<Actor> theirs = mention(claim).flatMap(body().reading()::actor);
    return theirs.isPresent()
        && mine.stream()
            .flatMap(word ->
                body().reading().mentions().of(ActorMention.class).stream()
                    .filter(mention -> mention.span().contains(word.span())))
            .anyMatch(mention -> body().reading().actor(mention).equals(theirs));
  }

  private Optional<ActorMention> mention(Claim claim) {
    return claim
        .speaker()
        .mention()
        .flatMap(body().reading().mentions()::get)
        .filter(ActorMention.class::isInstance)
        .map(ActorMention.class::cast);
  }

  private List<Token> tokens(TextSpan span) {
    int first = body().reading().text().tokenAt(span.begin());
    int end = body().reading().text().tokenAt(span.end() - 1) + 1;
    return body().reading().text().tokens().subList(first, end);
  }

  private Finding finding(List<Token> mine, Claim claim) {
    return new Finding(
        FindingKind.ACTOR_CHANGED,
        alignment.line().words(mine.getFirst().index(), mine.getLast().index() + 1),
        List.of(claim.attribution().source().orElseThrow()),
        List.of(claim.id()),
        "In the body " + claim.speaker().name() + " says so.");
  }
}
