package org.sayso.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sayso.eval.mentions.EntityClass;
import org.sayso.eval.mentions.Re3dDocument;
import org.sayso.eval.mentions.Re3dMention;
import org.sayso.nlp.encoder.Passage;
import org.sayso.nlp.encoder.Window;
import org.sayso.nlp.encoder.WordPiece;

/// A document to learn mentions from.
final class GoldMentions {
  private final Re3dDocument document;
  private final Passage passage;
  private final int[] tags;

  GoldMentions(Re3dDocument document, WordPiece wordPiece) {
    this.document = document;
    this.passage = Passage.of(document.text(), GoldArticle.tokens(document.text()), wordPiece);
    this.tags = new int[passage.units().size()];
    for (Re3dMention mention : document.flat()) {
      if (mention.type() != EntityClass.OTHER) {
        Passage.Range range = passage.unitsOf(mention.span());
        for (int i = range.from(); i < range.to(); i++) {
          tags[i] = 1 + 2 * mention.type().ordinal() + (i == range.from() ? 0 : 1);
        }
      }
    }
    repair(tags);
  }

  Re3dDocument document() {
    return document;
  }

  Passage passage() {
    return passage;
  }

  /// Makes a mention begin anew where another, or the window's edge, cut it.
  private static void repair(int[] tags) {
    for (int i = 0; i < tags.length; i++) {
      boolean continues = tags[i] > 0 && tags[i] % 2 == 0;
      boolean fits = i > 0 && (tags[i - 1] == tags[i] || tags[i - 1] == tags[i] - 1);
      if (continues && !fits) {
        tags[i]--;
      }
    }
  }

  /// The document in windows of at most `most` pieces.
  List<MentionLesson> lessons(int most, WordPiece wordPiece) {
    List<MentionLesson> lessons = new ArrayList<>();
    for (Window window : Window.pack(passage, passage.paragraphs(), most, wordPiece)) {
      int[] units = window.units();
      int[] own = new int[units.length];
      for (int i = 0; i < units.length; i++) {
        own[i] = tags[units[i]];
      }
      repair(own);
      lessons.add(new MentionLesson(window, own));
    }
    return lessons;
  }

  /// The same in windows of some size, so that paragraphs keep changing company.
  List<MentionLesson> lessons(int most, WordPiece wordPiece, Random random) {
    return lessons(most / 2 + random.nextInt(most - most / 2 + 1), wordPiece);
  }
}
