package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Stance;
import org.sayso.corroboration.Question.Kind;
import org.sayso.event.Role;
import org.sayso.evidence.EventId;

/// Tells whether and why a claim bears on a question, by itself.
///
/// A claim bears when its content answers the question or a part of it: it states the link asked
/// about, tells the happening asked about, is said by the speaker asked about. The outlet's digest
/// of itself (title, takeaways) never counts.
final class Relevance {
  private static final double NEAR = 0.5;
  private static final double ONE_VOICE = 0.75;
  private static final double WORDS_NEEDED = 0.5;

  private final Question question;

  Relevance(Question question) {
    this.question = question;
  }

  /// What of the question a claim meets.
  private final class Met {
    final CorpusDocument document;
    final CorpusClaim claim;
    final List<String> reasons = new ArrayList<>();
    final List<CorpusEvent> events;
    final boolean everybody;
    final boolean somebody;
    final boolean place;
    final double words;

    Met(CorpusDocument document, CorpusClaim claim) {
      this.document = document;
      this.claim = claim;
      this.events =
          document.toldBy(claim).stream().filter(event -> isAsked(document, event)).toList();
      int met = 0;
      for (ActorRef asked : question.actors()) {
        if (isOf(asked)) {
          met++;
          reasons.add("concerns " + asked.name());
        }
      }
      this.somebody = met > 0;
      this.everybody = met > 0 && met == question.actors().size();
      this.place = place();
      this.words = words();
      events.stream()
          .findFirst()
          .ifPresent(event ->
              reasons.add("tells of what is asked about (" + plain(event.type().name()) + ")"));
    }

    private boolean isOf(ActorRef asked) {
      boolean spoken =
          claim.actors().stream().anyMatch(actor -> asked.nearness(actor) >= NEAR)
              || Words.has(claim.content(), asked.name());
      return spoken
          || events.stream()
              .flatMap(event -> event.cast().stream())
              .anyMatch(part -> asked.nearness(part.actor()) >= NEAR);
    }

    private boolean place() {
      boolean any = false;
      for (String name : question.places()) {
        boolean told =
            Words.has(claim.context(), name)
                || events.stream()
                    .flatMap(event -> event.places().stream())
                    .anyMatch(spot -> isAt(spot, name));
        if (told) {
          reasons.add("names " + name);
        }
        any |= told;
      }
      return any;
    }

    private double words() {
      if (question.words().isEmpty()) {
        return 0;
      }
      List<String> shared =
          question.words().stream().filter(word -> Words.hasForm(claim.context(), word)).toList();
      shared.forEach(word -> reasons.add("has the word " + word));
      return (double) shared.size() / question.words().size();
    }

    boolean linked() {
      boolean linked = claim.links().stream().anyMatch(link -> bears(document, link));
      if (linked) {
        reasons.add("states a link of the kind asked about");
      }
      return linked;
    }

    Bearing bearing() {
      return new Bearing(claim, events.stream().map(CorpusEvent::id).toList(), reasons);
    }
  }

