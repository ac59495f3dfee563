/// The same event across documents: which accounts tell of one happening, why, and where they part.
@NullMarked
package org.sayso.corroboration.event;

import org.jspecify.annotations.NullMarked;
