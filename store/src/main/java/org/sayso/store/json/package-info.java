/// The JSON form of the record, schema `sayso/1` (`docs/formats.md`): typed, written and read by
/// Jackson.
@NullMarked
package org.sayso.store.json;

import org.jspecify.annotations.NullMarked;
