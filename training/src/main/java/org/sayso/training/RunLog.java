package org.sayso.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Lines with the time, on the screen and at the end of a file.
final class RunLog {
  private final Path file;

  RunLog(Path file) {
    this.file = file;
  }

  @SuppressWarnings("AnnotateFormatMethod") // The annotation would be one more library.
  void say(String format, Object... values) throws IOException {
    String line =
        LocalDateTime.now(java.time.ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS)
            + " "
            + String.format(Locale.ROOT, format, values);
    System.out.println(line);
    Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
