/// The bridge from what Sayso reads to MUC-4: incidents in the form that its keys have, and the
/// fillers of five roles that later work uses.
@NullMarked
package org.sayso.eval.incidents;

import org.jspecify.annotations.NullMarked;
