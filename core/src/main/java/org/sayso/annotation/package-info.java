/// The linguistic layer, immutable: sentences, tokens with part of speech, quotations.
@NullMarked
package org.sayso.annotation;

import org.jspecify.annotations.NullMarked;
