package org.sayso.training;

import java.util.List;
import org.sayso.nlp.encoder.Window;

/// A window with labelled attributions.
record StanceLesson(Window window, List<StanceHead.Item> items) implements Lesson {
  StanceLesson {
    items = List.copyOf(items);
  }
}
