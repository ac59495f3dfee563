package org.sayso.corroboration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.RelationKind;
import org.sayso.claim.Stance;
import org.sayso.event.Effect;
import org.sayso.event.EventType;

/// A question read into what is asked, of whom, about which link or happening, where and when.
///
/// @param text as asked
/// @param speakers of whom it asks what they say
/// @param actors who it asks about, in order
/// @param doers those of `actors` who are to have done what it asks about
/// @param relations the standing links it asks about; empty when it asks about none
/// @param types the happenings it asks about; empty when it asks about none
/// @param deeds the words for what is done, in dictionary form, the verb first
/// @param effects the harm it asks about
/// @param stances what speakers must do to answer it; empty when anything will do
/// @param places names of places in it
/// @param words the other words that carry meaning, in dictionary form
/// @param terms all words that carry meaning, in dictionary form, names by their parts
public record Question(
    String text,
    Kind kind,
    List<ActorRef> speakers,
    List<ActorRef> actors,
    List<ActorRef> doers,
    Set<RelationKind> relations,
    Set<EventType> types,
    List<String> deeds,
    Set<Effect> effects,
    Set<Stance> stances,
    List<String> places,
    Optional<TimeWindow> time,
    List<String> words,
    List<String> terms,
    List<String> subject,
    List<String> object,
    Optional<String> counted) {
  /// What is asked.
  public enum Kind {
    /// Is it so that somebody does something, or supports somebody?
    WHETHER,
    /// Who did it?
    WHO,
    /// Who claimed, denied, condemned … it?
    WHO_SAYS,
    HOW_MANY,
    /// What does somebody say of it?
    WHAT_IS_SAID,
    WHAT_HAPPENED,
    /// Why, where, when or how was it?
    CIRCUMSTANCE
  }

  public Question {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    speakers = List.copyOf(speakers);
    actors = List.copyOf(actors);
    doers = List.copyOf(doers);
    relations = Set.copyOf(relations);
    types = Set.copyOf(types);
    deeds = List.copyOf(deeds);
    effects = Set.copyOf(effects);
    stances = Set.copyOf(stances);
    places = List.copyOf(places);
    Objects.requireNonNull(time, "time");
    words = List.copyOf(words);
    terms = List.copyOf(terms);
  }

  /// Whether there is anything to look for.
  public boolean isReadable() {
    // "Who planted the bomb?": both words are for what is done.
    boolean more = !words.isEmpty() || deeds.size() > 1;
    return !actors.isEmpty() || more || !places.isEmpty() || !speakers.isEmpty();
  }
}
