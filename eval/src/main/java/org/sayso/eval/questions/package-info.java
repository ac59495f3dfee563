/// What bears on a question and on which side, held against marks that a person made.
@NullMarked
package org.sayso.eval.questions;

import org.jspecify.annotations.NullMarked;
