/// A person's acts on the record: what they bind to, how they fold, and the chain that proves them.
///
/// An [Act] is recorded as a [Decision]; [Projection] applies the effective ones to what the
/// machine read. All of it is pure: the stores only keep and fetch.
@NullMarked
package org.sayso.store.decision;

import org.jspecify.annotations.NullMarked;
