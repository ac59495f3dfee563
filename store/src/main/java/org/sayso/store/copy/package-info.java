/// What a store knows of copies: which text of a reading is compared, and how versions of a page
/// stand among them.
@NullMarked
package org.sayso.store.copy;

import org.jspecify.annotations.NullMarked;
