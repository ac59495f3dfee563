/// The store in SQL: SQLite today, in words that PostgreSQL takes too.
@NullMarked
package org.sayso.store.jdbc;

import org.jspecify.annotations.NullMarked;
