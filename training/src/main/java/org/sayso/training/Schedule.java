package org.sayso.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.sayso.nlp.encoder.Passage;
import org.sayso.nlp.encoder.Window;
import org.sayso.nlp.encoder.WordPiece;

/// What each pass reads, in which order: the same for the same seed, whenever it is asked.
final class Schedule {
  private final Corpora corpora;
  private final WordPiece wordPiece;
  private final long seed;
  private final int window;
  private final double alone;
  private final int batchPieces;
  private final int group;

  /// What there is to learn from, and how often each pass reads it.
  ///
  /// @param articles read once
  record Corpora(
      List<GoldArticle> articles,
      List<GoldMentions> mentions,
      int mentionTimes,
      List<GoldStances> stances,
      int stanceTimes,
      List<GoldEvents> events,
      int eventTimes) {
    Corpora {
      articles = List.copyOf(articles);
      mentions = List.copyOf(mentions);
      stances = List.copyOf(stances);
      events = List.copyOf(events);
    }
  }

  /// @param window most pieces of a window
  /// @param group windows that are sorted by length before they are batched: many fill little, few
  ///   mix lengths well
  /// @param alone the share of articles whose paragraphs are read one by one, as rows are scored
  Schedule(
      Corpora corpora,
      WordPiece wordPiece,
      long seed,
      int window,
      double alone,
      int batchPieces,
      int group) {
    this.corpora = corpora;
    this.wordPiece = wordPiece;
    this.seed = seed;
    this.window = window;
    this.alone = alone;
    this.batchPieces = batchPieces;
    this.group = group;
  }

  /// The batches of a pass, counted from 0.
  List<List<Lesson>> pass(int pass) {
    Random random = new Random(seed * 1_000_003L + pass);
    List<Lesson> examples = new ArrayList<>();
    for (GoldArticle article : corpora.articles) {
      for (Window made : windows(article, random)) {
        examples.add(new Example(made, article));
      }
    }
    for (int time = 0; time < corpora.mentionTimes; time++) {
      corpora.mentions.forEach(one -> examples.addAll(one.lessons(window, wordPiece, random)));
    }
    for (int time = 0; time < corpora.stanceTimes; time++) {
      corpora.stances.forEach(one -> examples.addAll(one.lessons(window, wordPiece, random)));
    }
    for (int time = 0; time < corpora.eventTimes; time++) {
      corpora.events.forEach(one -> examples.addAll(one.lessons(window, wordPiece, random)));
    }
    Collections.shuffle(examples, random);
    List<List<Lesson>> batches = new ArrayList<>();
    for (int from = 0; from < examples.size(); from += group) {
      List<Lesson> some =
          new ArrayList<>(examples.subList(from, Math.min(from + group, examples.size())));
      some.sort(Comparator.comparingInt(example -> example.window().length()));
      batches.addAll(Batches.of(some, example -> example.window().length(), batchPieces));
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  private List<Window> windows(GoldArticle article, Random random) {
    if (random.nextDouble() < alone) {
      List<Window> windows = new ArrayList<>();
      for (Passage.Range row : article.rows()) {
        windows.addAll(Window.pack(article.passage(), List.of(row), window, wordPiece));
      }
      return windows;
    }
    // Windows of changing sizes, so that paragraphs keep changing company from pass to pass.
    int most = window / 2 + random.nextInt(window - window / 2 + 1);
    return Window.pack(article.passage(), article.passage().paragraphs(), most, wordPiece);
  }
}
