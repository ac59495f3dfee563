/// What the reading page shows of one document: the text split where marks begin and end, and the
/// panel of claims and events beside it.
@NullMarked
package org.sayso.server.reading;

import org.jspecify.annotations.NullMarked;
