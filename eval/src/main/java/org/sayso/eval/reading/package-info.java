/// Reading checked: claims and events drawn at random from a project, and what a reader found when
/// holding them beside their text.
///
/// The list holds no words of the corpus, only where they stand and their hash; [ReadingSheet]
/// shows it with the words from a project that holds the documents.
@NullMarked
package org.sayso.eval.reading;

import org.jspecify.annotations.NullMarked;
