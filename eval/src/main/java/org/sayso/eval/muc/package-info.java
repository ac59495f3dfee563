/// MUC-4: keys and responses in its template form, the scoring of scoring-guidelines.v7, and
/// CEAF-REE over role fillers.
@NullMarked
package org.sayso.eval.muc;

import org.jspecify.annotations.NullMarked;
