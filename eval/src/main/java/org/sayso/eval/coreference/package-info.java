/// Whom pronouns, role nouns and short names stand for within one document: gold readers, labels
/// and scores.
@NullMarked
package org.sayso.eval.coreference;

import org.jspecify.annotations.NullMarked;
