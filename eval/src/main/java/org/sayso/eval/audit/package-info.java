/// Lines of digests that were written for given articles, faithful ones and ones that a careless
/// editor might write, with what a careful reader would note on each.
@NullMarked
package org.sayso.eval.audit;

import org.jspecify.annotations.NullMarked;
