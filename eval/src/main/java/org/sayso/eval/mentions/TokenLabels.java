package org.sayso.eval.mentions;

import java.util.ArrayList;
import java.util.List;
import org.sayso.annotation.Tokenizer;
import org.sayso.text.TextSpan;

/// Mentions as labels of the tokens of a text.
///
/// A token belongs to the first of the flat mentions ([Re3dDocument#flat()]) that overlaps it, even
/// if that covers it in part ("U.S." in "U.S.-led"): the mention's first token is labelled B, the
/// others I, tokens outside of all O. A mention that has no token of its own is lost.
final class TokenLabels {
  private static final Tokenizer TOKENIZER = new Tokenizer();

  private TokenLabels() {}

  /// The label of a token that is in a mention.
  ///
  /// @param first whether the mention begins with it
  record Label(EntityClass type, boolean first) {}

  /// A token in a mention, by its number from 0.
  record Labelled(int token, Label label) {}

  /// The tokens of a mention, by the numbers of its first and its last.
  record Stretch(EntityClass type, int first, int last) {}

  static List<TextSpan> tokens(String text) {
    return text.isEmpty() ? List.of() : TOKENIZER.tokenize(text, new TextSpan(0, text.length()));
  }

  /// The flat mentions of `mentions` as stretches of `tokens`, none overlapping another.
  static List<Stretch> stretches(List<TextSpan> tokens, List<Re3dMention> mentions) {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (Re3dMention mention : Re3dDocument.flat(mentions)) {
      while (at < tokens.size() && tokens.get(at).end() <= mention.span().begin()) {
        at++;
      }
      int first = at;
      while (at < tokens.size() && tokens.get(at).begin() < mention.span().end()) {
        at++;
      }
      if (at > first) {
        stretches.add(new Stretch(mention.type(), first, at - 1));
      }
    }
    return stretches;
  }

  /// The tokens of `stretches` with their labels.
  static List<Labelled> labels(List<Stretch> stretches) {
    List<Labelled> labels = new ArrayList<>();
    for (Stretch stretch : stretches) {
      for (int token = stretch.first(); token <= stretch.last(); token++) {
        labels.add(new Labelled(token, new Label(stretch.type(), token == stretch.first())));
      }
    }
    return labels;
  }
}
