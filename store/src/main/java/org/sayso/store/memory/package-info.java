/// The store in memory, for tests and for reading one document without a project.
@NullMarked
package org.sayso.store.memory;

import org.jspecify.annotations.NullMarked;
