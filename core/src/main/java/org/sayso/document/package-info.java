/// What arrived: bytes, hash, address, times. First package of the data flow; depends on nothing
/// else in Sayso.
@NullMarked
package org.sayso.document;

import org.jspecify.annotations.NullMarked;
