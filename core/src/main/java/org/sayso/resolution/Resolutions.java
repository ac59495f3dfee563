package org.sayso.resolution;

import java.util.Map;
import java.util.Optional;
import org.sayso.evidence.MentionId;
import org.sayso.resolution.PlaceResolver.PlacedName;
import org.sayso.text.TextSpan;

/// What the mentions of one document were resolved to.
///
/// @param actors the actor of each mention of an actor
/// @param places the place of each mention of a place, by its words
/// @param dates the date of each mention of a time, by its words
public record Resolutions(
    Map<MentionId, Resolution<Actor>> actors,
    Map<TextSpan, PlacedName> places,
    Map<TextSpan, NewsDate> dates) {
  public Resolutions {
    actors = Map.copyOf(actors);
    places = Map.copyOf(places);
    dates = Map.copyOf(dates);
  }

  /// The actor that `mention` stands for, when there is just one.
  public Optional<Actor> actor(MentionId mention) {
    return Optional.ofNullable(actors.get(mention)).flatMap(Resolution::value);
  }

  /// What the words of `span` were found to name.
  public Optional<Resolution<Place>> place(TextSpan span) {
    return placed(span).map(PlacedName::resolution);
  }

  /// What the words of `span` were found to name, with how precisely and how near.
  public Optional<PlacedName> placed(TextSpan span) {
    return Optional.ofNullable(places.get(span));
  }

  /// The date that the words of `span` give.
  public Optional<NewsDate> date(TextSpan span) {
    return Optional.ofNullable(dates.get(span));
  }
}
