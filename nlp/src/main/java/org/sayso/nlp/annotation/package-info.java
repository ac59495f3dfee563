/// Parts of speech and language by OpenNLP's models, read from the class path.
@NullMarked
package org.sayso.nlp.annotation;

import org.jspecify.annotations.NullMarked;
