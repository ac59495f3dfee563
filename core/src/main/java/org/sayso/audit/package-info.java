/// The summary audit: what a page's title, standfirst, synopsis, takeaways and captions say, held
/// against the body of the same article.
@NullMarked
package org.sayso.audit;

import org.jspecify.annotations.NullMarked;
