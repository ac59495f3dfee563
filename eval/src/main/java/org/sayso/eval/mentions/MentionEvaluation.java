package org.sayso.eval.mentions;

import java.util.ArrayList;
import java.util.List;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Annotator;
import org.sayso.eval.text.Lines;
import org.sayso.mention.Mention;
import org.sayso.mention.MentionFinder;
import org.sayso.mention.MentionTagger;

/// Reads the mentions of re3d's documents as the product does; every line is a paragraph.
public final class MentionEvaluation {
  private final Annotator annotator;
  private final MentionFinder finder;
  private final MentionTagger tagger;

  /// @param tagger the model that `finder` asks, read by itself too
  public MentionEvaluation(Annotator annotator, MentionFinder finder, MentionTagger tagger) {
    this.annotator = annotator;
    this.finder = finder;
    this.tagger = tagger;
  }

  /// The mentions of a text in re3d's classes, by span.
  ///
  /// @param merged what the product reads, names with the article and the title before them
  /// @param tagged what the model tags by itself
  public record Prediction(List<Re3dMention> merged, List<Re3dMention> tagged) {}

  /// Reads `text`.
  public Prediction predict(String text) {
    AnnotatedText annotated = annotator.annotate(Lines.article(text));
    List<Re3dMention> merged = new ArrayList<>();
    for (Mention mention : finder.find(annotated)) {
      MentionClasses.of(mention)
          .ifPresent(
              type -> merged.add(new Re3dMention(type, WholeNames.span(annotated, mention))));
    }
    List<Re3dMention> tagged = new ArrayList<>();
    for (MentionTagger.Tagged tag : tagger.tag(annotated)) {
      tagged.add(new Re3dMention(EntityClass.of(tag.type()), tag.span()));
    }
    return new Prediction(merged.stream().sorted().toList(), tagged.stream().sorted().toList());
  }
}
