package org.sayso.resolution;

import java.util.List;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.text.ArticleText;

/// Finds out which actors the mentions of one document stand for.
@FunctionalInterface
public interface ActorResolver {
  /// One answer for each mention, in their order. A pure function of the text and its mentions.
  ///
  /// @param article the document's text
  /// @param mentions its mentions of actors, in any order
  List<Resolution<Actor>> resolve(ArticleText article, List<ActorMention> mentions);
}
