package org.sayso.nlp.intake;

import java.io.IOException;
import java.util.Optional;
import org.sayso.document.Incoming;

/// Walks through one container: a folder, an archive, a table.
interface Cursor extends AutoCloseable {
  /// One step of a walk.
  sealed interface Step {
    /// Something to hand on.
    record Give(Incoming incoming) implements Step {}

    /// A container inside this one, to be walked through first.
    record Enter(Cursor cursor) implements Step {}
  }

  /// The container's own address, for what goes wrong with all of it.
  String address();

  /// The next step; empty at the end.
  ///
  /// @throws IOException when the rest of the container cannot be read
  Optional<Step> next() throws IOException;

  @Override
  void close() throws IOException;
}
