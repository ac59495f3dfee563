package org.sayso.eval.types;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Annotator;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.event.EventTagger;
import org.sayso.nlp.encoder.TokenStates;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

/// A row's text in tokens, with what the encoder makes of each.
@SuppressWarnings("ArrayRecordComponent") // never compared
record ReadText(TypeRow row, AnnotatedText text, float[][] states, EventTagger.Tagged tagged) {
  /// How much of a text is read.
  private static final int MOST_CHARS = 12_000;

  static ReadText of(
      TypeRow row, Annotator annotator, Optional<TokenStates> encoder, EventTagger tagger) {
    AnnotatedText text = annotator.annotate(article(row.text()));
    float[][] states =
        encoder.map(one -> one.of(text)).orElseGet(() -> new float[text.tokens().size()][0]);
    return new ReadText(row, text, states, tagger.tag(text));
  }

  private static ArticleText article(String words) {
    String text = words.isBlank() ? "-" : words.substring(0, Math.min(MOST_CHARS, words.length()));
    return ArticleText.of(
        text,
        "rule:eval/rows@1",
        List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length()))),
        TextAlignment.identity(text.length()),
        Optional.empty());
  }

  int size() {
    return text.tokens().size();
  }

  String lemma(int token) {
    return text.tokens().get(token).lemma().toLowerCase(Locale.ROOT);
  }

  boolean isA(int token, PartOfSpeech pos) {
    return text.tokens().get(token).pos() == pos;
  }

  /// The tokens that begin in a span.
  int[] tokens(TextSpan span) {
    return IntStream.range(0, size())
        .filter(i -> {
          int begin = text.tokens().get(i).span().begin();
          return begin >= span.begin() && begin < span.end();
        })
        .toArray();
  }

  int[] all() {
    return IntStream.range(0, size()).toArray();
  }

  int[] verbs(int[] among) {
    return IntStream.of(among).filter(i -> isA(i, PartOfSpeech.VERB)).toArray();
  }
}
