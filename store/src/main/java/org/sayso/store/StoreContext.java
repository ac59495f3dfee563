package org.sayso.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;

/// What a store takes from outside: the time of a decision and the salt of its digest.
///
/// @param salts gives an unguessable word each time
public record StoreContext(Clock clock, Supplier<String> salts) {
  private static final int SALT_BYTES = 16;

  public StoreContext {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(salts, "salts");
  }

  /// The machine's clock in UTC and its source of randomness.
  public static StoreContext system() {
    SecureRandom random = new SecureRandom();
    return new StoreContext(
        Clock.systemUTC(),
        () -> {
          byte[] bytes = new byte[SALT_BYTES];
          random.nextBytes(bytes);
          return HexFormat.of().formatHex(bytes);
        });
  }
}
