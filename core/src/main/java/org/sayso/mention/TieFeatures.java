package org.sayso.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.TieCandidates.Kind;
import org.sayso.mention.TieCandidates.Told;

/// What holds of an open mention and somebody told before it; each feature stands by itself and
/// with the kind of the open mention.
final class TieFeatures {
  private static final Set<String> BEING = Set.of("be", "seem", "take", "appear");

  private final TieScene scene;
  private final AtName around;
  private final GenderVotes votes;
  private final Function<ActorMention, TiePlace> places;

  TieFeatures(
      TieScene scene, AtName around, GenderVotes votes, Function<ActorMention, TiePlace> places) {
    this.votes = votes;
    this.scene = scene;
    this.around = around;
    this.places = places;
  }

  /// Features being gathered.
  private record Gathered(String kind, Set<String> all) {
    void add(String feature) {
      all.add(feature);
      all.add(kind + ":" + feature);
    }

    void addIf(boolean holds, String feature) {
      if (holds) {
        add(feature);
      }
    }
  }

  /// @param ruled whether the rules tie the two
  /// @param rank the place of the candidate in `all`, nearest first
  Set<String> of(ActorMention open, boolean ruled, int rank, List<Told> all) {
    Told told = all.get(rank);
    Gathered gathered = new Gathered(TieCandidates.kind(open).label(), new LinkedHashSet<>());
    addDistance(gathered, open, told, rank, all);
    addParts(gathered, open, told.nearest());
    addStanding(gathered, told, all);
    gathered.addIf(ruled, "ruled");
    place(open)
        .gender()
        .ifPresent(gender -> gathered.add("votes" + votes.of(told.end().id(), gender)));
    if (TieCandidates.kind(open) == Kind.ROLE) {
      addRole(gathered, open, told);
    } else {
      gathered.add("kind" + told.end().kind());
      gathered.add(BEING.contains(scene.next(open)) ? "then-be" : "then-other");
      gathered.addIf(
          TieCandidates.isPlural(TieScene.head(told.end())) && told.end().form() != NameForm.NAME,
          "several");
    }
    return gathered.all();
  }

  private TiePlace place(ActorMention mention) {
    return places.apply(mention);
  }

  private void addDistance(
      Gathered gathered, ActorMention open, Told told, int rank, List<Told> all) {
    TiePlace own = place(open);
    TiePlace near = place(told.nearest());
    int distance = own.sentence() - near.sentence();
    gathered.add("rank" + Math.min(rank, 3));
    gathered.add("far" + Math.min(distance, 5));
    gathered.add("paragraphs" + Math.min(2, own.paragraph() - near.paragraph()));
    gathered.add("of" + Math.min(all.size(), 4));
    gathered.add("part" + near.part() + "-far" + Math.min(distance, 2));
    gathered.addIf(distance <= 2 && isFirst(near.sentence(), told, all), "first");
  }

  private void addParts(Gathered gathered, ActorMention open, ActorMention nearest) {
    TiePlace own = place(open);
    TiePlace near = place(nearest);
    gathered.add("part" + near.part());
    gathered.add("own" + own.part() + "-part" + near.part());
    gathered.add("quoted" + quoted(own, near));
    gathered.addIf(near.opens(), "opens");
    gathered.addIf(own.opens(), "own-opens");
    gathered.add("near" + nearest.form());
  }

  private static String quoted(TiePlace own, TiePlace near) {
    String other =
        near.quotation() < 0 ? "out" : near.quotation() == own.quotation() ? "same" : "in";
    return (own.quotation() < 0 ? "out-" : "in-") + other;
  }

  private void addStanding(Gathered gathered, Told told, List<Told> all) {
    int count = told.mentions().size();
    gathered.add("told" + (count > 5 ? 6 : count > 3 ? 4 : count));
    gathered.add("form" + told.end().form());
    gathered.addIf(isLastSpeaker(told.nearest(), all), "last-speaker");
    gathered.addIf(all.stream().allMatch(other -> other.mentions().size() <= count), "most-told");
    gathered.addIf(
        told.mentions().stream().anyMatch(one -> place(one).gender().isPresent()), "gender-told");
  }

  /// Whether nobody else among the candidates stands before it in its sentence.
  private boolean isFirst(int sentence, Told told, List<Told> all) {
    return all.stream()
        .flatMap(one -> one.mentions().stream())
        .filter(one -> place(one).sentence() == sentence)
        .allMatch(one -> one.span().begin() >= told.nearest().span().begin());
  }

  private boolean isLastSpeaker(ActorMention nearest, List<Told> all) {
    return place(nearest).part() == TieScene.Part.SPEAKS
        && all.stream()
            .flatMap(one -> one.mentions().stream())
            .filter(one -> one.span().begin() > nearest.span().begin())
            .noneMatch(one -> place(one).part() == TieScene.Part.SPEAKS);
  }

  private void addRole(Gathered gathered, ActorMention open, Told told) {
    ActorMention end = told.end();
    gathered.add(open.kind() == end.kind() ? "kind-same" : "kind-other");
    gathered.add("kinds" + open.kind() + "-" + end.kind());
    gathered.add("words" + Math.min(3, open.words().text().split(" ").length));
    gathered.addIf(
        open.words().text().substring(1).chars().anyMatch(Character::isUpperCase), "has-name");
    gathered.addIf(TieCandidates.isPlural(TieScene.head(open)), "own-several");
    gathered.add("head-" + head(TieScene.head(open), told.mentions()));
  }

  /// Where the noun stands at one of the mentions: as their noun, in their name, at their name.
  private String head(String head, List<ActorMention> told) {
    List<ActorMention> names = told.stream().filter(one -> one.form() == NameForm.NAME).toList();
    if (told.stream()
        .anyMatch(one -> one.form() == NameForm.COMMON_NOUN && TieScene.head(one).equals(head))) {
      return "same";
    }
    if (names.stream().anyMatch(one -> List.of(TieScene.lower(one).split("\\W+")).contains(head))) {
      return "in-name";
    }
    return names.stream().anyMatch(one -> around.hasTitle(one, head)) ? "at-name" : "nowhere";
  }
}
