package org.sayso.annotation;

import org.sayso.text.ArticleText;

/// Adds the linguistic layer to a text.
@FunctionalInterface
public interface Annotator {
  /// The annotated text; a text in a language that is not read comes back without tokens.
  AnnotatedText annotate(ArticleText article);
}
