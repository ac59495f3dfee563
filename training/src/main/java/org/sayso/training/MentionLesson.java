package org.sayso.training;

import org.sayso.nlp.encoder.Window;

/// A window with its mentions.
///
/// @param tags one for each unit: 0 outside, 1 + 2 × class where a mention begins, 2 + 2 × class
///   where it goes on
@SuppressWarnings("ArrayRecordComponent") // Read in a loop, never compared.
record MentionLesson(Window window, int[] tags) implements Lesson {}
