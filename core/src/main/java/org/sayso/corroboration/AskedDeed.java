package org.sayso.corroboration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.claim.Basis;
import org.sayso.claim.Stance;
import org.sayso.corroboration.Question.Kind;
import org.sayso.event.Effect;
import org.sayso.mention.ActorKind;

/// The deed of a question whether somebody did it ("Did the army shell Ostrey?"), and what a claim
/// says of who did it.
record AskedDeed(Question question) {
  /// Words that stand for somebody named before: they may be the one asked about.
  private static final Pattern STANDS_FOR =
      Pattern.compile("(?i)\\b(?:he|she|they|it|we|i|his|her|their|its|our|my|who|which)\\b");

  private static final Pattern TOLL =
      Pattern.compile(
          "(?i)\\b(?:tolls?|(?:number|count) of (?:the )?(?:dead|deaths|victims|killed))\\b");

  /// A part of a name that tells it from others.
  private static final int TELLING = 4;

  /// Whether it is asked of somebody, and of a happening; who ordered one is another matter.
  boolean isAsked() {
    return question.kind() == Kind.WHETHER && !question.doers().isEmpty() && isOfHappening();
  }

  /// Whether what is done is a happening by itself: to bomb, not to look into a bombing.
  boolean isOfHappening() {
    return !question.types().isEmpty()
        && question.relations().isEmpty()
        && question.deeds().stream().limit(1).anyMatch(QuestionWords.HAPPENINGS::containsKey);
  }

  /// Whether the claim is of the one asked about, names it, or has words that may stand for it.
  boolean speaksOfAsked(CorpusClaim claim) {
    return question.doers().stream().anyMatch(doer -> speaksOf(claim, doer));
  }

  private static boolean speaksOf(CorpusClaim claim, ActorRef doer) {
    boolean stands = !isOwn(claim) && STANDS_FOR.matcher(claim.content()).find();
    Stream<ActorRef> people =
        Stream.of(
                claim.voice().voices(),
                claim.voice().affiliation().stream(),
                claim.actors().stream(),
                claim.blames().stream().map(Blamed::actor),
                claim.links().stream().flatMap(link -> Stream.of(link.subject(), link.object())))
            .flatMap(all -> all);
    return stands || isNamed(claim.content(), doer) || people.anyMatch(one -> isOne(one, doer));
  }

  private static boolean isOne(ActorRef one, ActorRef doer) {
    return doer.isOneWith(one)
        || isNamed(one.name(), doer)
        || Body.of(doer).filter(body -> body.isOf(doer, one)).isPresent();
  }

  /// By the name, by a telling part of it, or by a noun for such a body: "soldiers" for the army.
  private static boolean isNamed(String words, ActorRef doer) {
    PlainText plain = new PlainText(words);
    Optional<Body> body = Body.of(doer);
    if (body.isPresent()) {
      return plain.hasFormOf(body.get().nouns());
    }
    return Words.has(words, doer.name())
        || Stream.of(doer.name().split("\\s+"))
            .filter(part -> part.length() > TELLING && Character.isUpperCase(part.charAt(0)))
            .anyMatch(part -> Words.has(words, part));
  }

  /// Whether the speaker speaks of a deed of its own.
  private static boolean isOwn(CorpusClaim claim) {
    return claim.basis() == Basis.OWN_ACT || claim.stance() == Stance.DENIES_RESPONSIBILITY;
  }

  /// Whether somebody else is said to have done it, the speaker or a third.
  boolean namesAnother(CorpusClaim claim) {
    boolean owns =
        Taken.stance(claim) == Stance.CLAIMS_RESPONSIBILITY
            || claim.basis() == Basis.OWN_ACT && Words.ownsDeed(claim.content());
    boolean members =
        !claim.blames().isEmpty()
            && claim.actors().stream().anyMatch(actor -> isBody(actor) && isSomebody(actor));
    return owns
        || members
        || claim.blames().stream().anyMatch(blamed -> isSomebody(blamed.actor()));
  }

  /// "Gunmen", "attackers" may be those asked about; "fighters of the Karst Liberation Front" are
  /// not.
  private static boolean isSomebody(ActorRef actor) {
    String name = actor.name();
    return actor.id().isPresent() || !name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isBody(ActorRef actor) {
    return actor.kind().isOfficial()
        || actor.kind().isArmedNonState()
        || actor.kind() == ActorKind.UNIDENTIFIED_GROUP;
  }

  /// Whether a body that could have done it denies a deed of its own, and not the one asked about.
  boolean isDeniedForItself(CorpusClaim claim) {
    return isAsked()
        && isOwn(claim)
        && claim.voice().voices().anyMatch(AskedDeed::isBody)
        && !speaksOfAsked(claim);
  }

  /// Whether it tells how many were harmed, and names nobody for it.
  boolean tellsHarmAlone(CorpusDocument document, CorpusClaim claim) {
    List<Effect> told =
        document.toldBy(claim).stream()
            .flatMap(event -> event.tolls().stream())
            .filter(toll -> toll.claim().equals(claim.id()))
            .map(CorpusEvent.Toll::effect)
            .toList();
    boolean tells =
        told.stream().anyMatch(effect -> effect == Effect.KILLED || effect == Effect.INJURED)
            || TOLL.matcher(claim.content()).find() && Words.hasNumber(claim.content());
    return tells
        && claim.actors().stream().noneMatch(AskedDeed::isBody)
        && claim.blames().isEmpty()
        && claim.links().isEmpty();
  }
}
