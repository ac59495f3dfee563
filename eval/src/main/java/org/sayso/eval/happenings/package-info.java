/// Which tellings of a text are of one happening: labels, learning, scores.
@NullMarked
package org.sayso.eval.happenings;

import org.jspecify.annotations.NullMarked;
