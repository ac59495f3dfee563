/// Documents grouped by the event that they report, in the form of ECB+.
@NullMarked
package org.sayso.eval.topics;

import org.jspecify.annotations.NullMarked;
