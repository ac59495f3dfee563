/// What leaves the record for others: who is named, and what a spreadsheet would run.
///
/// [Masking] is the one place that takes persons out; exports, printed dossiers and the API use it.
/// The reading page and `extract` show a document as it is.
@NullMarked
package org.sayso.store.mask;

import org.jspecify.annotations.NullMarked;
