package org.sayso.training;

import org.sayso.nlp.encoder.Window;

/// A window with its attributions.
record Example(Window window, GoldArticle gold) implements Lesson {}
