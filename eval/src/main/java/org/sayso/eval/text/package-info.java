/// Texts of corpora as articles.
@NullMarked
package org.sayso.eval.text;

import org.jspecify.annotations.NullMarked;
