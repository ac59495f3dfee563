package org.sayso.corroboration;

import java.util.List;
import java.util.Objects;

/// What stands around the words of a claim.
///
/// @param cue the words of saying, empty when there are none
/// @param sentence the sentence or sentences that hold the words said
/// @param before what stands right before, as far as one reads back for "it" and "they"
/// @param frame of a claim in a long document its heading and paragraph; empty where the whole
///   document is the frame
/// @param named whom the sentence names
/// @param earlier whom `before` names
/// @param places names of places in the words said
public record Surroundings(
    String cue,
    String sentence,
    String before,
    String frame,
    List<ActorRef> named,
    List<ActorRef> earlier,
    List<String> places) {
  /// Nothing is known of what stands around.
  public static final Surroundings NONE =
      new Surroundings("", "", "", "", List.of(), List.of(), List.of());

  /// The sentence alone.
  public static Surroundings of(String sentence) {
    return new Surroundings("", sentence, "", "", List.of(), List.of(), List.of());
  }

  public Surroundings {
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(frame, "frame");
    named = List.copyOf(named);
    earlier = List.copyOf(earlier);
    places = List.copyOf(places);
  }
}
