package org.sayso.nlp.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads lines of bytes with a bound: of a longer line only the bound is ever held.
///
/// With `quoted`, a line end between double quotes belongs to the line, as in CSV (RFC 4180).
final class ByteLines implements AutoCloseable {
  /// One line.
  ///
  /// @param number the number of its first line in the file, from 1
  /// @param bytes the line with its line end; cut off where it is too long
  /// @param tooLong whether it is longer than the bound
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Line(long number, byte[] bytes, boolean tooLong) {}

  private final InputStream in;
  private final int limit;
  private final boolean quoted;
  private final byte[] buffer = new byte[16_384];
  private int at;
  private int filled;
  private long number = 1;

  ByteLines(InputStream in, int limit, boolean quoted) {
    this.in = in;
    this.limit = limit;
    this.quoted = quoted;
  }

  /// The next line; empty at the end.
  Optional<Line> next() throws IOException {
    var line = new ByteArrayOutputStream();
    long first = number;
    boolean any = false;
    boolean tooLong = false;
    boolean inQuotes = false;
    while (fill()) {
      any = true;
      int end = at;
      boolean ended = false;
      while (end < filled && !ended) {
        byte b = buffer[end++];
        inQuotes ^= quoted && b == '"';
        number += b == '\n' ? 1 : 0;
        ended = b == '\n' && !inQuotes;
      }
      int room = Math.min(end - at, limit - line.size());
      line.write(buffer, at, room);
      tooLong |= room < end - at;
      at = end;
      if (ended) {
        break;
      }
    }
    return any ? Optional.of(new Line(first, line.toByteArray(), tooLong)) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean fill() throws IOException {
    if (at >= filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return at < filled;
  }
}
