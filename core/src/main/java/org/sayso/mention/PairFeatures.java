package org.sayso.mention;

import java.util.List;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.MentionScene.Part;
import org.sayso.mention.TieCandidates.Told;

/// What holds of an open mention and of somebody told before it by where both stand and how often
/// that one is told.
final class PairFeatures {
  private static final int NEAR = 2;

  private final TiePlaces places;
  private final ActorMention open;
  private final List<Told> fitting;
  private final MentionPlace own;
  private final int nearestSentence;
  private final int most;

  /// @param fitting those who may be meant, nearest first
  PairFeatures(TiePlaces places, ActorMention open, List<Told> fitting) {
    this.places = places;
    this.open = open;
    this.fitting = fitting;
    this.own = places.of(open);
    this.nearestSentence = fitting.isEmpty() ? -1 : place(fitting.getFirst()).sentence();
    this.most = fitting.stream().mapToInt(Told::count).max().orElse(0);
  }

  private MentionPlace place(Told told) {
    return places.of(told.nearest());
  }

  void add(List<String> all, Told told, int rank) {
    MentionPlace near = place(told);
    int distance = own.sentence() - near.sentence();
    addDistance(all, near, distance, rank);
    addParts(all, told, near, distance);
    addStanding(all, told, distance);
    addGender(all, told);
    if (isActingFirst(told)) {
      all.add("acts-first");
      all.add("acts-first-far" + Math.min(distance, NEAR));
    }
  }

  private void addDistance(List<String> all, MentionPlace near, int distance, int rank) {
    all.add("rank" + Math.min(rank, 4));
    all.add("far" + Math.min(distance, 6));
    all.add("paragraphs" + Math.min(3, own.paragraph() - near.paragraph()));
    all.add("of" + Math.min(fitting.size(), 4) + "-rank" + Math.min(rank, NEAR));
    if (distance > 0 && own.paragraph() == near.paragraph()) {
      all.add("same-paragraph");
    }
  }

  private void addParts(List<String> all, Told told, MentionPlace near, int distance) {
    int far = Math.min(distance, NEAR);
    all.add("part" + near.part());
    all.add("part" + near.part() + "-far" + far);
    all.add("own" + own.part() + "-part" + near.part() + "-far" + far);
    all.add("quoted" + quoted(near));
    if (near.opens()) {
      all.add("opens-far" + far);
    }
    if (own.opens()) {
      all.add("own-opens-far" + far);
      all.add("own-opens-part" + near.part() + "-far" + far);
    }
    NameForm form = told.nearest().form();
    all.add("near" + form + "-far" + far);
    if (form == NameForm.PRONOUN) {
      boolean same = TieKind.lower(told.nearest()).equals(TieKind.lower(open));
      all.add(same ? "near-same-pronoun" : "near-other-pronoun");
      all.add((same ? "near-same-pronoun" : "near-other-pronoun") + "-far" + far);
    }
    if (speaksAround(near)) {
      all.add("speaks-around");
    }
    if (own.quotation() >= 0) {
      boolean speaks = places.speaksIn(own.paragraph(), told.end());
      all.add(
          speaks ? "is-quoted" : places.hasSpeaker(own.paragraph()) ? "not-quoted" : "unquoted");
    }
  }

  private String quoted(MentionPlace near) {
    String other =
        near.quotation() < 0 ? "out" : near.quotation() == own.quotation() ? "same" : "in";
    return (own.quotation() < 0 ? "out-" : "in-") + other;
  }

  /// Whether the other one speaks the quotation in which the open mention stands, or speaks in the
  /// sentence of it.
  private boolean speaksAround(MentionPlace near) {
    return own.quotation() >= 0
        && near.quotation() < 0
        && near.part() == Part.SPEAKS
        && own.sentence() - near.sentence() <= 1;
  }

  private void addStanding(List<String> all, Told told, int distance) {
    int count = told.count();
    all.add("told" + (count > 5 ? 6 : count > 3 ? 4 : count));
    int whole = places.count(told.end());
    all.add("named" + (whole > 8 ? 9 : whole > 4 ? 5 : whole > 2 ? 3 : whole));
    all.add("form" + told.end().form());
    all.add("kind" + told.end().kind());
    all.add("kind" + told.end().kind() + "-far" + Math.min(distance, NEAR));
    if (places.isInTitle(told.end())) {
      all.add("in-title");
    }
    if (count == most && count > 1) {
      all.add("most-told");
    }
    if (isLastSpeaker(told)) {
      all.add("last-speaker");
      all.add("last-speaker-far" + Math.min(distance, NEAR));
    }
    if (told.end().form() == NameForm.COMMON_NOUN) {
      all.add(TieKind.isSeveral(told.end()) ? "other-several" : "other-one");
    }
  }

  private void addGender(List<String> all, Told told) {
    places
        .gender(open)
        .ifPresent(gender -> {
          int votes = places.votes(told.end(), gender);
          all.add("votes" + Math.max(-2, Math.min(2, votes)));
          String first =
              places.byFirstName(told.end()).map(one -> one == gender ? "yes" : "no").orElse("?");
          all.add("first-name-" + first);
          all.add("first-name-" + first + "-votes" + Integer.signum(votes));
          all.add(places.told(told.end()).isPresent() ? "gender-told" : "gender-open");
          told.mentions().stream()
              .filter(one -> one.form() == NameForm.PRONOUN)
              .flatMap(one -> Gender.of(TieKind.lower(one)).stream())
              .distinct()
              .forEach(other -> all.add(other == gender ? "was-same" : "was-other"));
        });
  }

  /// Whether it is the first of whom a verb is said in the nearest sentence with any candidate.
  private boolean isActingFirst(Told told) {
    return fitting.stream()
        .filter(one -> place(one).sentence() == nearestSentence && place(one).acts())
        .min((a, b) -> Integer.compare(a.nearest().span().begin(), b.nearest().span().begin()))
        .filter(told::equals)
        .isPresent();
  }

  private boolean isLastSpeaker(Told told) {
    int begin = told.nearest().span().begin();
    return place(told).part() == Part.SPEAKS
        && fitting.stream()
            .filter(one -> one.nearest().span().begin() > begin)
            .noneMatch(one -> place(one).part() == Part.SPEAKS);
  }
}
