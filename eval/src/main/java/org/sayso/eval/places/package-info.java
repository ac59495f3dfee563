/// Places against LGL, TR-News, GeoVirus and GeoWebNews: spans, and what they were resolved to.
@NullMarked
package org.sayso.eval.places;

import org.jspecify.annotations.NullMarked;
