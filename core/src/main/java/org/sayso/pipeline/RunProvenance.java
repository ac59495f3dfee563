package org.sayso.pipeline;

import java.util.Objects;
import org.sayso.document.Sha256;

/// What read a document: enough to repeat the reading. Holds no time, so that the same run prints
/// the same bytes.
///
/// @param sayso version of Sayso
/// @param reader reader and version, `reader@1`
/// @param settings the settings that differ from the defaults, as `name=value`, comma separated
public record RunProvenance(String sayso, String reader, String settings) {
  public RunProvenance {
    Objects.requireNonNull(sayso, "sayso");
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(settings, "settings");
  }

  /// The run's id: the same reader with the same settings is the same run.
  public String id() {
    return "r" + Sha256.of(sayso + "\n" + reader + "\n" + settings).hex().substring(0, 12);
  }
}
