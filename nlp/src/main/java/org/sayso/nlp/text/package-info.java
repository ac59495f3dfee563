/// Cuts the readable text out of each form of document.
///
/// [DefaultTextExtractor] is the way in; it asks the extractor of the document's media type. Pages
/// are cut by rules of our own ([ArticleFinder], [HtmlBlocks]), so that every character keeps its
/// place in the page's source.
@NullMarked
package org.sayso.nlp.text;

import org.jspecify.annotations.NullMarked;
