package org.sayso.corroboration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.event.Role;

/// Tells whether and why a claim bears on a question, by itself.
///
/// A claim bears when its content answers the question or a part of it: it states the link asked
/// about, tells the happening asked about, is said by the speaker asked about. What the claim
/// leaves out ("she", "the attack") its document may name. The outlet's digest of itself (title,
/// takeaways) never counts.
final class Relevance {
  private static final double WORDS_NEEDED = 0.5;

  /// "any part in it": says nothing of its own.
  private static final int MOST_BARE = 4;

  private final Question question;
  private final Happenings happenings;
  private final Voices voices;
  private final Links links;

  /// @param documents those that are looked at: what they tell of the place asked about counts
  /// @param incidents which of their events are one happening
  Relevance(Question question, List<CorpusDocument> documents, Incidents incidents, Voices voices) {
    this.question = question;
    this.voices = voices;
    this.links = new Links(question);
    this.happenings = new Happenings(question, documents, incidents);
  }

  /// What `document` has of the matter.
  Topic topic(CorpusDocument document) {
    return new Topic(question, document, happenings);
  }

  /// Whether and why `claim` bears on the question.
  Optional<Bearing> of(Topic topic, CorpusDocument document, CorpusClaim claim) {
    if (claim.block().isDigest() || !isInTime(document, claim)) {
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
    if (!question.relations().isEmpty()) {
      return link(met);
    }
    if (!question.types().isEmpty()) {
      return deed(met);
    }
    if (!question.actors().isEmpty()) {
      return met.everybody
          && (nothingElse() || met.words > 0 || met.place || met.topic.isInTitle());
    }
    return spoken(met);
  }

  private boolean link(Met met) {
    if (met.linked()) {
      return true;
    }
    if (met.everybody && !question.actors().isEmpty()) {
      Stance stance = met.claim.stance();
      return met.speaksOfLink() || stance == Stance.ALLEGES || Side.of(stance) == Side.DENIES;
    }
    return met.somebody && links.isTitled(met.document) && met.speaksOfLink();
  }

  private boolean deed(Met met) {
    if (met.isOfOthers()) {
      return false;
    }
    boolean nobody = question.actors().isEmpty();
    boolean worded = question.words().isEmpty() || met.words >= WORDS_NEEDED || met.place;
    boolean doer = nobody || met.everybody || met.first;
    boolean told = !met.events.isEmpty() && doer && (worded || met.everybody);
    boolean onMatter = question.places().isEmpty() || met.topic.isOnMatter();
    boolean around = onMatter && met.somebody && met.topic.namesEverybody() && met.speaksOfDeed();
    boolean placed = question.places().isEmpty() || met.place || met.topic.isPlacedByEvent();
    boolean said =
        placed
            && (nobody || met.everybody)
            && (met.words >= WORDS_NEEDED || question.words().isEmpty())
            && onMatter
            && met.speaksOfDeed();
    boolean blamed = met.everybody && !nobody && met.topic.tellsOfIt() && met.blames();
    return (told || around || said || blamed) && met.namesDoersAsked();
  }

  private boolean who(Met met) {
    if (!question.relations().isEmpty() && question.types().isEmpty()) {
      return link(met);
    }
    if (question.types().isEmpty()) {
      return spoken(met) || (met.everybody && (nothingElse() || met.words > 0));
    }
    if (met.isOfOthers()) {
      return false;
    }
    boolean topical = isOnMatter(met);
    boolean names = namesDoer(met) && (!met.events.isEmpty() || met.speaksOfDeed());
    return topical && (names || isOwnDeed(met.claim));
  }

  /// Whether the document is on the matter: by what it names, or, where the question names nothing
  /// but the kind of happening, by telling one.
  private boolean isOnMatter(Met met) {
    boolean named = nothingElse() ? met.topic.tellsOfIt() : met.topic.isOnMatter();
    return named && (question.actors().isEmpty() || met.topic.namesEverybody());
  }

  private static boolean isOwnDeed(CorpusClaim claim) {
    return claim.stance() == Stance.CLAIMS_RESPONSIBILITY
        || claim.stance() == Stance.DENIES_RESPONSIBILITY;
  }

  /// Whether the claim says whose deed it was: a doer that it tells, or somebody who is no victim.
  private static boolean namesDoer(Met met) {
    boolean told =
        met.told.stream()
            .flatMap(event -> event.cast().stream())
            .anyMatch(part ->
                part.role() == Role.INITIATOR
                    && (part.claim().equals(met.claim.id())
                        || Words.has(met.claim.content(), part.actor().name())));
    return told
        || met.claim.actors().stream()
            .anyMatch(actor -> actor.kind().isOfficial() || actor.kind().isArmedNonState())
        || QuestionWords.DOERS.stream().anyMatch(word -> Words.hasForm(met.claim.content(), word));
  }

  private boolean whoSays(Met met) {
    if (!question.stances().contains(Taken.stance(met.claim)) || met.isOfOthers()) {
      return false;
    }
    met.reasons.add("the speaker " + plain(Taken.stance(met.claim).name()));
    boolean owns = question.stances().contains(Stance.CLAIMS_RESPONSIBILITY);
    boolean bare = met.claim.content().strip().split("\\s+").length <= MOST_BARE;
    boolean topical =
        question.types().isEmpty()
            ? met.words >= WORDS_NEEDED || met.everybody || met.place
            : !met.events.isEmpty() || owns || bare || met.speaksOfDeed();
    return isOnMatter(met) && topical;
  }

  private boolean howMany(Met met) {
    boolean toll =
        met.topic.events().stream()
            .flatMap(event -> event.tolls().stream())
            .anyMatch(harm ->
                harm.claim().equals(met.claim.id())
                    && (question.effects().isEmpty()
                        || question.effects().contains(harm.effect())));
    boolean counted = !met.isOfOthers() && counts(met.claim);
    boolean asked = (toll || counted) && isOnMatter(met);
    if (asked) {
      met.reasons.add("gives a number");
    }
    return asked && met.claim.stance() != Stance.CONDEMNS;
  }

  /// Whether a number and a word for the harm asked about stand in the content.
  private boolean counts(CorpusClaim claim) {
    return Words.hasNumber(claim.content())
        && QuestionWords.EFFECTS.entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(question.effects()::contains))
            .anyMatch(entry -> Words.hasForm(claim.content(), entry.getKey()));
  }

