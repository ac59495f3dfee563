package org.sayso.training;

import org.sayso.nlp.encoder.Window;

/// A window with what some corpus says of it: only the heads that it speaks to learn from it.
sealed interface Lesson permits Example, MentionLesson, StanceLesson, EventLesson {
  Window window();
}
