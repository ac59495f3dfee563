/// Words for times against TimeML: spans, types and values of `TIMEX3`.
@NullMarked
package org.sayso.eval.dates;

import org.jspecify.annotations.NullMarked;
