/// The REST API: the record as JSON, masked unless asked otherwise.
@NullMarked
package org.sayso.server.api;

import org.jspecify.annotations.NullMarked;
