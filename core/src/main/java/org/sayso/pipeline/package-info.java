/// The way through, from bytes to the record of one document, top to bottom in the order of the
/// packages.
@NullMarked
package org.sayso.pipeline;

import org.jspecify.annotations.NullMarked;
