/// The readable text of a document: blocks, paragraphs, and the alignment of every character to the
/// source.
///
/// Offsets everywhere are UTF-16 code units, begin inclusive, end exclusive. After this package
/// nothing keeps a string without its span.
@NullMarked
package org.sayso.text;

import org.jspecify.annotations.NullMarked;
