/// Copies across documents: a generator of controlled sets and their scorer.
@NullMarked
package org.sayso.eval.copies;

import org.jspecify.annotations.NullMarked;
