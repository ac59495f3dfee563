package org.sayso.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.evidence.MentionId;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Whom a pronoun or a definite noun may stand for, and what speaks for and against each.
public final class TieCandidates {
  /// Nouns for one person, whatever stands before them.
  private static final Set<String> SINGLE =
      Set.of(
          "man",
          "woman",
          "boy",
          "girl",
          "brother",
          "sister",
          "son",
          "daughter",
          "father",
          "mother",
          "husband",
          "wife");

  private static final int PRONOUN_REACH = 5;
  private static final int NOUN_REACH = 15;

  private final List<ActorMention> actors;
  private final Map<MentionId, ActorMention> byId = new HashMap<>();
  private final TieFeatures features;
  private final TiePlaces places;

  /// By the end of the chain, the one who was told last behind the others.
  private final LinkedHashMap<MentionId, Told> told = new LinkedHashMap<>();

  private int read;

  /// Somebody told before.
  ///
  /// @param end the mention at the end of the chain of antecedents
  /// @param mentions the last ones before the open one, in text order
  /// @param features what holds of the two
  public record Candidate(ActorMention end, List<ActorMention> mentions, List<String> features) {
    public Candidate {
      mentions = List.copyOf(mentions);
      features = List.copyOf(features);
    }
  }

  /// An open mention with those whom it may stand for, nearest first.
  ///
  /// @param nobody what speaks for nobody of them
  public record Asked(
      ActorMention open, TieKind kind, List<Candidate> candidates, List<String> nobody) {
    public Asked {
      candidates = List.copyOf(candidates);
      nobody = List.copyOf(nobody);
    }
  }

  /// Somebody with the mentions before the open one.
  static final class Told {
    private static final int KEPT = 20;
    private final ActorMention end;
    private final List<ActorMention> mentions = new ArrayList<>();
    private int count;

    Told(ActorMention end) {
      this.end = end;
    }

    private void add(ActorMention mention) {
      count++;
      mentions.add(mention);
      if (mentions.size() > KEPT) {
        mentions.removeFirst();
      }
    }

    ActorMention end() {
      return end;
    }

    /// The last mentions, in text order.
    List<ActorMention> mentions() {
      return mentions;
    }

    /// How many mentions there are.
    int count() {
      return count;
    }

    ActorMention nearest() {
      return mentions.getLast();
    }

    /// Whether "he" or "she" was the last pronoun.
    Optional<Gender> lastPronoun() {
      return mentions.reversed().stream()
          .filter(one -> one.form() == NameForm.PRONOUN)
          .flatMap(one -> Gender.of(TieKind.lower(one)).stream())
          .findFirst();
    }
  }

  /// @param actors by ascending span, tied by rules
  public TieCandidates(AnnotatedText text, List<ActorMention> actors) {
    this.actors = List.copyOf(actors);
    actors.forEach(actor -> byId.put(actor.id(), actor));
    this.places = new TiePlaces(text, actors, this::end);
    this.features = new TieFeatures(text, places);
  }

  /// Takes in that a mention has been tied, before a later one is asked for.
  public void tie(ActorMention tied) {
    byId.put(tied.id(), tied);
  }

  /// Who may be meant by `open`; asked in text order.
  public Asked of(ActorMention open) {
    TieKind kind = TieKind.of(open);
    read(open);
    List<Told> near = near(open);
    List<Told> fitting = near.stream().filter(one -> fits(open, kind, one)).toList();
    TieFeatures.Scene scene = features.scene(open, kind, fitting, near);
    List<Candidate> candidates = new ArrayList<>();
    for (int rank = 0; rank < fitting.size(); rank++) {
      Told one = fitting.get(rank);
      candidates.add(
          new Candidate(one.end(), one.mentions(), scene.of(rank, isTied(open, one.end()))));
    }
    boolean ruled = fitting.stream().anyMatch(one -> isTied(open, one.end()));
    return new Asked(open, kind, candidates, scene.nobody(ruled));
  }

  /// Takes in the mentions before `open`.
  private void read(ActorMention open) {
    while (read < actors.size() && actors.get(read).span().end() <= open.span().begin()) {
      ActorMention one = actors.get(read);
      ActorMention end = end(one);
      Told known = told.remove(end.id());
      Told whole = known == null ? new Told(end) : known;
      whole.add(byId.getOrDefault(one.id(), one));
      told.put(end.id(), whole);
      read++;
    }
  }

  /// Those who are told within reach, nearest first.
  private List<Told> near(ActorMention open) {
    int reach = open.form() == NameForm.PRONOUN ? PRONOUN_REACH : NOUN_REACH;
    int sentence = places.of(open).sentence();
    List<Told> near = new ArrayList<>();
    for (Told one : told.sequencedValues().reversed()) {
      if (sentence - places.of(one.nearest()).sentence() > reach) {
        break;
      }
      near.add(one);
    }
    return near;
  }

  /// Whether `open` stands for `end` by now.
  boolean isTied(ActorMention open, ActorMention end) {
    return end(open).id().equals(end.id());
  }

  /// Whether `open` stands for somebody by now whom nothing names.
  boolean isTiedToNoun(ActorMention open) {
    return end(open).form() == NameForm.COMMON_NOUN;
  }

  private ActorMention end(ActorMention mention) {
    ActorMention current = byId.getOrDefault(mention.id(), mention);
    for (int steps = 0; steps < actors.size(); steps++) {
      Optional<ActorMention> next = current.antecedent().map(byId::get);
      if (next.isEmpty()) {
        return current;
      }
      current = next.get();
    }
    return current;
  }

  private boolean fits(ActorMention open, TieKind kind, Told one) {
    return one.end().form() != NameForm.PRONOUN
        && isOfSort(kind, one.end())
        && (kind != TieKind.PERSON || isOnSameSide(open, one))
        && agrees(open, one);
  }

  /// Whoever is told in quotation marks alone is not the one who is spoken of outside them.
  private boolean isOnSameSide(ActorMention open, Told one) {
    return places.of(open).quotation() >= 0
        || one.mentions().stream().anyMatch(other -> places.of(other).quotation() < 0);
  }

  /// "her twin brother" is not "they".
  private static boolean isOfMany(ActorMention end) {
    String head = Antecedents.headOf(end);
    return end.form() == NameForm.COMMON_NOUN
        && (DescriptionFit.isPlural(head) || !SINGLE.contains(head));
  }

  private static boolean isOfSort(TieKind kind, ActorMention end) {
    boolean person = TieKind.isPerson(end);
    boolean unknown = end.form() == NameForm.NAME && end.kind() == ActorKind.OTHER;
    return switch (kind) {
      case PERSON, ROLE -> person || unknown;
      case IT, BODY -> !person;
      case THEY, SEVERAL -> !person || isOfMany(end);
    };
  }

  /// Whether nothing tells another gender: no words, no pronoun that was tied last, and no first
  /// name of which the text's pronouns say nothing better.
  private boolean agrees(ActorMention open, Told one) {
    Optional<Gender> own = places.gender(open);
    if (own.isEmpty()) {
      return true;
    }
    int votes = places.votes(one.end(), own.get());
    Optional<Gender> told = places.told(one.end()).or(one::lastPronoun);
    if (told.isEmpty() && votes != 0) {
      return votes > 0;
    }
    told = told.or(() -> places.byFirstName(one.end()));
    return told.isEmpty() || own.equals(told);
  }
}
