/// What every answer carries: the words it rests on, the rule or model that gave it, and the stable
/// ids of things read from text.
@NullMarked
package org.sayso.evidence;

import org.jspecify.annotations.NullMarked;
