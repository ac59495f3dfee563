package org.sayso.training;

/// A window with what is known of it.
record Example(Window window, GoldArticle gold) {}
