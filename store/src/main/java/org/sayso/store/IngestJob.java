package org.sayso.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// One run of `ingest` over one source; it is resumed until it has finished.
///
/// @param number from 1
/// @param source what was asked for, as given
/// @param counts outcomes so far
public record IngestJob(
    long number,
    String source,
    String by,
    Instant started,
    Optional<Instant> finished,
    Counts counts) {
  /// How many items came to which end.
  public record Counts(
      long accepted, long notRead, long newVersions, long same, long rejected, long skipped) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    public long total() {
      return accepted + notRead + newVersions + same + rejected + skipped;
    }

    /// The sum of both.
    public Counts plus(Counts other) {
      return new Counts(
          accepted + other.accepted,
          notRead + other.notRead,
          newVersions + other.newVersions,
          same + other.same,
          rejected + other.rejected,
          skipped + other.skipped);
    }

    /// `number` of one kind.
    public static Counts of(ItemOutcome.Kind kind, long number) {
      return switch (kind) {
        case ACCEPTED -> new Counts(number, 0, 0, 0, 0, 0);
        case NOT_READ -> new Counts(0, number, 0, 0, 0, 0);
        case NEW_VERSION_OF -> new Counts(0, 0, number, 0, 0, 0);
        case SAME_AS -> new Counts(0, 0, 0, number, 0, 0);
        case REJECTED -> new Counts(0, 0, 0, 0, number, 0);
        case SKIPPED -> new Counts(0, 0, 0, 0, 0, number);
      };
    }
  }

  public IngestJob {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(started, "started");
    Objects.requireNonNull(finished, "finished");
    Objects.requireNonNull(counts, "counts");
  }
}
