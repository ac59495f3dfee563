package org.sayso.corroboration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.claim.Form;
import org.sayso.claim.Stance;
import org.sayso.corroboration.Question.Kind;
import org.sayso.evidence.ClaimId;

/// Tells which claims bear on a question about a standing link ("Does X support Y?"), by rules:
/// they state such a link, or speak of one between those asked about.
///
/// With them come the answers nearby: denials rarely repeat what they deny ("The ministry denied
/// the accusation"). The outlet's digest of itself (title, takeaways) never counts.
final class LinkBearings {
  /// An answer stands within so many characters of what it answers.
  private static final int ANSWER_REACH = 1500;

  /// A denial of "it" stands within so many characters of it.
  private static final int RIGHT_BEFORE = 400;

  private static final int MOST_BARE = 4;

  /// What one declines to do about the matter, and not about something else.
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?i)^(?:(?:to )?(?:comment|speak|answer|respond|reply|elaborate|discuss it)(?: (?:on|to|about)"
              + " (?:it|this|that|the (?:allegations?|accusations?|charges?|claims?|reports?|(?:written |further )*questions?"
              + "|case|matter|requests?)))?)?\\W*$|^(?:written |further |any )*questions?\\W*$");

  private static final String ANSWER = "answers in a document that has a claim on the question";

  private final Question question;
  private final Happenings happenings;
  private final Aspects aspects;
  private final Voices voices;
  private final Links links;

  LinkBearings(Question question, Happenings happenings, Voices voices) {
    this.question = question;
    this.happenings = happenings;
    this.aspects = Aspects.of(question);
    this.voices = voices;
    this.links = new Links(question);
  }

  /// Whether `question` is of this kind: about a link between two who are named.
  static boolean areAskedBy(Question question) {
    return !question.relations().isEmpty()
        && question.actors().size() > 1
        && (question.kind() == Kind.WHETHER || question.types().isEmpty());
  }

  /// Those of the document's claims that bear.
  List<Bearing> of(CorpusDocument document) {
    Map<ClaimId, Bearing> found = new LinkedHashMap<>();
    Topic topic = new Topic(question, aspects, document, happenings);
    if (!topic.mayBear()) {
      return List.of();
    }
    for (CorpusClaim claim : document.claims()) {
      of(topic, document, claim).ifPresent(bearing -> found.put(claim.id(), bearing));
    }
    List<Bearing> byThemselves = List.copyOf(found.values());
    for (CorpusClaim claim : document.claims()) {
      if (!found.containsKey(claim.id()) && isAnswer(claim, byThemselves)) {
        found.put(claim.id(), new Bearing(claim, List.of(), List.of(ANSWER)));
      }
    }
    return found.values().stream().filter(bearing -> !isRetold(bearing.claim(), found)).toList();
  }

  private Optional<Bearing> of(Topic topic, CorpusDocument document, CorpusClaim claim) {
    if (claim.block().isDigest() || !happenings.isInTime(document, claim)) {
      return Optional.empty();
    }
    Met met = new Met(question, topic, links, voices, document, claim, new Sight(claim, topic));
    return bears(met) ? Optional.of(met.bearing()) : Optional.empty();
  }

  private boolean bears(Met met) {
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

  /// Whether it answers a claim that bears: one that it replies to, one right before it, or, by
  /// somebody asked about, one nearby. What has words for another deed answers to that.
  private boolean isAnswer(CorpusClaim claim, List<Bearing> bearings) {
    boolean doubts =
        Words.cannotTell(claim.content())
            || claim.stance() == Stance.CANNOT_VERIFY
            || (claim.stance() == Stance.DOUBTS && isBare(claim.content()));
    boolean whether = question.kind() == Kind.WHETHER;
    if (claim.block().isDigest() || !(answersQuestion(claim.stance()) || (doubts && whether))) {
      return false;
    }
    boolean asked = voices.isOneOf(claim, question.actors());
    boolean open =
        isBare(claim.content())
            || speaksOfMatter(claim)
            || Sight.pointsToDeed(claim.content().toLowerCase(Locale.ROOT));
    boolean comments =
        claim.stance() != Stance.DECLINES_COMMENT
            || speaksOfMatter(claim)
            || COMMENT.matcher(claim.content()).find();
    if ((!speaksOfMatter(claim) && speaksOfOtherDeed(claim)) || !comments) {
      return false;
    }
    boolean replies =
        claim.stance() != Stance.DENIES_KNOWLEDGE
            && claim
                .inReplyTo()
                .filter(to -> bearings.stream().anyMatch(other -> other.claim().id().equals(to)))
                .isPresent();
    boolean after =
        (doubts && isNear(claim, bearings, open ? ANSWER_REACH : 0))
            || (claim.stance() == Stance.DENIES
                && isBare(claim.content())
                && isNear(claim, bearings, RIGHT_BEFORE));
    return (replies && (open || asked))
        || after
        || (asked && isNear(claim, bearings, ANSWER_REACH));
  }

  /// Whether it has a word for a happening, and none for the one asked about.
  private static boolean speaksOfOtherDeed(CorpusClaim claim) {
    PlainText content = new PlainText(claim.content());
    return QuestionWords.HAPPENINGS.keySet().stream().anyMatch(content::hasForm);
  }

  private boolean speaksOfMatter(CorpusClaim claim) {
    return new PlainText(claim.content()).hasFormOf(links.talk());
  }

  /// "it", "the accusation", "The allegation is false": says nothing of its own.
  private static boolean isBare(String content) {
    return content.strip().split("\\s+").length <= MOST_BARE;
  }

  private static boolean isNear(CorpusClaim claim, List<Bearing> bearings, int reach) {
    return bearings.stream()
        .anyMatch(other -> Math.abs(other.claim().begin() - claim.begin()) <= reach);
  }

  private boolean answersQuestion(Stance stance) {
    return question.kind() == Kind.WHETHER
        ? stance.denies()
            || stance == Stance.OFFERS_OTHER_EXPLANATION
            || stance == Stance.DECLINES_COMMENT
            || stance == Stance.ACKNOWLEDGES
        : stance.denies() || stance == Stance.CLAIMS_RESPONSIBILITY;
  }

  /// The outlet's own sentence around words that it gives a speaker for says nothing of its own.
  private static boolean isRetold(CorpusClaim claim, Map<ClaimId, Bearing> found) {
    if (claim.form() != Form.NARRATED) {
      return false;
    }
    int end = claim.begin() + claim.content().length();
    return found.values().stream()
        .map(Bearing::claim)
        .anyMatch(other ->
            other.form() != Form.NARRATED && claim.begin() <= other.begin() && other.begin() < end);
  }
}
