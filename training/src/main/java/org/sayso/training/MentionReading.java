package org.sayso.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sayso.eval.mentions.EntityClass;
import org.sayso.eval.mentions.MentionScores;
import org.sayso.eval.mentions.Re3dMention;
import org.sayso.nlp.encoder.LinearChain;
import org.sayso.nlp.encoder.Passage;
import org.sayso.nlp.encoder.TagRun;
import org.sayso.nlp.encoder.Window;
import org.sayso.nlp.encoder.WordPiece;
import org.sayso.text.TextSpan;

/// Reads mentions with the model as it stands, and scores them.
final class MentionReading {
  private final Model model;
  private final WordPiece wordPiece;
  private final int window;
  private final int batchPieces;

  MentionReading(Model model, WordPiece wordPiece, int window, int batchPieces) {
    this.model = model;
    this.wordPiece = wordPiece;
    this.window = window;
    this.batchPieces = batchPieces;
  }

  /// The mentions of a document.
  List<Re3dMention> read(GoldMentions document) {
    LinearChain chain = model.mention().chain();
    List<Window> windows =
        Window.pack(document.passage(), document.passage().paragraphs(), window, wordPiece);
    List<Scores> scores = model.read(windows, batchPieces);
    List<Re3dMention> found = new ArrayList<>();
    for (int w = 0; w < windows.size(); w++) {
      int[] units = windows.get(w).units();
      int[] path = chain.decode(model.mention().columns(scores.get(w)));
      for (TagRun run : TagRun.of(path)) {
        Passage passage = document.passage();
        found.add(
            new Re3dMention(
                EntityClass.scored().get(run.type()),
                new TextSpan(
                    passage.units().get(units[run.units().from()]).begin(),
                    passage.units().get(units[run.units().to() - 1]).end())));
      }
    }
    return found;
  }

  MentionScores score(List<GoldMentions> documents) {
    MentionScores scores = new MentionScores();
    documents.forEach(document -> scores.add(document.document(), read(document)));
    return scores;
  }

  /// The scores in words.
  static String line(MentionScores scores) {
    return String.format(
        Locale.ROOT,
        "tokens macro F1 %.1f, spans and classes F1 %.1f, macro %.1f",
        scores.tokenMacroF1(),
        scores.spanMicro().f1(),
        scores.spanMacroF1());
  }
}
