package org.sayso.cli;

import java.util.List;
import java.util.Locale;

/// Holds a [Machine] against what Sayso needs.
final class Doctor {

  private static final int JAVA_RELEASE = 25;
  private static final long MEGABYTE = 1_000_000;
  private static final long LEAST_MEMORY = 2_000 * MEGABYTE;
  private static final long LEAST_HEAP = 700 * MEGABYTE;
  private static final long LEAST_DISK = 1_000 * MEGABYTE;

  /// How a thing stands.
  enum Status {
    /// As it should be.
    OK,
    /// Missing, and only some work needs it.
    NOTE,
    /// To be mended.
    PROBLEM
  }

  /// One thing looked at.
  ///
  /// @param name what was looked at
  /// @param status how it stands
  /// @param found what was found
  /// @param mend how to mend it; empty where nothing is to be done
  record Finding(String name, Status status, String found, String mend) {}

  private Doctor() {}

  static List<Finding> examine(Machine machine) {
    return List.of(
        java(machine), memory(machine), disk(machine), project(machine), browser(machine));
  }

  /// What the reader needs.
  ///
  /// @param reader its name and version
  static Finding models(String reader, List<String> missing) {
    return judge(
        "model",
        missing.isEmpty(),
        missing.isEmpty()
            ? reader + ", all model files are there"
            : reader + ", missing: " + missing,
        "build again: remove .sayso-build and start ./sayso");
  }

  /// The store and the search index of a project that is there.
  static List<Finding> examine(ProjectState project) {
    Finding store =
        judge(
            "store",
            project.problem().isEmpty(),
            project.problem().orElse(project.documents() + " documents"),
            "put sayso.db back from a backup");
    Finding index =
        judge(
            "index",
            project.indexed() || project.documents() == 0,
            project.indexed() ? "is there" : "none yet",
            "run 'sayso reindex'");
    return List.of(store, index);
  }

  private static Finding java(Machine machine) {
    return judge(
        "java",
        machine.javaRelease() >= JAVA_RELEASE,
        "release %d in %s".formatted(machine.javaRelease(), machine.javaHome()),
        "start Sayso by ./sayso, which finds a JDK %d or says how to get one"
            .formatted(JAVA_RELEASE));
  }

  private static Finding memory(Machine machine) {
    return judge(
        "memory",
        machine.memoryBytes() >= LEAST_MEMORY && machine.heapBytes() >= LEAST_HEAP,
        "%s, of which Sayso may use %s"
            .formatted(size(machine.memoryBytes()), size(machine.heapBytes())),
        "free memory or raise the limit: %s, and a heap of %s (SAYSO_JAVA_OPTS=-Xmx1g)"
            .formatted(size(LEAST_MEMORY), size(LEAST_HEAP)));
  }

  private static Finding disk(Machine machine) {
    return judge(
        "disk",
        machine.diskBytes() >= LEAST_DISK,
        "%s free for %s".formatted(size(machine.diskBytes()), machine.projectFolder()),
        "free %s or name another folder with --project".formatted(size(LEAST_DISK)));
  }

  private static Finding project(Machine machine) {
    return judge(
        "project",
        machine.writable(),
        "%s can%s be written".formatted(machine.projectFolder(), machine.writable() ? "" : "not"),
        "give yourself the right to write there or name another folder with --project");
  }

  private static Finding browser(Machine machine) {
    return machine
        .browser()
        .map(name -> new Finding("browser", Status.OK, name, ""))
        .orElseGet(() ->
            new Finding(
                "browser",
                Status.NOTE,
                "none on the PATH",
                "install one to see the pages (Debian: apt install chromium);"
                    + " all else works without"));
  }

  private static Finding judge(String name, boolean good, String found, String mend) {
    return new Finding(name, good ? Status.OK : Status.PROBLEM, found, good ? "" : mend);
  }

  private static String size(long bytes) {
    return String.format(Locale.ROOT, "%.1f GB", bytes / (1000.0 * MEGABYTE));
  }
}
