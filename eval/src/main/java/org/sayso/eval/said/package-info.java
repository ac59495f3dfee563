/// Texts of which a reader marked every attribution in the manner of PolNeAR.
@NullMarked
package org.sayso.eval.said;

import org.jspecify.annotations.NullMarked;
