package org.sayso.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Sentence;
import org.sayso.mention.Mention.ActorMention;

/// How often "he" or "she" is the next such word behind the names of a person, all over the text:
/// what the text tells of a gender where no title does.
final class GenderVotes {
  private final Map<String, Integer> votes = new HashMap<>();

  /// @param persons names of persons by ascending span
  /// @param key one for all names that stand for one person
  GenderVotes(AnnotatedText text, List<ActorMention> persons, Function<ActorMention, String> key) {
    for (int i = 0; i < persons.size(); i++) {
      ActorMention person = persons.get(i);
      int next = i + 1 < persons.size() ? persons.get(i + 1).span().begin() : Integer.MAX_VALUE;
      behind(text, person, next)
          .ifPresent(
              gender -> votes.merge(key.apply(person), gender == Gender.HE ? 1 : -1, Integer::sum));
    }
  }

  /// The first telling pronoun behind the name in its sentence, before another person.
  private static Optional<Gender> behind(AnnotatedText text, ActorMention person, int next) {
    Sentence sentence = text.sentenceAt(person.span().begin());
    for (int i = text.tokenAt(person.span().end()); i < sentence.endToken(); i++) {
      if (text.tokens().get(i).span().begin() >= next) {
        return Optional.empty();
      }
      Optional<Gender> gender = Gender.ofPronoun(text.tokens().get(i).lower());
      if (gender.isPresent()) {
        return gender;
      }
    }
    return Optional.empty();
  }

  /// How many more votes speak for `gender` than against it.
  int of(String key, Gender gender) {
    int he = votes.getOrDefault(key, 0);
    return gender == Gender.HE ? he : -he;
  }

  /// Whether more votes speak against `gender` than for it.
  boolean speakAgainst(String key, Gender gender) {
    int he = votes.getOrDefault(key, 0);
    return gender == Gender.HE ? he < 0 : he > 0;
  }
}
