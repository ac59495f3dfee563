/// Scores where sentences end.
///
/// Gold: `polnear-dev.tsv` beside this package, every fourth article of PolNeAR's development part
/// (21 articles). Its ends were made by correcting the splitter's own output by hand, so the figure
/// is an upper bound that watches for changes. No text of the corpus is kept here: an end is a
/// count of letters.
@NullMarked
package org.sayso.eval.sentences;

import org.jspecify.annotations.NullMarked;
