/// Documents, claims and events as files for other programs (`docs/formats.md`).
///
/// [Exporter] streams; [ColumnSets] is the one place that says which columns a table has. Only what
/// a person has accepted or corrected is written unless unreviewed records are asked for, and then
/// every row and the file's name say so.
///
/// Formats that code events by other people's codebooks go by way of [CodedExport]: [CodedReading]
/// looks at an event as the rule sets of `org.sayso.coding` do, [Codebook] lists the columns, and
/// one class for each format fills them.
@NullMarked
package org.sayso.store.export;

import org.jspecify.annotations.NullMarked;
