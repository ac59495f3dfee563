package org.sayso.nlp.encoder;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.text.TextSpan;

/// Gives texts to the encoder: a whole text once for all that ask about it, one after the other.
///
/// Each thread keeps the answer for the last whole text that it gave (the same object, not an equal
/// one) as long as memory allows. Safe for use by many threads.
final class TextPass {
  /// Most pieces of a window, as in training.
  static final int WINDOW = 254;

  private final Supplier<? extends WindowReader> reader;
  private final ThreadLocal<SoftReference<Kept>> last = new ThreadLocal<>();

  /// @param reader asked for when the first text with tokens comes
  TextPass(Supplier<? extends WindowReader> reader) {
    this.reader = reader;
  }

  /// What the encoder says of a text or a part of it.
  ///
  /// @param passage its units count their tokens from the first token of what was given
  /// @param stretches in text order
  record Answer(Passage passage, List<Stretch> stretches) {}

  private record Kept(AnnotatedText text, Answer answer) {}

  private static final class Shared {
    private static final TextPass PASS = new TextPass(ReaderModel::shared);
  }

  /// The one pass with the model of the class path.
  static TextPass shared() {
    return Shared.PASS;
  }

  WindowReader reader() {
    return reader.get();
  }

  /// The whole text.
  @SuppressWarnings("ReferenceEquality") // comparing all words would cost more than it saves
  Answer read(AnnotatedText text) {
    Kept kept = kept();
    if (kept != null && kept.text() == text) {
      return kept.answer();
    }
    Answer answer = read(text, 0, text.tokens().size());
    last.set(new SoftReference<>(new Kept(text, answer)));
    return answer;
  }

  private @Nullable Kept kept() {
    SoftReference<Kept> reference = last.get();
    return reference == null ? null : reference.get();
  }

  /// The tokens from `first` to before `end`, read by themselves.
  Answer read(AnnotatedText text, int first, int end) {
    List<List<TextSpan>> paragraphs = paragraphs(text, first, end);
    if (paragraphs.isEmpty()) {
      return new Answer(Passage.EMPTY, List.of());
    }
    WindowReader model = reader.get();
    Passage passage = Passage.of(alone(text, first, end), paragraphs, model.wordPiece());
    List<Window> windows = Window.pack(passage, passage.paragraphs(), WINDOW, model.wordPiece());
    return new Answer(passage, Stretch.read(passage, windows, model));
  }

  /// The tokens of the stretch, paragraph by paragraph.
  private static List<List<TextSpan>> paragraphs(AnnotatedText text, int first, int end) {
    Map<Integer, List<TextSpan>> paragraphs = new LinkedHashMap<>();
    for (Sentence sentence : text.sentences()) {
      int to = Math.min(end, sentence.endToken());
      for (int i = Math.max(first, sentence.firstToken()); i < to; i++) {
        paragraphs
            .computeIfAbsent(sentence.paragraph(), key -> new ArrayList<>())
            .add(text.tokens().get(i).span());
      }
    }
    return List.copyOf(paragraphs.values());
  }

  /// The text with spaces for all that is not in the stretch, so that offsets stay what they are.
  private static String alone(AnnotatedText text, int first, int end) {
    String whole = text.article().text();
    StringBuilder alone = new StringBuilder(" ".repeat(whole.length()));
    for (Token token : text.tokens().subList(first, end)) {
      alone.replace(token.span().begin(), token.span().end(), token.text());
    }
    return alone.toString();
  }
}
