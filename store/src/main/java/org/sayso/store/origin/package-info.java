/// Whose knowledge the claims of a project go back to, outside of a question: of an incident, and
/// of one claim.
@NullMarked
package org.sayso.store.origin;

import org.jspecify.annotations.NullMarked;
