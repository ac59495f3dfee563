package org.sayso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.NounPhrase;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.claim.Claim;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.text.TextSpan;

/// Finds somebody in the line whom the sentences that it goes back to do not name, where the rest
/// of it goes back to them.
record AbsentActor(Alignment alignment) {
  /// How much of the rest the sentences must tell.
  private static final double WELL = 0.6;

  /// Kinds that are not told by a wider word: "authorities" may be anybody.
  private static final Set<String> CERTAIN =
      Set.of("MILITARY", "ARMED_GROUP", "CLERGY", "GANG", "COURT", "PARTY", "POLICE");

  private Body body() {
    return alignment.body();
  }

  Optional<Finding> find() {
    return doer().or(this::name);
  }

  /// Who acts or speaks in the line is named nowhere near.
  private Optional<Finding> doer() {
    Line line = alignment.line();
    Optional<Token> head = head(line);
    if (head.isEmpty() || isNear(head.get()) || restTold(head.get().span()) < WELL) {
      return Optional.empty();
    }
    Token who = head.get();
    if (line.source().isPresent() && who.lower().endsWith("s") && body().likeness().isPerson(who)) {
      return Optional.empty();
    }
    boolean state = mentionAt(who).filter(mention -> mention.kind() == ActorKind.STATE).isPresent();
    if (state && isAnywhere(who)) {
      return otherState(who);
    }
    if (isRole(who) && !isAnywhere(who)) {
      return theirs()
          .filter(other -> body().token(other.head()).isNominal())
          .map(other -> finding(who, other.firstToken(), other.endToken()));
    }
    return who.pos() == PartOfSpeech.PROPN && mentionAt(who).isPresent()
        ? theirs()
            .filter(this::isSomebody)
            .map(other -> finding(who, other.firstToken(), other.endToken()))
        : Optional.empty();
  }

  /// The sentences speak of another state, and not of the line's.
  private Optional<Finding> otherState(Token who) {
    return alignment.anchors().stream()
        .flatMap(anchor ->
            body().reading().mentions().within(anchor.span(), ActorMention.class).stream())
        .filter(mention -> mention.kind() == ActorKind.STATE)
        .filter(this::isFree)
        .findFirst()
        .map(mention -> {
          int first = body().reading().text().tokenAt(mention.span().begin());
          int end = body().reading().text().tokenAt(mention.span().end() - 1) + 1;
          return finding(who, first, end);
        });
  }

  private Optional<Token> head(Line line) {
    if (line.source().isPresent()) {
      for (int i = line.source().get().end() - 1; i >= line.source().get().first(); i--) {
        if (body().token(i).isNominal()) {
          return Optional.of(body().token(i));
        }
      }
      return Optional.empty();
    }
    Grammar grammar = new Grammar(body().reading().text());
    return line.tokens().stream()
        .filter(token -> token.pos() == PartOfSpeech.VERB)
        .findFirst()
        .map(verb -> grammar.agent(verb.index(), line.first(), line.end()))
        .orElseGet(() -> firstPhrase(line))
        .map(phrase -> body().token(phrase.head()));
  }

  /// A headline's verb may be taken for something else.
  private Optional<NounPhrase> firstPhrase(Line line) {
    List<NounPhrase> phrases =
        body().reading().text().nounPhrases().stream()
            .filter(phrase -> line.span().contains(phrase.span()))
            .limit(2)
            .toList();
    boolean owner =
        phrases.size() > 1
            && phrases.get(1).firstToken() == phrases.getFirst().endToken() + 1
            && body().token(phrases.getFirst().endToken()).pos() == PartOfSpeech.PART;
    return owner ? Optional.of(phrases.get(1)) : phrases.stream().findFirst();
  }

  /// Whether the sentences, or those before them, have the word or what stands for it.
  private boolean isNear(Token word) {
    List<Sentence> near = new ArrayList<>(alignment.anchors());
    for (Sentence sentence : body().sentences()) {
      boolean beside =
          alignment.anchors().stream().anyMatch(anchor -> anchor.index() - sentence.index() == 1);
      if (beside) {
        near.add(sentence);
      }
    }
    return near.stream()
            .flatMap(sentence -> body().words(sentence).stream())
            .anyMatch(other -> body().likeness().of(word, other.token()) >= Likeness.HOME)
        || alignment.isTold(word);
  }

  /// Whether the phrase names an actor whom the line does not have.
  private boolean isSomebody(NounPhrase phrase) {
    Token head = body().token(phrase.head());
    if (!head.isNominal()) {
      return false;
    }
    boolean actor =
        body().reading().mentions().of(ActorMention.class).stream()
            .anyMatch(mention -> mention.span().overlaps(head.span()));
    return (actor || isRole(head))
        && alignment.line().tokens().stream()
            .noneMatch(word -> body().likeness().of(word, head) >= Likeness.SAME);
  }

  private boolean isAnywhere(Token word) {
    return alignment.body().sentences().stream()
        .flatMap(sentence -> body().words(sentence).stream())
        .anyMatch(other -> body().likeness().of(word, other.token()) >= Likeness.HOME);
  }

