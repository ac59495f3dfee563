package org.sayso.server.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A stretch of the text inside which no mark begins or ends.
///
/// @param begin UTF-16 offset into the document's text
/// @param items ids of the claims and events marked here, the innermost first
/// @param inner who speaks here, by the shortest claim around it
/// @param outer who tells that the inner one speaks, when it is somebody else
/// @param opens the speakers whose words begin here
/// @param kinds what else the words are
public record Segment(
    int begin,
    int end,
    String text,
    List<String> items,
    Optional<Voice> inner,
    Optional<Voice> outer,
    List<Voice> opens,
    List<Mark.Kind> kinds) {
  public Segment {
    Objects.requireNonNull(text, "text");
    items = List.copyOf(items);
    Objects.requireNonNull(inner, "inner");
    Objects.requireNonNull(outer, "outer");
    opens = List.copyOf(opens);
    kinds = List.copyOf(kinds);
  }

  /// Whether anything is marked here.
  public boolean isMarked() {
    return !items.isEmpty();
  }

  /// The classes that the style sheet knows.
  public String classes() {
    StringBuilder classes = new StringBuilder("seg");
    inner.ifPresent(voice -> classes.append(" said tone-").append(voice.tone()));
    outer.ifPresent(voice -> classes.append(" under-").append(voice.tone()));
    for (Mark.Kind kind : kinds) {
      switch (kind) {
        case SOURCE -> classes.append(" source");
        case CUE -> classes.append(" cue");
        case TRIGGER -> classes.append(" trigger");
        case CONTENT -> {}
      }
    }
    return classes.toString();
  }

  /// What a reader without sight of colours is told.
  public String hint() {
    StringBuilder hint = new StringBuilder();
    inner.ifPresent(voice -> hint.append("said by ").append(voice.name()));
    outer.ifPresent(voice -> hint.append(", as told by ").append(voice.name()));
    for (Mark.Kind kind : kinds) {
      String word =
          switch (kind) {
            case SOURCE -> "who says it";
            case CUE -> "word of saying";
            case TRIGGER -> "word that tells of an event";
            case CONTENT -> "";
          };
      if (!word.isEmpty()) {
        hint.append(hint.isEmpty() ? "" : "; ").append(word);
      }
    }
    return hint.toString();
  }

  /// The ids, for the page's script.
  public String itemList() {
    return String.join(" ", items);
  }
}
