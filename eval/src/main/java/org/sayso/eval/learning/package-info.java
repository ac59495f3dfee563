/// Linear models that evaluations learn for themselves, over words and over the encoder's states,
/// and the lines that keep them.
@NullMarked
package org.sayso.eval.learning;

import org.jspecify.annotations.NullMarked;
