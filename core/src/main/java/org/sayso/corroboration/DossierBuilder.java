package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.corroboration.CorpusClaim.Link;
import org.sayso.corroboration.Dossier.Bearing;
import org.sayso.corroboration.Dossier.Coverage;
import org.sayso.corroboration.Dossier.Side;
import org.sayso.corroboration.Dossier.SideGroup;
import org.sayso.corroboration.Dossier.SpeakerGroup;
import org.sayso.document.DocumentId;

/// Picks the claims that bear on a question and lays them side by side.
///
/// A claim bears on a question when its content concerns everyone whom the question asks about and
/// has one of its other words or places around it, where there are any; or, where the question asks
/// about a link, when it asserts or denies such a link of them. A question without actors is met by
/// its places and words. The outlet's digest of itself (title, takeaways) never counts.
public final class DossierBuilder {
  private static final double NEAR = 0.5;
  private static final double LINK_WEIGHT = 3;
  private static final double ACTOR_WEIGHT = 2;
  private static final double PLACE_WEIGHT = 1;
  private static final double WORD_WEIGHT = 1;
  private static final double WORDS_NEEDED = 0.5;
  private static final double ANSWER_WEIGHT = 1;
  private static final double ONE_VOICE = 0.75;
  private static final String ANSWER = "answers in a document that has a claim on the question";

  private final Question question;

  public DossierBuilder(Question question) {
    this.question = question;
  }

  /// The dossier on the question from `candidates`.
  public Dossier build(List<CorpusClaim> candidates, Coverage coverage) {
    Map<Side, Map<String, List<Bearing>>> sides = new TreeMap<>();
    for (Bearing bearing : bearings(candidates)) {
      sides
          .computeIfAbsent(sideOf(bearing.claim()), side -> new LinkedHashMap<>())
          .computeIfAbsent(speakerKey(bearing.claim()), key -> new ArrayList<>())
          .add(bearing);
    }
    List<SideGroup> groups = new ArrayList<>();
    sides.forEach((side, bySpeaker) -> groups.add(new SideGroup(side, speakers(bySpeaker))));
    return new Dossier(question, groups, NotHeard.in(groups), coverage);
  }

  /// What bears by itself, and the answers to it in the same documents.
  private List<Bearing> bearings(List<CorpusClaim> candidates) {
    List<Bearing> bearings = new ArrayList<>();
    List<CorpusClaim> others = new ArrayList<>();
    for (CorpusClaim claim : candidates) {
      bearing(claim).ifPresentOrElse(bearings::add, () -> others.add(claim));
    }
    Set<DocumentId> documents =
        bearings.stream().map(bearing -> bearing.claim().document()).collect(Collectors.toSet());
    others.stream()
        .filter(claim -> documents.contains(claim.document()) && isAnswer(claim))
        .map(claim -> new Bearing(claim, ANSWER_WEIGHT, List.of(ANSWER)))
        .forEach(bearings::add);
    return bearings;
  }

  /// Whether somebody asked about, or who speaks for them, answers here: denials rarely repeat what
  /// they deny ("The ministry denied the accusation").
  private boolean isAnswer(CorpusClaim claim) {
    return !claim.block().isDigest()
        && claim.stance().isAnswer()
        && Stream.concat(Stream.of(claim.speaker()), claim.onBehalfOf().stream())
            .anyMatch(voice ->
                question.actors().stream().anyMatch(asked -> asked.nearness(voice) >= ONE_VOICE));
  }

  /// The side of a claim: its stance, turned round when all the links that bear are negated.
  private Side sideOf(CorpusClaim claim) {
    Side side = Side.of(claim.stance());
    List<Link> bearing = claim.links().stream().filter(this::bears).toList();
    boolean negated = !bearing.isEmpty() && bearing.stream().allMatch(Link::negated);
    return side == Side.ASSERTS && negated ? Side.DENIES : side;
  }

  private static String speakerKey(CorpusClaim claim) {
    return claim.speaker().id().orElseGet(() -> claim.speaker().name().toLowerCase(Locale.ROOT));
  }

