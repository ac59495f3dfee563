package org.sayso.corroboration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.corroboration.Question.Kind;
import org.sayso.event.Role;

/// Tells whether and why a claim bears on a question, by itself.
///
/// A claim bears when it has enough of what is asked about, firmly enough: each thing asked about
/// ([Aspect]) may stand in the words said, near them, or only in the document around ([Grip]). The
/// outlet's digest of itself (title, takeaways) never counts.
final class Relevance {
  private static final double TOLD = 0.55;
  private static final double COUNTED = 0.5;
  private static final double ON_MATTER = 0.38;
  private static final double ON_MATTER_IN_LONG = 0.5;

  private final Question question;
  private final Happenings happenings;
  private final Voices voices;
  private final Links links;
  private final Aspects aspects;

  /// @param documents those that are looked at: what they tell of the place asked about counts
  /// @param incidents which of their events are one happening
  Relevance(Question question, List<CorpusDocument> documents, Incidents incidents, Voices voices) {
    this.question = question;
    this.voices = voices;
    this.links = new Links(question);
    this.aspects = Aspects.of(question);
    this.happenings = new Happenings(question, documents, incidents);
  }

  /// What `document` has of the matter.
  Topic topic(CorpusDocument document) {
    return new Topic(question, aspects, document, happenings);
  }

  /// Whether and why `claim` bears on the question.
  Optional<Bearing> of(Topic topic, CorpusDocument document, CorpusClaim claim) {
    boolean spoken =
        question.kind() != Kind.WHAT_IS_SAID || voices.speaks(claim, question.speakers());
    boolean stands =
        question.kind() != Kind.WHO_SAYS || question.stances().contains(Taken.stance(claim));
    if (!spoken || !stands || claim.block().isDigest() || !happenings.isInTime(document, claim)) {
      return Optional.empty();
    }
    Met met = new Met(question, topic, links, voices, document, claim);
    boolean bears =
        switch (question.kind()) {
          case WHETHER -> whether(met);
          case WHO -> who(met);
          case WHO_SAYS -> whoSays(met);
          case HOW_MANY -> howMany(met);
          case WHAT_IS_SAID -> isSaid(met);
          case WHAT_HAPPENED -> happened(met);
        };
    return bears ? Optional.of(met.bearing()) : Optional.empty();
  }

  private boolean whether(Met met) {
    return question.relations().isEmpty() ? deed(met) : link(met);
  }

  private boolean link(Met met) {
    if (met.linked()) {
      return true;
    }
    boolean people = !question.actors().isEmpty();
    if (people && !aspects.things().isEmpty() && met.speaksOfLink()) {
      return met.somebody(Grip.SAID) && met.things(Grip.NEAR) && met.everybody(Grip.FRAME);
    }
    if (people && met.everybody(Grip.NEAR)) {
      Stance stance = met.claim.stance();
      boolean blames = stance == Stance.ALLEGES || Side.of(stance) == Side.DENIES;
      return met.speaksOfLink() || (blames && met.everybody(Grip.SAID));
    }
    return people && met.somebody(Grip.NEAR) && links.isTitled(met.document) && met.speaksOfLink();
  }

  private boolean deed(Met met) {
    if (!met.isFramed() || met.isOfOthers() || met.isOfOtherDoer()) {
      return false;
    }
    boolean blamed = met.everybody(Grip.NEAR) && met.topic.tellsOfIt() && met.blames();
    return (speaksOfIt(met) && isOfPeople(met) && met.score() >= TOLD) || blamed;
  }

  /// Whether the words said tell the deed, or answer to what tells it.
  private static boolean speaksOfIt(Met met) {
    Side side = Side.of(met.claim.stance());
    boolean answers = side != Side.ASSERTS && side != Side.SPEAKS_WITHOUT_ASSERTING;
    return met.deed() == Grip.SAID
        || (answers && met.deed().atLeast(Grip.LEANT) && !met.sight.speaksOfDeeds());
  }

  /// Whether the claim has whom the question has for the doer, and the others at least for its
  /// topic; where it asks about nobody, the place or a thing.
  private boolean isOfPeople(Met met) {
    if (aspects.people().isEmpty()) {
      boolean nothing = aspects.places().isEmpty() && aspects.things().isEmpty();
      return nothing || met.any(Grip.LEANT);
    }
    Grip others = Taken.stance(met.claim).denies() ? Grip.FRAME : Grip.TOPIC;
    return aspects.people().stream()
        .allMatch(one -> met.grip(one).atLeast(one.isDoer() ? Grip.LEANT : others));
  }

