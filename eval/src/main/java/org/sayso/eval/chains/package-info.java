/// Scores claims inside claims ("the embassy said that the group had claimed …").
///
/// Gold: 50 short texts of our own beside this package, marked by reading. PolNeAR cannot score
/// them, since its annotation lets no word be in two attributions.
@NullMarked
package org.sayso.eval.chains;

import org.jspecify.annotations.NullMarked;
