/// The pages and the REST API over one project.
///
/// [SaysoServer] starts them on the machine's own address; `web` holds the pages, `api` the REST
/// API, `reading` what the reading page shows of one document, `workplace` the project without any
/// web framework. Article text and names reach a page only through templates that escape them.
@NullMarked
package org.sayso.server;

import org.jspecify.annotations.NullMarked;
