/// Which documents carry one report: the same text, a cut or merged one, a reworded one, another
/// version of a page.
@NullMarked
package org.sayso.corroboration.copy;

import org.jspecify.annotations.NullMarked;
