/// Scores whom mentions stand for, and which names are joined.
///
/// Gold: `labels.tsv` (drawn mentions of reports and Wikinews; no text, only places and hashes) and
/// `pairs.tsv` (pairs of names) beside this package.
@NullMarked
package org.sayso.eval.actors;

import org.jspecify.annotations.NullMarked;
