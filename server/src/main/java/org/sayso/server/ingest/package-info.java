/// Uploads and their progress.
@NullMarked
package org.sayso.server.ingest;

import org.jspecify.annotations.NullMarked;
