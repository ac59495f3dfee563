package org.sayso.resolution;

import java.io.IOException;
import java.nio.file.Path;

/// A user's file is not text in UTF-8.
public final class NotUtf8Exception extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;

  /// @param file the file
  /// @param line the first line that is not UTF-8, counted from 1
  NotUtf8Exception(Path file, int line) {
    super(file + ", line " + line + ": not UTF-8 text");
    this.line = line;
  }

  /// The first line that is not UTF-8, counted from 1.
  public int line() {
    return line;
  }
}