  private boolean isSaid(Met met) {
    boolean said = voices.isOneOf(met.claim, question.speakers());
    if (!said) {
      return false;
    }
    met.reasons.add("said by whom is asked about");
    boolean nothing = nothingElse() && question.actors().isEmpty() && question.types().isEmpty();
    boolean told = !met.events.isEmpty();
    boolean onMatter =
        met.topic.isOnMatter() && (question.actors().isEmpty() || met.topic.namesEverybody());
    boolean topical = onMatter && (met.topic.isInTitle() || met.topic.tellsOfIt());
    boolean named = met.somebody || met.words >= WORDS_NEEDED || met.place || met.speaksOfDeed();
    return nothing || told || (topical && !met.isOfOthers()) || (named && !met.isOfOthers());
  }

  private boolean happened(Met met) {
    boolean of = question.actors().isEmpty() || met.somebody;
    boolean told = !met.events.isEmpty();
    boolean here = met.place || met.topic.isInTitle() || met.topic.isPlacedByEvent();
    boolean worded =
        here
            && met.topic.tellsOfIt()
            && (met.claim.stance().denies()
                || QuestionWords.HAPPENINGS.keySet().stream()
                    .anyMatch(word -> Words.hasForm(met.claim.content(), word)));
    return of && (told || (worded && !met.isOfOthers()));
  }

  private boolean nothingElse() {
    return question.words().isEmpty() && question.places().isEmpty();
  }

  /// Whether places and words alone meet a question that asks about nobody.
  private boolean spoken(Met met) {
    if (!question.actors().isEmpty()) {
      return false;
    }
    boolean enough = question.places().isEmpty() ? met.words >= WORDS_NEEDED : met.words > 0;
    return question.words().isEmpty()
        ? met.place
        : enough && (question.places().isEmpty() || met.place);
  }

  private boolean isInTime(CorpusDocument document, CorpusClaim claim) {
    if (question.time().isEmpty()) {
      return true;
    }
    TimeWindow asked = question.time().get();
    List<CorpusEvent.Day> days =
        document.toldBy(claim).stream().flatMap(event -> event.days().stream()).toList();
    return days.isEmpty()
        ? claim.carrier().published().map(asked::admitsReport).orElse(true)
        : days.stream().anyMatch(asked::admits);
  }

  /// Whether all links of the claim that bear are denied by it.
  boolean isNegated(CorpusDocument document, CorpusClaim claim) {
    return links.isNegated(document, claim);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
