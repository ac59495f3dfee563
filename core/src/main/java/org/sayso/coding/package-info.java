/// How conflict data code events: the named rule sets behind every figure and code that an export
/// derives. [RuleSet] lists them with their sources; nothing here is ever a value of the record.
@NullMarked
package org.sayso.coding;

import org.jspecify.annotations.NullMarked;
