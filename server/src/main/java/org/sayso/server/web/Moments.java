package org.sayso.server.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Points in time as people read them.
public final class Moments {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

  private Moments() {}

  /// To the minute, in UTC: "2019-03-02 14:05 UTC".
  public static String minute(Instant at) {
    return MINUTE.format(at.atOffset(ZoneOffset.UTC));
  }
}
