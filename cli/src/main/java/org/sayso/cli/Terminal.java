package org.sayso.cli;

import java.io.Console;
import java.util.Optional;

/// Whether a person looks on.
final class Terminal {
  private Terminal() {}

  static boolean isThere() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }
}
