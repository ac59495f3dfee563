package org.sayso.training;

import java.util.List;
import org.sayso.nlp.encoder.Window;

/// A window with the acts that are told in it.
///
/// @param tags one for each unit: 0 outside, 1 + 2 × kind where a span begins, 2 + 2 × kind where
///   it goes on
/// @param acts in text order
@SuppressWarnings("ArrayRecordComponent") // Read in a loop, never compared.
record EventLesson(Window window, int[] tags, List<EventHead.Act> acts) implements Lesson {
  EventLesson {
    acts = List.copyOf(acts);
  }
}