  /// Whether and why `claim` bears on the question.
  Optional<Bearing> of(CorpusDocument document, CorpusClaim claim) {
    if (claim.block().isDigest() || !isInTime(document, claim)) {
      return Optional.empty();
    }
    Met met = new Met(document, claim);
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
      return met.everybody && (nothingElse() || met.words > 0 || met.place);
    }
    return spoken(met);
  }

  private boolean link(Met met) {
    if (met.linked()) {
      return true;
    }
    if (!met.everybody || question.actors().isEmpty()) {
      return false;
    }
    boolean talk =
        QuestionWords.LINK_TALK.stream().anyMatch(word -> Words.has(met.claim.content(), word));
    if (talk) {
      met.reasons.add("speaks of such a link");
    }
    return talk || Side.of(met.claim.stance()) == Side.DENIES;
  }

  private boolean deed(Met met) {
    boolean told = !met.events.isEmpty() && (question.actors().isEmpty() || met.somebody);
    boolean worded = met.everybody && (met.words >= WORDS_NEEDED || met.place) && speaksOfDeed(met);
    return (told && (question.words().isEmpty() || met.words > 0 || met.place)) || worded;
  }

  private boolean speaksOfDeed(Met met) {
    return QuestionWords.HAPPENINGS.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(question.types()::contains))
        .anyMatch(entry -> Words.hasForm(met.claim.content(), entry.getKey()));
  }

  private boolean who(Met met) {
    if (!question.relations().isEmpty() && question.types().isEmpty()) {
      return link(met);
    }
    if (question.types().isEmpty()) {
      return spoken(met) || (met.everybody && (nothingElse() || met.words > 0));
    }
    return !met.events.isEmpty() && namesDoer(met) || (about(met) && isOwnDeed(met.claim.stance()));
  }

  private static boolean isOwnDeed(Stance stance) {
    return stance == Stance.CLAIMS_RESPONSIBILITY || stance == Stance.DENIES_RESPONSIBILITY;
  }

  private static boolean namesDoer(Met met) {
    boolean told =
        met.events.stream()
            .flatMap(event -> event.cast().stream())
            .anyMatch(part ->
                part.role() == Role.INITIATOR
                    && (part.claim().equals(met.claim.id())
                        || Words.has(met.claim.content(), part.actor().name())));
    return told || isOwnDeed(met.claim.stance());
  }

  private boolean whoSays(Met met) {
    if (!question.stances().contains(met.claim.stance())) {
      return false;
    }
    met.reasons.add("the speaker " + plain(met.claim.stance().name()));
    return about(met);
  }

  /// Whether the claim, or else the document around it, speaks of what is asked about.
  private boolean about(Met met) {
    if (!met.events.isEmpty() || (met.everybody && !question.actors().isEmpty())) {
      return true;
    }
    if (!question.types().isEmpty()) {
      return met.document.events().stream().anyMatch(event -> isAsked(met.document, event));
    }
    return (question.words().isEmpty() || met.words >= WORDS_NEEDED)
        && (question.places().isEmpty() || met.place)
        && question.actors().isEmpty();
  }

  private boolean howMany(Met met) {
    Set<EventId> told = Set.copyOf(met.events.stream().map(CorpusEvent::id).toList());
    boolean toll =
        met.document.events().stream()
            .filter(event -> isAsked(met.document, event) || told.contains(event.id()))
            .flatMap(event -> event.tolls().stream())
            .anyMatch(harm ->
                harm.claim().equals(met.claim.id())
                    && (question.effects().isEmpty()
                        || question.effects().contains(harm.effect())));
    if (toll) {
      met.reasons.add("gives a number");
    }
    return toll;
  }

  private boolean isSaid(Met met) {
    boolean said =
        met.claim
            .voice()
            .voices()
            .anyMatch(voice ->
                question.speakers().stream()
                    .anyMatch(asked ->
                        asked.nearness(voice) >= ONE_VOICE
                            || voice
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .endsWith(" " + asked.name().toLowerCase(Locale.ROOT))));
    if (!said) {
      return false;
    }
    met.reasons.add("said by whom is asked about");
    boolean nothing = nothingElse() && question.actors().isEmpty();
    return nothing || met.somebody || met.words >= WORDS_NEEDED || met.place;
  }

  private boolean happened(Met met) {
    boolean fits = !met.events.isEmpty() && (question.actors().isEmpty() || met.somebody);
    return fits
        && (question.places().isEmpty() || met.place)
        && (question.words().isEmpty() || met.words > 0 || !question.places().isEmpty());
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

  /// Whether a happening is of the kind, at the place and in the time asked about.
  boolean isAsked(CorpusDocument document, CorpusEvent event) {
    boolean kind = question.types().isEmpty() || question.types().contains(event.type());
    boolean time =
        question
            .time()
            .map(asked -> event.days().isEmpty() || event.days().stream().anyMatch(asked::admits))
            .orElse(true);
    return kind && time && isAtPlace(document, event);
  }

  private boolean isAtPlace(CorpusDocument document, CorpusEvent event) {
    if (question.places().isEmpty()) {
      return !question.types().isEmpty() || question.kind() == Kind.WHAT_HAPPENED;
    }
    if (event.places().isEmpty()) {
      return question.places().stream().anyMatch(name -> Words.has(document.title(), name));
    }
    return question.places().stream()
        .anyMatch(name -> event.places().stream().anyMatch(spot -> isAt(spot, name)));
  }

  private static boolean isAt(CorpusEvent.Spot spot, String name) {
    return spot.name().equalsIgnoreCase(name)
        || spot.path().stream().anyMatch(part -> part.equalsIgnoreCase(name))
        || Words.has(spot.name(), name);
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

  /// A link of a kind asked about, between everyone asked about when two or more are, else of the
  /// one. Who leads a group stands for it.
  private boolean bears(CorpusDocument document, Link link) {
    if (!question.relations().contains(link.kind())) {
      return false;
    }
    long met = question.actors().stream().filter(asked -> isEnd(document, asked, link)).count();
    return met > 0 && met >= Math.min(2, question.actors().size());
  }

  private static boolean isEnd(CorpusDocument document, ActorRef asked, Link link) {
    return isNear(document, asked, link.subject()) || isNear(document, asked, link.object());
  }

  private static boolean isNear(CorpusDocument document, ActorRef asked, ActorRef end) {
    return asked.nearness(end) >= NEAR
        || document.leaders().stream()
            .filter(leads -> leads.subject().nearness(end) >= 1)
            .anyMatch(leads ->
                asked.nearness(leads.object()) >= NEAR
                    || Words.has(leads.object().name(), asked.name()));
  }

  /// Whether all links of the claim that bear are denied by it.
  boolean isNegated(CorpusDocument document, CorpusClaim claim) {
    List<Link> bearing = claim.links().stream().filter(link -> bears(document, link)).toList();
    return !bearing.isEmpty() && bearing.stream().allMatch(Link::negated);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
