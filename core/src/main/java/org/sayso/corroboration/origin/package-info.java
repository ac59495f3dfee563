/// Whose knowledge each account goes back to, and how many of those are independent by evidence.
@NullMarked
package org.sayso.corroboration.origin;

import org.jspecify.annotations.NullMarked;
