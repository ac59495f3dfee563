/// Scores the cells of events: whether the words tell an act of the type at all, who, whom, where,
/// when, how many killed and injured.
///
/// Gold: `labels.tsv` beside this package, events that Sayso read in reports, Wikinews, MUC-4's
/// development texts and PolNeAR's training articles, with the cells that readers found in the
/// passage around the trigger. No text of the corpora is kept here: a label has the document's
/// hash, places in its text and the hash of the words.
@NullMarked
package org.sayso.eval.events;

import org.jspecify.annotations.NullMarked;
