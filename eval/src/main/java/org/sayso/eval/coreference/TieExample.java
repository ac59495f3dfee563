package org.sayso.eval.coreference;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sayso.annotation.AnnotatedText;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mentions;
import org.sayso.mention.TieCandidates;
import org.sayso.mention.TieCandidates.Candidate;

/// An open mention with those whom it may stand for.
///
/// @param right for each candidate whether it does
public record TieExample(
    String document, ActorMention open, List<Candidate> candidates, List<Boolean> right) {
  public TieExample {
    candidates = List.copyOf(candidates);
    right = List.copyOf(right);
  }

  /// @param isRight whether a candidate stands for the same
  static TieExample of(
      String document,
      AnnotatedText text,
      Mentions mentions,
      ActorMention open,
      Predicate<Candidate> isRight) {
    List<Candidate> candidates = new TieCandidates(text, mentions.of(ActorMention.class)).of(open);
    return new TieExample(
        document, open, candidates, candidates.stream().map(isRight::test).toList());
  }

  /// A row for each candidate, with tabs: document, place, words, whom, right or not, features.
  public List<String> rows() {
    return IntStream.range(0, candidates.size())
        .mapToObj(i ->
            String.join(
                "\t",
                document,
                open.span().toString(),
                clean(open.words().text()),
                clean(candidates.get(i).end().words().text()),
                right.get(i).toString(),
                clean(String.join(" ", candidates.get(i).features().stream().sorted().toList()))))
        .toList();
  }

  private static String clean(String words) {
    return words.replaceAll("\\s", " ");
  }
}
