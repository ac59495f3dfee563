/// How many were killed and injured, as Sayso reads it, against a record that people keep.
@NullMarked
package org.sayso.eval.harm;

import org.jspecify.annotations.NullMarked;
