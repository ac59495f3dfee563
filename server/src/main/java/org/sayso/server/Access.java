package org.sayso.server;

import java.util.Objects;
import java.util.Optional;

/// Who may use the pages, and in whose name decisions are recorded.
///
/// @param address the address that is listened on
/// @param loopback whether only this machine can reach it
/// @param person who decides when nobody has logged in
/// @param password of the one user; empty where no login is asked for
public record Access(String address, boolean loopback, String person, Optional<String> password) {
  /// The one user's name.
  public static final String USER = "sayso";

  public Access {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(password, "password");
  }
}
