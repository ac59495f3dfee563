/// PolNeAR's form: articles with source, cue and content of every attribution, and its scores.
@NullMarked
package org.sayso.eval.polnear;

import org.jspecify.annotations.NullMarked;
