package org.sayso.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Sentence;
import org.sayso.evidence.MentionId;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// How often "he" or "she" is the next such word behind the names of a person, all over the text:
/// what the text tells of a gender without a title. One time tells little, three times much.
final class GenderVotes {
  /// So many more on one side are clear.
  private static final int CLEAR = 2;

  private final Map<MentionId, Integer> votes = new HashMap<>();

  /// @param ends by mention the end of its chain
  GenderVotes(AnnotatedText text, List<ActorMention> actors, Map<MentionId, MentionId> ends) {
    List<ActorMention> persons =
        actors.stream()
            .filter(one -> one.form() == NameForm.NAME && one.kind() == ActorKind.PERSON)
            .toList();
    for (int i = 0; i < persons.size(); i++) {
      ActorMention person = persons.get(i);
      int next = i + 1 < persons.size() ? persons.get(i + 1).span().begin() : Integer.MAX_VALUE;
      behind(text, person, next)
          .ifPresent(gender ->
              votes.merge(
                  ends.getOrDefault(person.id(), person.id()),
                  gender == Gender.HE ? 1 : -1,
                  Integer::sum));
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

  /// How the votes stand to `gender`: clearly for it (2), for it (1), level (0), against it.
  int of(MentionId end, Gender gender) {
    int sum = votes.getOrDefault(end, 0) * (gender == Gender.HE ? 1 : -1);
    return sum >= CLEAR ? 2 : sum > 0 ? 1 : sum <= -CLEAR ? -2 : sum < 0 ? -1 : 0;
  }
}
