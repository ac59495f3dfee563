/// The same event across documents, as the store keeps it: accounts from readings, what they add up
/// to, figures by named rule sets.
@NullMarked
package org.sayso.store.incident;

import org.jspecify.annotations.NullMarked;
