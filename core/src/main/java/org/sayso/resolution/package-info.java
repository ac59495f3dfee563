/// From words to actors, places and dates; each answer is resolved, ambiguous with candidates, or
/// unresolved.
@NullMarked
package org.sayso.resolution;

import org.jspecify.annotations.NullMarked;
