package org.sayso.eval.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes controlled sets from folders of corpora.
public final class CopySets {
  /// Articles of a corpus that share more are left out, since nobody has said which of them are
  /// copies.
  private static final double MOST_SHARED = 0.1;

  private CopySets() {}

  /// Makes a set and writes it.
  ///
  /// @param from folders whose articles are copied
  /// @param beside folders whose articles are put in as they are
  /// @param tuning whether from the half of the articles that may be looked at, else from the other
  public static CopySet make(List<Path> from, List<Path> beside, boolean tuning, long seed, Path to)
      throws IOException {
    CopySet set = CopyMaker.make(articles(from, tuning), others(beside, tuning), seed);
    set.write(to);
    return set;
  }

  /// Makes a set of reworded copies and writes it.
  ///
  /// @param count how many are made from articles, beside those made by hand
  public static CopySet makeReworded(
      List<Path> from, List<Path> beside, boolean tuning, int count, long seed, Path to)
      throws IOException {
    CopySet set =
        RewordedMaker.make(
            HandMade.half(tuning), articles(from, tuning), others(beside, tuning), count, seed);
    set.write(to);
    return set;
  }

  private static List<Article> others(List<Path> folders, boolean tuning) throws IOException {
    List<Article> others = new ArrayList<>(articles(folders, tuning));
    List<Article> known = others.stream().filter(Article::isInBoth).toList();
    others.removeAll(known);
    others = Overlaps.without(others, MOST_SHARED);
    others.addAll(known);
    return others;
  }

  private static List<Article> articles(List<Path> folders, boolean tuning) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path folder : folders) {
      ArticleSource.read(folder).stream()
          .filter(article -> article.isInBoth() || article.isForTuning() == tuning)
          .forEach(articles::add);
    }
    return articles;
  }
}
