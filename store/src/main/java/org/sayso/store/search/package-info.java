/// Full-text search over documents, claims, events and actors, in the project's `index/`.
///
/// [SearchIndex] is the border; [LuceneSearchIndex] keeps it with Lucene. The index holds nothing
/// that the store does not: it can be thrown away and built again at any time. One Lucene document
/// stands for one record ([IndexedRecords]); its words are indexed twice, once with word endings
/// taken off (`text`) and once as written (`exact`), so that phrases and other languages work too.
/// What a person types is read by [WordsReader], which has an answer for any string.
@NullMarked
package org.sayso.store.search;

import org.jspecify.annotations.NullMarked;
