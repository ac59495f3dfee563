package org.sayso.nlp.intake;

import java.util.Optional;
import org.sayso.document.Incoming;
import org.sayso.nlp.intake.Cursor.Step;

/// A file or archive entry that is to be read.
///
/// @param address where it lies in the collection
/// @param key where it lies on this machine: the version key of a document that is a file
/// @param name the file's own name
/// @param collection the folder, archive or table that the person named
/// @param asked whether the person named this very file
/// @param archiveDepth how many archives it lies in
record Item(
    String address,
    String key,
    String name,
    Optional<String> collection,
    boolean asked,
    int archiveDepth) {
  /// An entry of this archive.
  Item entry(String path) {
    return new Item(
        address + "!/" + path,
        key + "!/" + path,
        path.substring(path.lastIndexOf('/') + 1),
        Optional.of(collection.orElse(name)),
        false,
        archiveDepth + 1);
  }

  Step refused(String code, String reason) {
    return new Step.Give(new Incoming.Refused(address, code, reason));
  }

  /// Passed over; a file that the person named is refused instead, so that they learn why.
  Step skipped(String code, String reason) {
    return new Step.Give(
        asked
            ? new Incoming.Refused(address, code, reason)
            : new Incoming.Skipped(address, code, reason));
  }
}
