package org.sayso.cli;

import java.util.List;
import org.sayso.annotation.SentenceSplitter;
import org.sayso.annotation.TokenRange;
import org.sayso.annotation.Tokenizer;
import org.sayso.store.json.Sayso1;
import org.sayso.text.TextSpan;

/// The sentence or sentences that words stand in.
final class SentenceAround {
  private static final Tokenizer TOKENIZER = new Tokenizer();
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  private SentenceAround() {}

  /// Those of `document` that the words from `begin` to `end` touch.
  static String find(Sayso1.Document document, int begin, int end) {
    int from = begin;
    int to = end;
    for (Sayso1.Block block : document.blocks()) {
      if (block.begin() < end && begin < block.end()) {
        List<TextSpan> tokens =
            TOKENIZER.tokenize(document.text(), new TextSpan(block.begin(), block.end()));
        for (TokenRange range : SPLITTER.split(document.text(), tokens)) {
          int first = tokens.get(range.first()).begin();
          int last = tokens.get(range.end() - 1).end();
          if (first < end && begin < last) {
            from = Math.min(from, first);
            to = Math.max(to, last);
          }
        }
      }
    }
    return document.text().substring(from, to);
  }
}
