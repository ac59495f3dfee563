/// From arrived documents to the store: read in parallel, written in the order of arrival.
@NullMarked
package org.sayso.store.ingest;

import org.jspecify.annotations.NullMarked;
