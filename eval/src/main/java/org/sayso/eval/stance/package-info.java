/// Scores what speakers do with what they say: stance, basis and the outlet's colour.
///
/// Gold: `labels.tsv` beside this package, attributions drawn by their cues from reports, Wikinews,
/// MUC-4's development texts and PolNeAR's training articles, labelled by
/// `docs/quality/stance-guideline.md`; and `drawn.tsv`, places drawn by words alone, with stances
/// alone. No text of the corpora is kept here: a label has the document's hash, offsets and the
/// hash of the words.
@NullMarked
package org.sayso.eval.stance;

import org.jspecify.annotations.NullMarked;
