/// Who says what, in which words, on what basis: attributions and the claims they carry.
///
/// Does not see `event`; `pipeline` links the two by containment.
@NullMarked
package org.sayso.claim;

import org.jspecify.annotations.NullMarked;
