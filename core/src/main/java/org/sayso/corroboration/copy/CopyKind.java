package org.sayso.corroboration.copy;

/// In what way a document carries the report of another.
public enum CopyKind {
  /// The same words, apart from what surrounds the article.
  SAME_TEXT,
  /// Nearly the same words: re-headed, re-ordered, names spelled otherwise, sentences rewritten.
  NEAR_COPY,
  /// One holds a part of the other: cut, or extended.
  PART,
  /// One is put together from the other and from a third report.
  MERGED,
  /// The same claims in the same order in other words, quotations included.
  REWORDED,
  /// Another version of the same page.
  VERSION
}
