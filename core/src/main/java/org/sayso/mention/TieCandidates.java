package org.sayso.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.evidence.MentionId;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Whom a pronoun or a definite role noun may stand for, and what speaks for and against each.
public final class TieCandidates {
  private static final int PRONOUN_REACH = 4;
  private static final int ROLE_REACH = 12;
  private static final List<String> DEFINITE = List.of("the ", "this ", "that ");
  private static final Set<String> SEVERAL =
      Set.of("people", "men", "women", "children", "gunmen", "policemen", "police");

  private final List<ActorMention> actors;
  private final Map<MentionId, ActorMention> byId = new HashMap<>();
  private final Map<ActorMention, TiePlace> places = new HashMap<>();
  private final TieScene scene;
  private final AtName around;
  private final GenderVotes votes;

  /// Kinds of open mentions.
  public enum Kind {
    PERSON,
    IT,
    THEY,
    ROLE;

    /// The name under which the kind is kept.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Somebody told before.
  ///
  /// @param end the mention at the end of the chain of antecedents
  /// @param nearest the last mention before the open one
  /// @param features what holds of the two
  public record Candidate(ActorMention end, ActorMention nearest, Set<String> features) {
    public Candidate {
      features = Set.copyOf(features);
    }
  }

  /// Somebody with all mentions before the open one.
  record Told(ActorMention end, List<ActorMention> mentions) {
    ActorMention nearest() {
      return mentions.getLast();
    }
  }

  /// @param actors by ascending span, tied by rules
  public TieCandidates(AnnotatedText text, List<ActorMention> actors) {
    this.actors = new ArrayList<>(actors);
    this.scene = new TieScene(text);
    this.around = new AtName(text);
    for (ActorMention actor : actors) {
      byId.put(actor.id(), actor);
      places.put(actor, scene.place(actor));
    }
    Map<MentionId, MentionId> ends = new HashMap<>();
    actors.forEach(actor -> ends.put(actor.id(), end(actor).id()));
    this.votes = new GenderVotes(text, actors, ends);
  }

  /// Whether it is asked for whom `mention` stands.
  public static boolean isOpen(ActorMention mention) {
    String words = TieScene.lower(mention);
    return switch (mention.form()) {
      case NAME -> false;
      case PRONOUN -> true;
      case COMMON_NOUN -> DEFINITE.stream().anyMatch(words::startsWith);
    };
  }

  /// What kind of open mention it is.
  public static Kind kind(ActorMention open) {
    return switch (TieScene.lower(open)) {
      case "he", "she" -> Kind.PERSON;
      case "it" -> Kind.IT;
      case "they" -> Kind.THEY;
      default -> Kind.ROLE;
    };
  }

  /// Takes in that a mention has been tied.
  void tie(ActorMention tied) {
    for (int i = 0; i < actors.size(); i++) {
      ActorMention old = actors.get(i);
      if (old.id().equals(tied.id())) {
        actors.set(i, tied);
        byId.put(tied.id(), tied);
        places.put(tied, scene.place(tied));
      }
    }
  }

  /// Those who fit, nearest first.
  public List<Candidate> of(ActorMention open) {
    List<Told> fitting =
        told(open).stream()
            .filter(one -> fits(open, one))
            .sorted(Comparator.comparingInt(one -> -one.nearest().span().begin()))
            .toList();
    List<Candidate> candidates = new ArrayList<>();
    TieFeatures features = new TieFeatures(scene, around, votes, this::place);
    for (int rank = 0; rank < fitting.size(); rank++) {
      Told one = fitting.get(rank);
      candidates.add(
          new Candidate(
              one.end(), one.nearest(), features.of(open, isTied(open, one.end()), rank, fitting)));
    }
    return candidates;
  }

  /// Whether `open` stands for `end` by now.
  boolean isTied(ActorMention open, ActorMention end) {
    return end(open).id().equals(end.id());
  }

  /// The mentions before `open` by whom they stand for.
  private List<Told> told(ActorMention open) {
    Map<MentionId, Told> told = new LinkedHashMap<>();
    for (ActorMention one : actors) {
      if (one.span().end() <= open.span().begin()) {
        ActorMention end = end(one);
        told.computeIfAbsent(end.id(), id -> new Told(end, new ArrayList<>())).mentions().add(one);
      }
    }
    return List.copyOf(told.values());
  }

  private ActorMention end(ActorMention mention) {
    ActorMention current = mention;
    for (int steps = 0; steps < actors.size(); steps++) {
      Optional<ActorMention> next = current.antecedent().map(byId::get);
      if (next.isEmpty()) {
        return current;
      }
      current = next.get();
    }
    return current;
  }

  private boolean fits(ActorMention open, Told one) {
    int distance = place(open).sentence() - place(one.nearest()).sentence();
    boolean role = open.form() == NameForm.COMMON_NOUN;
    return distance <= (role ? ROLE_REACH : PRONOUN_REACH)
        && one.end().form() != NameForm.PRONOUN
        && isPerson(open) == isPerson(one.end())
        && agrees(open, one);
  }

  /// Whether no words tell another gender.
  private boolean agrees(ActorMention open, Told one) {
    Optional<Gender> own = place(open).gender();
    return own.isEmpty()
        || one.mentions().stream()
            .map(this::place)
            .flatMap(place -> place.gender().stream())
            .allMatch(own.get()::equals);
  }

  private TiePlace place(ActorMention mention) {
    return places.computeIfAbsent(mention, scene::place);
  }

  /// One person, by name, pronoun or role.
  static boolean isPerson(ActorMention mention) {
    String head = TieScene.head(mention);
    return switch (mention.form()) {
      case NAME -> mention.kind() == ActorKind.PERSON;
      case PRONOUN -> kind(mention) == Kind.PERSON;
      case COMMON_NOUN ->
          !isPlural(head) && (mention.kind() == ActorKind.PERSON || Antecedents.isOnePerson(head));
    };
  }

  static boolean isPlural(String head) {
    return (head.endsWith("s") && !head.endsWith("ss")) || SEVERAL.contains(head);
  }
}
