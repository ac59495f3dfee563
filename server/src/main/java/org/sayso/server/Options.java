package org.sayso.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;

/// How to serve.
///
/// @param port the port; 0 takes a free one
/// @param address the address to listen on; any other than a loopback address asks for a login
/// @param person who decides when nobody has logged in, for the record
/// @param password of the one user `sayso` where a login is asked for; made up when absent
public record Options(int port, String address, String person, Optional<String> password) {
  /// The machine's own address, which nobody else can reach.
  public static final String LOOPBACK = "127.0.0.1";

  public Options {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is 0 to 65535, not " + port);
    }
    Objects.requireNonNull(address, "address");
    if (person.isBlank()) {
      throw new IllegalArgumentException("a decision needs the name of the person who makes it");
    }
    Objects.requireNonNull(password, "password");
  }

  /// On the machine's own address, without a login.
  public static Options local(int port, String person) {
    return new Options(port, LOOPBACK, person, Optional.empty());
  }

  /// Whether only this machine can reach the address.
  ///
  /// @throws IllegalArgumentException when there is no such address
  public boolean isLoopback() {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(
          "no such address to listen on: \"" + address + "\"; give an address of this machine", e);
    }
  }
}
