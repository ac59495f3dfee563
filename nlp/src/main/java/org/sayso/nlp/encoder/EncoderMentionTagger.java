package org.sayso.nlp.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sayso.annotation.AnnotatedText;
import org.sayso.mention.MentionClass;
import org.sayso.mention.MentionTagger;
import org.sayso.text.TextSpan;

/// Tags mentions with a trained encoder, in the pass that tags the attributions of the same text.
public final class EncoderMentionTagger implements MentionTagger {
  private static final String NAME = "model:mention/reader@1";
  private static final List<MentionClass> CLASSES = List.of(MentionClass.values());

  private final Supplier<? extends WindowReader> reader;

  /// @param reader asked for when the first text comes
  public EncoderMentionTagger(Supplier<? extends WindowReader> reader) {
    this.reader = reader;
  }

  /// The tagger with the model of the class path, which is loaded with the first text; without one,
  /// a tagger that tags nothing.
  public static MentionTagger ofClassPath() {
    return ReaderModel.isThere()
        ? new EncoderMentionTagger(ReaderModel::shared)
        : MentionTagger.NONE;
  }

  @Override
  public String name() {
    return NAME;
  }

  /// The mentions; none where the model has not learned them.
  @Override
  public List<Tagged> tag(AnnotatedText text) {
    List<Tagged> tagged = new ArrayList<>();
    WindowReader model = reader.get();
    Optional<LinearChain> chain = model.mentionChain();
    if (chain.isPresent()) {
      TextPass pass = TextPass.of(text, model);
      for (Stretch stretch : pass.stretches()) {
        decode(pass.passage(), stretch, chain.get(), tagged);
      }
    }
    return tagged;
  }

  private static void decode(
      Passage passage, Stretch stretch, LinearChain chain, List<Tagged> tagged) {
    float[][] scores = stretch.scores().columns(Head.MENTION);
    LinearChain.Marginals marginals = chain.marginals(scores);
    int from = stretch.units().from();
    for (TagRun run : TagRun.of(chain.decode(scores))) {
      TextSpan span =
          new TextSpan(
              passage.units().get(from + run.units().from()).begin(),
              passage.units().get(from + run.units().to() - 1).end());
      tagged.add(new Tagged(CLASSES.get(run.type()), span, run.ofType(marginals)));
    }
  }
}
