/// What the tests of every module share, and nothing that is shipped.
///
/// - [NeedsCorpus] and [NeedsBrowser] skip a test by name where its corpus or browser is missing.
/// - [MarkedText] writes span tests as marked-up text.
@NullMarked
package org.sayso.testing;

import org.jspecify.annotations.NullMarked;
