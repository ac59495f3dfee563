package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.event.Role;
import org.sayso.mention.ActorKind;

/// Tells whether and why a claim bears on a question, by itself.
///
/// A claim bears when its content answers the question or a part of it: it states the link asked
/// about, tells the happening asked about, is said by the speaker asked about. What the claim
/// leaves out ("she", "the attack") its document may name. The outlet's digest of itself (title,
/// takeaways) never counts.
final class Relevance {
  /// Two arms of one state.
  private static final double NEAR = 0.5;

  /// The same, or of one family.
  private static final double ONE_VOICE = 0.75;

  private static final double WORDS_NEEDED = 0.5;

  /// "any part in it": says nothing of its own.
  private static final int MOST_BARE = 4;

  private final Question question;
  private final Happenings happenings;
  private final Voices voices;

  /// @param documents those that are looked at: what they tell of the place asked about counts
  /// @param incidents which of their events are one happening
  Relevance(Question question, List<CorpusDocument> documents, Incidents incidents, Voices voices) {
    this.question = question;
    this.voices = voices;
    this.happenings = new Happenings(question, documents, incidents);
  }

  /// What `document` has of the matter.
  Topic topic(CorpusDocument document) {
    return new Topic(question, document, happenings);
  }

  /// What of the question a claim meets.
  private final class Met {
    final CorpusDocument document;
    final CorpusClaim claim;
    final Topic topic;
    final List<String> reasons = new ArrayList<>();
    final List<CorpusEvent> told;
    final List<CorpusEvent> events;
    final boolean everybody;
    final boolean somebody;
    final boolean first;
    final boolean place;
    final double words;

    Met(Topic topic, CorpusDocument document, CorpusClaim claim) {
      this.topic = topic;
      this.document = document;
      this.claim = claim;
      this.told = document.toldBy(claim);
      this.events = told.stream().filter(topic.events()::contains).toList();
      int met = 0;
      for (ActorRef asked : question.actors()) {
        if (isOf(asked)) {
          met++;
          reasons.add("concerns " + asked.name());
        }
      }
      this.somebody = met > 0;
      this.first = !question.actors().isEmpty() && isOf(question.actors().getFirst());
      this.everybody = met > 0 && met == question.actors().size();
      this.place = place();
      this.words = words();
      events.stream()
          .findFirst()
          .ifPresent(event ->
              reasons.add("tells of what is asked about (" + plain(event.type().name()) + ")"));
    }

    private boolean isOf(ActorRef asked) {
      double needed = question.relations().isEmpty() ? ONE_VOICE : NEAR;
      return claim.actors().stream().anyMatch(actor -> asked.nearness(actor) >= needed)
          || Words.has(claim.content(), asked.name())
          || isBySurname(asked)
          || isByFirstWord(asked)
          || events.stream()
              .flatMap(event -> event.cast().stream())
              .filter(part -> part.claim().equals(claim.id()))
              .anyMatch(part -> asked.nearness(part.actor()) >= needed);
    }

    /// "Houthi rebels" for the Houthi movement.
    private boolean isByFirstWord(ActorRef asked) {
      String first = asked.name().split("\\s+", 2)[0];
      return asked.kind().isArmedNonState()
          && first.length() > 5
          && !first.equals("Islamic")
          && Words.has(claim.content(), first);
    }

    /// "Ms Orlow", where the document names her in full.
    private boolean isBySurname(ActorRef asked) {
      String last = asked.name().substring(asked.name().lastIndexOf(' ') + 1);
      return asked.kind() == ActorKind.PERSON
          && asked.name().contains(" ")
          && last.length() > 3
          && Words.has(claim.content(), last)
          && topic.names(asked);
    }

    private boolean place() {
      boolean any = false;
      for (String name : question.places()) {
        boolean named =
            Words.has(claim.context(), name)
                || events.stream()
                    .flatMap(event -> event.places().stream())
                    .anyMatch(spot -> Happenings.isAt(spot, name));
        if (named) {
          reasons.add("names " + name);
        }
        any |= named;
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

    /// Whether it tells of happenings, and of none that is asked about.
    boolean isOfOthers() {
      return !told.isEmpty() && events.isEmpty() && !topic.events().isEmpty();
    }

    /// Words of the kind of deed asked about stand in the content.
    boolean speaksOfDeed() {
      boolean spoken =
          question.deeds().stream()
              .flatMap(deed -> Relevance.alike(deed).stream())
              .anyMatch(word -> Words.hasForm(claim.content(), word));
      if (spoken) {
        reasons.add("speaks of such a deed");
      }
      return spoken;
    }

    boolean blames() {
      boolean blames =
          QuestionWords.BLAME.stream().anyMatch(word -> Words.has(claim.content(), word));
      if (blames) {
        reasons.add("tells whose deed it is");
      }
      return blames;
    }

    /// Whether whom a bare noun of the question means ("the army", "soldiers") is in the content or
    /// speaks, where it has such a noun.
    boolean namesDoersAsked() {
      List<String> asked = question.words().stream().filter(QuestionWords.DOERS::contains).toList();
      return asked.isEmpty()
          || QuestionWords.DOERS.stream().anyMatch(word -> Words.hasForm(claim.context(), word))
          || claim.actors().stream().anyMatch(actor -> actor.kind().isOfficial())
          || voices.isOfKind(claim, asked);
    }

    boolean speaksOfLink() {
      boolean talk =
          QuestionWords.LINK_TALK.stream().anyMatch(word -> Words.has(claim.content(), word));
      if (talk) {
        reasons.add("speaks of such a link");
      }
      return talk;
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

  /// Words for deeds of the same kind.
  private static List<String> alike(String deed) {
    if (QuestionWords.CUSTODY.contains(deed)) {
      return QuestionWords.CUSTODY;
    }
    return QuestionWords.HAPPENINGS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(QuestionWords.HAPPENINGS.get(deed)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Whether and why `claim` bears on the question.
  Optional<Bearing> of(Topic topic, CorpusDocument document, CorpusClaim claim) {
    if (claim.block().isDigest() || !isInTime(document, claim)) {
      return Optional.empty();
    }
    Met met = new Met(topic, document, claim);
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
    return met.somebody
        && met.topic.namesEverybody()
        && met.topic.isInTitle()
        && met.speaksOfLink();
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
    boolean nothing = nothingElse() && question.actors().isEmpty();
    boolean topical =
        met.topic.isInTitle() && met.topic.isOnMatter() && question.actors().isEmpty();
    boolean named = met.somebody || met.words >= WORDS_NEEDED || met.place;
    return nothing || named || topical;
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

  /// A link of a kind asked about, between everyone asked about when two or more are, else of the
  /// one. Who leads a group stands for it; in a document whose title names all, one end will do.
  private boolean bears(CorpusDocument document, Link link) {
    if (!question.relations().contains(link.kind())) {
      return false;
    }
    long met = question.actors().stream().filter(asked -> isEnd(document, asked, link)).count();
    boolean titled = question.actors().stream().allMatch(asked -> names(document.title(), asked));
    long needed = titled ? 1 : Math.min(2, question.actors().size());
    return met > 0 && met >= needed;
  }

  /// By the last or first word of the name too: "the Directorate".
  private static boolean names(String title, ActorRef asked) {
    String first = asked.name().split("\\s+", 2)[0];
    return Words.has(title, asked.name()) || (first.length() > 4 && Words.has(title, first));
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
