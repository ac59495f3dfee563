/// The project folder and what it holds.
///
/// [Project] opens the folder; [Store] is the database behind it. What the machine read
/// ([ReadingRepository#asRead]) and what people decided ([DecisionLog]) are kept for ever; claims,
/// events and actors are what the two add up to, in the order in which documents came in. Every
/// list is read page by page ([PageRequest]) or as a stream, and has no end but its own.
///
/// `org.sayso.store.jdbc` keeps it in SQLite, `org.sayso.store.memory` in memory; one suite of
/// contract tests holds both.
@NullMarked
package org.sayso.store;

import org.jspecify.annotations.NullMarked;
