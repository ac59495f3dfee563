/// Types of events on the corpora that mark them: PLOVER's categories with the actors given, what
/// police do in the India Police Events, and the kinds of attack of the South Asia Terrorism
/// Portal.
@NullMarked
package org.sayso.eval.types;

import org.jspecify.annotations.NullMarked;
