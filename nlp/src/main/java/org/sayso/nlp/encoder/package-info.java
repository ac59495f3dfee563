/// What the learned reader shares with its recipe: pieces of words, tags, and the decoding of tags.
@NullMarked
package org.sayso.nlp.encoder;

import org.jspecify.annotations.NullMarked;
