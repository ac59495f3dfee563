/// Articles grouped by incident within one state and month, in the form of the Gun Violence
/// Archive.
@NullMarked
package org.sayso.eval.incident;

import org.jspecify.annotations.NullMarked;