  private static List<SpeakerGroup> speakers(Map<String, List<Bearing>> bySpeaker) {
    Comparator<Bearing> oldestFirst =
        Comparator.comparing((Bearing bearing) ->
                bearing.claim().published().map(Object::toString).orElse("9999"))
            .thenComparing(bearing -> bearing.claim().document())
            .thenComparing(Comparator.comparingDouble(Bearing::score).reversed())
            .thenComparing(bearing -> bearing.claim().id());
    return bySpeaker.values().stream()
        .map(bearings -> {
          List<Bearing> sorted = bearings.stream().sorted(oldestFirst).toList();
          CorpusClaim first = sorted.getFirst().claim();
          int documents =
              (int) sorted.stream().map(bearing -> bearing.claim().document()).distinct().count();
          boolean one =
              sorted.stream()
                  .allMatch(bearing -> bearing.claim().onBehalfOf().equals(first.onBehalfOf()));
          return new SpeakerGroup(
              first.speaker(),
              one ? first.onBehalfOf() : Optional.empty(),
              first.byOutlet(),
              documents,
              sorted);
        })
        .sorted(SpeakerGroup.ORDER)
        .toList();
  }

  /// Whether and why `claim` bears on the question.
  Optional<Bearing> bearing(CorpusClaim claim) {
    if (claim.block().isDigest()) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>();
    double score = 0;
    int met = 0;
    for (ActorRef asked : question.actors()) {
      double nearness = nearness(asked, claim);
      if (nearness >= NEAR) {
        met++;
        score += ACTOR_WEIGHT * nearness;
        reasons.add("concerns " + asked.name());
      }
    }
    boolean linked = claim.links().stream().anyMatch(this::bears);
    if (linked) {
      score += LINK_WEIGHT;
      reasons.add("states a link of the kind asked about");
    }
    double words = words(claim, reasons);
    int places = places(claim, reasons);
    score += words * WORD_WEIGHT + places * PLACE_WEIGHT;
    boolean concerned = !question.actors().isEmpty() && met == question.actors().size();
    boolean bears = linked || (concerned && near(words, places)) || spoken(words, places);
    return bears ? Optional.of(new Bearing(claim, score, reasons)) : Optional.empty();
  }

  /// Whether a claim that concerns everyone asked about is near the matter: by a word or a place,
  /// or because the question has none but the link.
  private boolean near(double words, int places) {
    boolean anything = question.words().isEmpty() && question.places().isEmpty();
    return anything || !question.relations().isEmpty() || words > 0 || places > 0;
  }

  /// Whether places and words alone meet a question that asks about nobody.
  private boolean spoken(double words, int places) {
    if (!question.actors().isEmpty()) {
      return false;
    }
    boolean enough = question.places().isEmpty() ? words >= WORDS_NEEDED : words > 0;
    return question.words().isEmpty()
        ? places > 0
        : enough && places >= Math.min(1, question.places().size());
  }

  /// A link of a kind asked about, between everyone asked about when two or more are, else of the
  /// one.
  private boolean bears(Link link) {
    if (!question.relations().contains(link.kind())) {
      return false;
    }
    long met = question.actors().stream().filter(asked -> isEnd(asked, link)).count();
    return met > 0 && met >= Math.min(2, question.actors().size());
  }

  private static boolean isEnd(ActorRef asked, Link link) {
    return asked.nearness(link.subject()) >= NEAR || asked.nearness(link.object()) >= NEAR;
  }

  private static double nearness(ActorRef asked, CorpusClaim claim) {
    double best = 0;
    for (ActorRef actor : claim.actors()) {
      best = Math.max(best, asked.nearness(actor));
    }
    return best > 0 || !contains(claim.content(), asked.name()) ? best : 1;
  }

  private double words(CorpusClaim claim, List<String> reasons) {
    if (question.words().isEmpty()) {
      return 0;
    }
    List<String> shared =
        question.words().stream().filter(word -> contains(claim.context(), word)).toList();
    shared.forEach(word -> reasons.add("has the word " + word));
    return (double) shared.size() / question.words().size();
  }

  private int places(CorpusClaim claim, List<String> reasons) {
    List<String> shared =
        question.places().stream().filter(place -> contains(claim.context(), place)).toList();
    shared.forEach(place -> reasons.add("names " + place));
    return shared.size();
  }

  private static boolean contains(String text, String words) {
    return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }
}
