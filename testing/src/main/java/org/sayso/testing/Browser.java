package org.sayso.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An installed Chromium and the driver that speaks WebDriver for it.
///
/// @param binary the browser's program
/// @param driver the program `chromedriver` of the same release
public record Browser(Path binary, Path driver) {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /// The browser on the PATH, empty where it or its driver is missing.
  public static Optional<Browser> find() {
    Optional<Path> driver = onPath("chromedriver");
    return NAMES.stream()
        .flatMap(name -> onPath(name).stream())
        .findFirst()
        .flatMap(binary -> driver.map(found -> new Browser(binary, found)));
  }

  /// The browser, for a test that [NeedsBrowser] guards.
  ///
  /// @throws IllegalStateException where there is none: the test lacks its [NeedsBrowser]
  public static Browser require() {
    return find()
        .orElseThrow(
            () -> new IllegalStateException("No Chromium found; mark the test @NeedsBrowser"));
  }

  private static Optional<Path> onPath(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
