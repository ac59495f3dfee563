/// Mentions against re3d: spans with their class, and the same as labels of tokens.
@NullMarked
package org.sayso.eval.mentions;

import org.jspecify.annotations.NullMarked;
