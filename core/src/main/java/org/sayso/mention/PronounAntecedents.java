package org.sayso.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sayso.annotation.AnnotatedText;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Whom "he", "she", "it" and "they" stand for, asked in text order.
final class PronounAntecedents {
  private static final Set<String> EXPLETIVE_VERBS =
      Set.of("be", "seem", "appear", "take", "happen");
  private static final int PRONOUN_REACH = 2;

  private final AnnotatedText text;
  private final List<ActorMention> actors;
  private final Function<ActorMention, String> key;
  private final AtName around;
  private final MentionScene scene;
  private final GenderVotes votes;
  private final Map<String, Gender> genders = new HashMap<>();

  /// @param actors by ascending span
  /// @param key one for all mentions that stand for one person
  PronounAntecedents(
      AnnotatedText text, List<ActorMention> actors, Function<ActorMention, String> key) {
    this.text = text;
    this.actors = actors;
    this.key = key;
    this.around = new AtName(text);
    this.scene = new MentionScene(text);
    this.votes =
        new GenderVotes(
            text,
            actors.stream()
                .filter(actor -> isName(actor) && actor.kind() == ActorKind.PERSON)
                .toList(),
            key);
  }

  /// Whom a pronoun stands for.
  Optional<ActorMention> of(ActorMention actor) {
    return switch (lower(actor)) {
      case "it" -> isExpletive(actor) ? Optional.empty() : body(actor);
      case "they" -> several(actor);
      default -> person(actor);
    };
  }

  /// The person of the nearest sentence that has one, of several the first of whom a verb is said.
  private Optional<ActorMention> person(ActorMention actor) {
    Optional<Gender> own = Gender.of(lower(actor));
    List<ActorMention> nearest =
        nearest(actor, PRONOUN_REACH, other -> isOnePerson(other) && agrees(own, other));
    Optional<ActorMention> found =
        nearest.stream()
            .filter(other -> scene.place(other).acts())
            .findFirst()
            .or(() -> nearest.stream().findFirst());
    found.ifPresent(
        other -> own.ifPresent(gender -> genders.putIfAbsent(key.apply(other), gender)));
    return found;
  }

  /// "it": the body by name of which a verb is said in the nearest sentence that names one.
  private Optional<ActorMention> body(ActorMention actor) {
    return nearest(actor, 1, other -> isName(other) && other.kind() != ActorKind.PERSON).stream()
        .filter(other -> other.kind() != ActorKind.POPULATION_GROUP)
        .filter(other -> scene.place(other).acts())
        .findFirst();
  }

  /// "they": the several of whom a verb is said before in the same sentence.
  private Optional<ActorMention> several(ActorMention actor) {
    return nearest(actor, 0, other -> DescriptionFit.isPlural(Antecedents.headOf(other))).stream()
        .filter(other -> other.kind() != ActorKind.PERSON || !isName(other))
        .filter(other -> !lower(other).startsWith("all "))
        .filter(other -> scene.place(other).acts())
        .findFirst();
  }

  /// Those who fit in the nearest sentence with any. Whoever speaks about somebody in quotation
  /// marks is not the one spoken of: outside the marks, nobody inside them is meant.
  ///
  /// @param reach how many sentences back
  private List<ActorMention> nearest(ActorMention actor, int reach, Predicate<ActorMention> fits) {
    boolean outside = scene.place(actor).quotation() < 0;
    List<ActorMention> near =
        actors.stream()
            .filter(other -> other.span().end() <= actor.span().begin())
            .filter(other -> sentence(actor) - sentence(other) <= reach)
            .filter(other -> !outside || scene.place(other).quotation() < 0)
            .filter(fits)
            .toList();
    return near.stream().filter(other -> sentence(other) == sentence(near.getLast())).toList();
  }

  /// "he" is nobody whom the text calls "Ms", "the mother of …" or "she".
  private boolean agrees(Optional<Gender> pronoun, ActorMention other) {
    Optional<Gender> told =
        Optional.ofNullable(genders.get(key.apply(other))).or(() -> told(other));
    return pronoun.isEmpty()
        || (told.isEmpty()
            ? !votes.speakAgainst(key.apply(other), pronoun.get())
            : told.equals(pronoun));
  }

  /// By the words at any mention of the same name: "Ms Brun", "Ada Brun, the sister of …".
  private Optional<Gender> told(ActorMention other) {
    if (!isName(other)) {
      return Gender.ofPhrase(other.words().text());
    }
    String own = key.apply(other);
    Optional<Gender> gender =
        actors.stream()
            .filter(PronounAntecedents::isName)
            .filter(name -> key.apply(name).equals(own))
            .map(around::gender)
            .flatMap(Optional::stream)
            .findFirst();
    gender.ifPresent(found -> genders.put(own, found));
    return gender;
  }

  /// A named person, or one who is only described: "a security official" stands between a name and
  /// a later "he", and the words must not go to the name.
  private boolean isOnePerson(ActorMention other) {
    if (isName(other)) {
      return other.kind() == ActorKind.PERSON;
    }
    String head = Antecedents.headOf(other);
    return other.form() == NameForm.COMMON_NOUN
        && (Antecedents.isOnePerson(head) || isSingularPerson(other, head));
  }

  private static boolean isSingularPerson(ActorMention other, String head) {
    return other.kind() == ActorKind.PERSON && !DescriptionFit.isPlural(head);
  }

  /// "it is widely recognized", "it seems": no one is meant.
  private boolean isExpletive(ActorMention actor) {
    int next = text.tokenAt(actor.span().end());
    return next < text.tokens().size() && EXPLETIVE_VERBS.contains(text.tokens().get(next).lemma());
  }

  private static boolean isName(ActorMention other) {
    return other.form() == NameForm.NAME;
  }

  private int sentence(ActorMention actor) {
    return text.sentenceAt(actor.span().begin()).index();
  }

  private static String lower(ActorMention actor) {
    return actor.words().text().toLowerCase(Locale.ROOT);
  }
}
