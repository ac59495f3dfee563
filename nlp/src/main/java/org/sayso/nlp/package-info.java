/// The rules reader put together: its dictionaries and the default of every stage.
@NullMarked
package org.sayso.nlp;

import org.jspecify.annotations.NullMarked;
