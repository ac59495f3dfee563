package org.sayso.eval.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Annotator;
import org.sayso.annotation.Sentence;
import org.sayso.eval.text.Lines;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.TextSpan;

/// Counts the ends of sentences that an annotator and the gold have in common. Ends of paragraphs
/// are left out: they are given with the text.
public final class SentenceScorer {
  private SentenceScorer() {}

  /// Percentages over all ends within paragraphs.
  ///
  /// @param documents texts scored; texts that the annotator does not read count as missed
  /// @param missed ends of the gold that were not found, as the words before them
  /// @param wrong ends found that the gold does not have, as the words before them
  public record Score(
      int documents,
      double precision,
      double recall,
      double f1,
      List<String> missed,
      List<String> wrong) {
    public Score {
      missed = List.copyOf(missed);
      wrong = List.copyOf(wrong);
    }
  }

  /// The score of `annotator` on `gold`.
  public static Score score(List<SentenceGold> gold, Annotator annotator) {
    int right = 0;
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (SentenceGold document : gold) {
      ArticleText article = Lines.article(document.text());
      NavigableSet<Integer> found = ends(article, annotator);
      NavigableSet<Integer> expected = document.ends();
      right += (int) expected.stream().filter(found::contains).count();
      expected.stream()
          .filter(end -> !found.contains(end))
          .forEach(end -> missed.add(around(document, end)));
      found.stream()
          .filter(end -> !expected.contains(end))
          .forEach(end -> wrong.add(around(document, end)));
    }
    double precision = percent(right, right + wrong.size());
    double recall = percent(right, right + missed.size());
    double sum = precision + recall;
    return new Score(
        gold.size(), precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum, missed, wrong);
  }

  /// The ends that `annotator` finds within the paragraphs of `text`.
  public static NavigableSet<Integer> ends(String text, Annotator annotator) {
    return ends(Lines.article(text), annotator);
  }

  private static NavigableSet<Integer> ends(ArticleText article, Annotator annotator) {
    AnnotatedText annotated = annotator.annotate(article);
    NavigableSet<Integer> found =
        ends(article.text(), annotated.sentences().stream().map(Sentence::span).toList());
    found.removeAll(ends(article.text(), article.blocks().stream().map(Block::span).toList()));
    return found;
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private static NavigableSet<Integer> ends(String text, List<TextSpan> spans) {
    NavigableSet<Integer> ends = new TreeSet<>();
    int at = 0;
    int count = 0;
    for (TextSpan span : spans) {
      count += SentenceGold.count(text.substring(at, span.end()));
      at = span.end();
      ends.add(count);
    }
    ends.remove(0);
    return ends;
  }

  /// The words around an end, for looking at errors.
  private static String around(SentenceGold document, int end) {
    int count = 0;
    int at = 0;
    while (at < document.text().length() && count < end) {
      count += Character.isLetterOrDigit(document.text().codePointAt(at)) ? 1 : 0;
      at += Character.charCount(document.text().codePointAt(at));
    }
    String before = document.text().substring(Math.max(0, at - 30), at);
    String after = document.text().substring(at, Math.min(document.text().length(), at + 25));
    return (before + "|" + after).replace('\n', ' ');
  }
}
