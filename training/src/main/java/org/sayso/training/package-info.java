/// The recipe of the reader's model: from corpora to a model file, in the JVM.
@NullMarked
package org.sayso.training;

import org.jspecify.annotations.NullMarked;
