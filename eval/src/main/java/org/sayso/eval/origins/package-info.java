/// Whose knowledge attributions go back to, held against labels that a person made.
@NullMarked
package org.sayso.eval.origins;

import org.jspecify.annotations.NullMarked;
