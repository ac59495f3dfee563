package org.sayso.nlp.encoder;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.text.TextSpan;

/// A whole text as the encoder read it: one pass, from which every head is answered.
final class TextPass {
  /// The last pass of each thread: the heads ask one after the other about the same text.
  private static final ThreadLocal<SoftReference<TextPass>> LAST =
      ThreadLocal.withInitial(() -> new SoftReference<>(null));

  private final AnnotatedText text;
  private final WindowReader reader;
  private final Passage passage;
  private final List<Stretch> stretches;

  private TextPass(AnnotatedText text, WindowReader reader) {
    this.text = text;
    this.reader = reader;
    this.passage = passage(text, reader.wordPiece());
    List<Window> windows =
        Window.pack(passage, passage.paragraphs(), EncoderTagger.WINDOW, reader.wordPiece());
    this.stretches = Stretch.read(passage, windows, reader);
  }

  /// The pass over `text`, made at the first call for it on this thread.
  @SuppressWarnings("ReferenceEquality") // comparing all words would cost more than it saves
  static TextPass of(AnnotatedText text, WindowReader reader) {
    @Nullable TextPass last = LAST.get().get();
    if (last == null || last.text != text || last.reader != reader) {
      last = new TextPass(text, reader);
      LAST.set(new SoftReference<>(last));
    }
    return last;
  }

  /// The passage of all tokens of `text`.
  static Passage passage(AnnotatedText text, WordPiece wordPiece) {
    return Passage.of(tokensAlone(text), paragraphs(text), wordPiece);
  }

  /// The tokens, paragraph by paragraph.
  private static List<List<TextSpan>> paragraphs(AnnotatedText text) {
    Map<Integer, List<TextSpan>> paragraphs = new LinkedHashMap<>();
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        paragraphs
            .computeIfAbsent(sentence.paragraph(), key -> new ArrayList<>())
            .add(text.tokens().get(i).span());
      }
    }
    return List.copyOf(paragraphs.values());
  }

  /// The text with spaces for all that is no token, so that offsets stay what they are.
  private static String tokensAlone(AnnotatedText text) {
    String whole = text.article().text();
    char[] alone = new char[whole.length()];
    Arrays.fill(alone, ' ');
    for (Token token : text.tokens()) {
      TextSpan span = token.span();
      whole.getChars(span.begin(), span.end(), alone, span.begin());
    }
    return new String(alone);
  }

  Passage passage() {
    return passage;
  }

  /// In text order; together they hold every unit.
  List<Stretch> stretches() {
    return stretches;
  }
}
