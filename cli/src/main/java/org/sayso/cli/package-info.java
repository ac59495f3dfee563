/// The `sayso` command: [Main], one class per command, and what they share.
///
/// - [ExitCode] holds what a script may rely on.
/// - A command that cannot go on throws a [Failure]; [Main] prints what went wrong, where, and how
///   to mend it.
/// - [CommonOptions] and [ProjectOption] are mixed into the commands that take them.
/// - People read stdout by default, programs with `--json` ([JsonOutput]); progress and errors go
///   to stderr.
@NullMarked
package org.sayso.cli;

import org.jspecify.annotations.NullMarked;
