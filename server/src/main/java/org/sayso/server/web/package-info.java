/// The pages, one controller for each noun, and what every page has in common.
@NullMarked
package org.sayso.server.web;

import org.jspecify.annotations.NullMarked;
