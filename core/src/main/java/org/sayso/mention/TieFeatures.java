package org.sayso.mention;

import java.util.ArrayList;
import java.util.List;
import org.sayso.annotation.AnnotatedText;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.TieCandidates.Told;

/// What holds of an open mention, of somebody told before it, and of the two.
record TieFeatures(AnnotatedText text, TiePlaces places) {
  /// @param fitting those who may be meant, nearest first
  /// @param before everybody told before
  Scene scene(ActorMention open, TieKind kind, List<Told> fitting, List<Told> before) {
    return new Scene(
        new PairFeatures(places, open, fitting),
        new NounFeatures(places, open),
        new NobodyFeatures(text, places, open, kind),
        new Question(open, kind, fitting, before));
  }

  /// What is asked.
  record Question(ActorMention open, TieKind kind, List<Told> fitting, List<Told> before) {}

  /// The features of one question.
  record Scene(PairFeatures pairs, NounFeatures nouns, NobodyFeatures nobody, Question question) {
    /// The features of one candidate.
    ///
    /// @param rank its place among those who fit
    /// @param ruled whether the rules tie the two
    List<String> of(int rank, boolean ruled) {
      Told told = question.fitting().get(rank);
      List<String> all = new ArrayList<>();
      if (ruled) {
        all.add("ruled");
      }
      pairs.add(all, told, rank);
      if (question.open().form() == NameForm.COMMON_NOUN) {
        nouns.add(all, told);
      }
      return all;
    }

    /// The features of "nobody".
    ///
    /// @param ruled whether the rules tie the mention to a candidate
    List<String> nobody(boolean ruled) {
      return nobody.of(ruled, question.fitting(), question.before());
    }
  }
}