  private double restTold(TextSpan who) {
    double all = 0;
    double told = 0;
    for (Token word : alignment.line().content()) {
      if (!who.overlaps(word.span())) {
        all += body().weight(word);
        told += alignment.isTold(word) ? body().weight(word) : 0;
      }
    }
    return all == 0 ? 0 : told / all;
  }

  private Optional<ActorMention> mentionAt(Token word) {
    return body().reading().mentions().of(ActorMention.class).stream()
        .filter(mention -> mention.form() == NameForm.NAME)
        .filter(mention -> mention.span().contains(word.span()))
        .findFirst();
  }

  private boolean isRole(Token word) {
    return body().likeness().forms(word).stream()
        .map(Lexicon.standard()::role)
        .anyMatch(CERTAIN::contains);
  }

  /// Who does it in the body: the doer of the verb that the line has, too; the first name else.
  private Optional<NounPhrase> theirs() {
    Sentence anchor = alignment.anchors().getFirst();
    Grammar grammar = new Grammar(body().reading().text());
    for (int i = anchor.firstToken(); i < anchor.endToken(); i++) {
      Token verb = body().token(i);
      boolean shared =
          verb.pos() == PartOfSpeech.VERB
              && alignment.line().tokens().stream()
                  .anyMatch(word -> body().likeness().of(word, verb) >= Likeness.SAME);
      if (shared) {
        Optional<NounPhrase> doer = grammar.agent(i, anchor.firstToken(), anchor.endToken());
        if (doer.isPresent()) {
          return doer;
        }
      }
    }
    return body().reading().text().nounPhrases().stream()
        .filter(phrase -> anchor.span().contains(phrase.span()))
        .findFirst();
  }

  /// A name that stands nowhere in the body, beside which the sentence has another of its kind.
  private Optional<Finding> name() {
    Line line = alignment.line();
    for (ActorMention mine : body().reading().mentions().within(line.span(), ActorMention.class)) {
      Token last = body().token(body().reading().text().tokenAt(mine.span().end() - 1));
      boolean absent =
          mine.form() == NameForm.NAME
              && last.pos() == PartOfSpeech.PROPN
              && !isAnywhere(last)
              && alignment
                  .anywhere(last)
                  .filter(near -> near.likeness() >= Likeness.HOME)
                  .isEmpty();
      if (absent && restTold(mine.span()) >= WELL) {
        Optional<ActorMention> other =
            body()
                .reading()
                .mentions()
                .within(alignment.anchors().getFirst().span(), ActorMention.class)
                .stream()
                .filter(theirs -> theirs.form() == NameForm.NAME)
                .filter(theirs -> theirs.kind() == mine.kind() || mine.kind() == ActorKind.OTHER)
                .filter(theirs -> isFree(theirs))
                .findFirst();
        if (other.isEmpty() && otherName().isPresent()) {
          NounPhrase name = otherName().get();
          return Optional.of(finding(last, name.firstToken(), name.endToken()));
        }
        if (other.isPresent()) {
          int first = body().reading().text().tokenAt(other.get().span().begin());
          int end = body().reading().text().tokenAt(other.get().span().end() - 1) + 1;
          return Optional.of(finding(last, first, end));
        }
      }
    }
    return Optional.empty();
  }

  /// A phrase with a name for its head that the line does not have.
  private Optional<NounPhrase> otherName() {
    Sentence anchor = alignment.anchors().getFirst();
    return body().reading().text().nounPhrases().stream()
        .filter(phrase -> anchor.span().contains(phrase.span()))
        .filter(phrase -> body().token(phrase.head()).pos() == PartOfSpeech.PROPN)
        .filter(phrase -> phrase.firstToken() > anchor.firstToken())
        .filter(phrase ->
            alignment.line().tokens().stream()
                .noneMatch(word ->
                    body().likeness().of(word, body().token(phrase.head())) >= Likeness.SAME))
        .findFirst();
  }

  /// Whether the line does not have the name.
  private boolean isFree(ActorMention theirs) {
    boolean same =
        body().reading().actor(theirs).stream()
            .anyMatch(actor ->
                body()
                    .reading()
                    .mentions()
                    .within(alignment.line().span(), ActorMention.class)
                    .stream()
                    .anyMatch(
                        own -> body().reading().actor(own).filter(actor::equals).isPresent()));
    if (same) {
      return false;
    }
    Token last = body().token(body().reading().text().tokenAt(theirs.span().end() - 1));
    return alignment.line().tokens().stream()
        .noneMatch(word -> body().likeness().of(word, last) >= Likeness.SAME);
  }

  private Finding finding(Token who, int first, int end) {
    return new Finding(
        FindingKind.ACTOR_CHANGED,
        alignment.line().words(who),
        List.of(alignment.quote(first, end)),
        body().claimAt(first).stream().map(Claim::id).toList(),
        "The body has \"" + alignment.quote(first, end).text() + "\" here.");
  }
}
