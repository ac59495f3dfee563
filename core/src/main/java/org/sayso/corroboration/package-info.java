/// Across documents: copies, origins, and the dossier on a question.
@NullMarked
package org.sayso.corroboration;

import org.jspecify.annotations.NullMarked;
