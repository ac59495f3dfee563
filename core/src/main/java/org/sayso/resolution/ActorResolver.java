package org.sayso.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  /// One answer for each mention, in their order, in a document of that day.
  ///
  /// @param published the day, empty where none is stated; offices and groups outside their dates
  ///   are then not told apart from others
  default List<Resolution<Actor>> resolve(
      ArticleText article, List<ActorMention> mentions, Optional<LocalDate> published) {
    return resolve(article, mentions);
  }

  /// The two-letter code of the country of the outlet called `name`; empty where no outlet of that
  /// name is known, or several of different countries are.
  default Optional<String> outletCountry(String name) {
    return Optional.empty();
  }
}
