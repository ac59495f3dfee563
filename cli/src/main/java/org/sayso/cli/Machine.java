package org.sayso.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the doctor looks at.
///
/// @param javaRelease feature release of the running JDK
/// @param javaHome its folder
/// @param memoryBytes physical memory, or the limit of the container
/// @param heapBytes the most that the heap may grow to
/// @param projectFolder where a project is or would be
/// @param diskBytes what may still be written there
/// @param writable whether a project can be written there
/// @param browser a browser to see the pages with
record Machine(
    int javaRelease,
    String javaHome,
    long memoryBytes,
    long heapBytes,
    Path projectFolder,
    long diskBytes,
    boolean writable,
    Optional<String> browser) {

  private static final List<String> BROWSERS =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "firefox",
          "xdg-open",
          "open");

  /// The machine that this runs on.
  static Machine observe(Path projectFolder) {
    Path existing = nearestExisting(projectFolder.toAbsolutePath().normalize());
    return new Machine(
        Runtime.version().feature(),
        System.getProperty("java.home"),
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize(),
        Runtime.getRuntime().maxMemory(),
        projectFolder.toAbsolutePath().normalize(),
        usableSpace(existing),
        Files.isDirectory(existing) && Files.isWritable(existing),
        BROWSERS.stream().filter(Machine::isOnPath).findFirst());
  }

  private static Path nearestExisting(Path folder) {
    Path found = folder;
    while (!Files.exists(found) && found.getParent() != null) {
      found = found.getParent();
    }
    return found;
  }

  private static long usableSpace(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tell the free space of " + folder, e);
    }
  }

  private static boolean isOnPath(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
        .filter(folder -> !folder.isBlank())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
