package org.sayso.server.reading;

import java.util.Objects;

/// Somebody who speaks in one article, and how the page marks the words.
///
/// @param name the speaker
/// @param label a short name, one of its kind in the article, so that nobody needs the colour
/// @param tone the number of the colour, from 0
public record Voice(String name, String label, int tone) {
  public Voice {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
  }
}
