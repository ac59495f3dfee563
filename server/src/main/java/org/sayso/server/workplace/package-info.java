/// A project with all that works on it: the store, the reader with the project's dictionaries,
/// ingest. No web framework: the command line and the pages both stand on it.
@NullMarked
package org.sayso.server.workplace;

import org.jspecify.annotations.NullMarked;
