package org.sayso.mention;

import java.util.List;
import java.util.Objects;
import org.sayso.annotation.AnnotatedText;
import org.sayso.text.TextSpan;

/// Tags mentions with a trained model: names, noun phrases and pronouns alike.
///
/// A pure function of its argument; safe for use by many threads.
public interface MentionTagger {
  /// Tags nothing: what the rules find stays as it is.
  MentionTagger NONE =
      new MentionTagger() {
        @Override
        public String name() {
          return "model:mention/none@1";
        }

        @Override
        public List<Tagged> tag(AnnotatedText text) {
          return List.of();
        }
      };

  /// The model with its version, such as `model:mention/reader@1`.
  String name();

  /// The mentions of a text in text order, none overlapping another.
  List<Tagged> tag(AnnotatedText text);

  /// Words with their class.
  ///
  /// @param span whole tokens, with the article and the title before a name
  /// @param probability that the words are of this class, 0–1
  record Tagged(MentionClass type, TextSpan span, double probability) {
    public Tagged {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(span, "span");
      if (!(probability >= 0 && probability <= 1)) {
        throw new IllegalArgumentException("not a probability: " + probability);
      }
    }
  }
}
