/// Words that name somebody, some place, a time or a quantity; not yet resolved to an actor, a
/// place or a date.
@NullMarked
package org.sayso.mention;

import org.jspecify.annotations.NullMarked;