  private boolean who(Met met) {
    if (!question.relations().isEmpty() && question.types().isEmpty()) {
      return link(met);
    }
    if (!met.isFramed() || met.isOfOthers()) {
      return false;
    }
    boolean tells = speaksOfIt(met) || (met.deed().atLeast(Grip.TOPIC) && met.blames());
    boolean names = namesDoer(met) && tells;
    return (names && met.score() >= TOLD) || isOwnDeed(met.claim);
  }

  private static boolean isOwnDeed(CorpusClaim claim) {
    Stance stance = Taken.stance(claim);
    return stance == Stance.CLAIMS_RESPONSIBILITY || stance == Stance.DENIES_RESPONSIBILITY;
  }

  /// Whether the claim says whose deed it was: a doer that it tells, or somebody who is no victim.
  private static boolean namesDoer(Met met) {
    boolean told =
        met.told.stream()
            .flatMap(event -> event.cast().stream())
            .anyMatch(part ->
                part.role() == Role.INITIATOR
                    && (part.claim().equals(met.claim.id())
                        || met.sight.said.hasName(part.actor().name())));
    return told
        || met.claim.actors().stream()
            .anyMatch(actor -> actor.kind().isOfficial() || actor.kind().isArmedNonState())
        || met.sight.said.hasFormOf(TellingWords.DOERS);
  }

  private boolean whoSays(Met met) {
    Stance stance = Taken.stance(met.claim);
    if (!met.isFramed()) {
      return false;
    }
    met.reasons.add("the speaker " + plain(stance.name()));
    boolean owns = question.stances().contains(Stance.CLAIMS_RESPONSIBILITY);
    boolean on = owns || met.sight.isBare() || met.deed().atLeast(Grip.NEAR);
    return on && !met.isOfOthers() && met.score() >= onMatter(met);
  }

  private boolean howMany(Met met) {
    boolean toll =
        met.topic.events().stream()
            .flatMap(event -> event.tolls().stream())
            .anyMatch(harm ->
                harm.claim().equals(met.claim.id())
                    && (question.effects().isEmpty()
                        || question.effects().contains(harm.effect())));
    boolean asked = (toll || (!met.isOfOthers() && counts(met.sight))) && met.isFramed();
    if (asked) {
      met.reasons.add("gives a number");
    }
    return asked && met.claim.stance() != Stance.CONDEMNS && met.score() >= COUNTED;
  }

  /// Whether a number and a word for the harm asked about stand in the content.
  private boolean counts(Sight sight) {
    return Words.hasNumber(sight.said.lower())
        && (question.effects().isEmpty()
            || aspects.deed().filter(deed -> deed.isIn(sight.said)).isPresent());
  }

  private boolean isSaid(Met met) {
    met.reasons.add("said by whom is asked about");
    boolean nothing = aspects.isBare() && aspects.deed().isEmpty();
    boolean others = aspects.all().size() > aspects.people().size();
    boolean ofPeople = others || met.somebody(Grip.LEANT);
    return nothing
        || (met.isFramed() && !met.isOfOthers() && ofPeople && met.score() >= onMatter(met));
  }

  private boolean happened(Met met) {
    if (!met.isFramed() || met.isOfOthers()) {
      return false;
    }
    boolean told = !met.events.isEmpty() && met.score() >= onMatter(met);
    boolean here = met.places(Grip.NEAR) || met.topic.isInTitle() || met.topic.isPlacedByEvent();
    boolean worded =
        here
            && met.topic.tellsOfIt()
            && (met.claim.stance().denies()
                || QuestionWords.HAPPENINGS.keySet().stream().anyMatch(met.sight.said::hasForm));
    return told || worded;
  }

  /// The score from which a claim is on the matter: in a long document more must stand close by.
  private static double onMatter(Met met) {
    return met.sight.isFramed() ? ON_MATTER_IN_LONG : ON_MATTER;
  }

  /// Whether all links of the claim that bear are denied by it.
  boolean isNegated(CorpusDocument document, CorpusClaim claim) {
    return links.isNegated(document, claim);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
