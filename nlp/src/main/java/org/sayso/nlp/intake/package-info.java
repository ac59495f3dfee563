/// Reads files, folders, archives and tables into source documents, one at a time and within
/// bounds.
///
/// [PathSource] is the way in. A pass is a stack of [Cursor]s: a folder enters a file, an archive
/// an entry, a table a row. Nothing that is met is dropped in silence: it is received, refused or
/// skipped, each with its address.
@NullMarked
package org.sayso.nlp.intake;

import org.jspecify.annotations.NullMarked;
