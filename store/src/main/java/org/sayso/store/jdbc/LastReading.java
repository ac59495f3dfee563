package org.sayso.store.jdbc;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.sayso.store.json.Sayso1;

/// Remembers the reading that was asked for last, since lists go document by document.
final class LastReading {
  private final JdbcReadings readings;
  private long number = -1;
  private Sayso1.@Nullable Reading reading;

  LastReading(JdbcReadings readings) {
    this.readings = readings;
  }

  Sayso1.Claim claim(long document, String id) {
    return of(document).claims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no claim " + id));
  }

  Sayso1.Event event(long document, String id) {
    return of(document).events().stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no event " + id));
  }

  private Sayso1.Reading of(long document) {
    Sayso1.Reading last = reading;
    if (last == null || number != document) {
      last = readings.current(document);
      reading = last;
      number = document;
    }
    return last;
  }
}
