package org.sayso.training;

import org.sayso.nlp.encoder.Window;

/// A window with what is known of it.
record Example(Window window, GoldArticle gold) {}
