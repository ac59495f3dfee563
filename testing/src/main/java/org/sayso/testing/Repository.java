package org.sayso.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/// The working copy that the tests run in.
public final class Repository {

  private Repository() {}

  /// The root of the repository: the system property `sayso.home`, which the build sets, else the
  /// first folder from here upwards that holds `mvnw`.
  ///
  /// @throws IllegalStateException outside a working copy
  public static Path root() {
    String home = System.getProperty("sayso.home");
    if (home != null && !home.isBlank()) {
      return Path.of(home).toAbsolutePath().normalize();
    }
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("mvnw"))) {
        return folder;
      }
    }
    throw new IllegalStateException(
        "No mvnw in %s or above it: run the tests in a clone".formatted(here));
  }
}
