/// Answers questions with the record: who says what, side by side, never a verdict.
///
/// [AskService] reads the question, has the index find claims that may bear on it, and lays out
/// those that do ([org.sayso.corroboration.DossierBuilder]). [DossierText] and [DossierJson] print
/// the result.
@NullMarked
package org.sayso.store.ask;

import org.jspecify.annotations.NullMarked;
