/// What is said to have happened in one document: events as cells of rows, each row with its words
/// and the claim that tells it.
///
/// Does not see `claim`; rows name their claim by id, asked of a [org.sayso.evidence.Teller].
@NullMarked
package org.sayso.event;

import org.jspecify.annotations.NullMarked;
