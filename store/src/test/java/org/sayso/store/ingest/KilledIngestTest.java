package org.sayso.store.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.store.DocumentFilter;
import org.sayso.store.LineReader;
import org.sayso.store.Project;
import org.sayso.store.ProjectLock;
import org.sayso.store.Samples;

/// kill -9 at any moment and start again: nothing lost, nothing doubled.
class KilledIngestTest {
  private static final int KILLS = 25;
  private static final int FILES = 240;
  private static final int MILLIS = 60;
  private static final long SEED = 20190302;

  @TempDir Path folder;

  @Test
  void killedAtRandomMomentsTheProjectEndsAsIfNothingHadHappened() throws Exception {
    SampleFolder source = SampleFolder.generate(folder.resolve("in"), FILES);
    Path killed = folder.resolve("killed");
    Random random = new Random(SEED);
    int kills = 0;
    while (kills < KILLS) {
      kills += killOnce(start("ingest", killed, source.folder(), MILLIS), random) ? 1 : 0;
      assertThat(unfinished(killed)).as("work is left after %d kills", kills).isTrue();
    }
    assertThat(start("ingest", killed, source.folder(), 0).waitFor()).isZero();

    try (Project straight = Project.open(folder.resolve("straight"), Samples.context());
        Project resumed = Project.open(killed, Samples.context())) {
      new Ingest(straight, new LineReader(), IngestChild.options(1))
          .run("sample", source, IngestListener.SILENT);
      List<String> expected = Dump.of(straight);
      assertThat(expected).hasSizeGreaterThan(FILES);
      assertThat(Dump.of(resumed)).isEqualTo(expected);
      assertThat(resumed.verify()).isEmpty();
      assertThat(resumed.store().documents().count(DocumentFilter.ALL)).isGreaterThan(FILES / 2);
    }
  }

  /// Lets the child run for a few documents and a little longer, or for part of its start, and
  /// kills it.
  private static boolean killOnce(Process child, Random random) throws Exception {
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      if (random.nextInt(4) == 0) {
        child.waitFor(random.nextInt(900), TimeUnit.MILLISECONDS);
      } else {
        int lines = 1 + random.nextInt(4);
        while (lines-- > 0 && out.readLine() != null) {
          // Each line is a document that is in the store.
        }
        child.waitFor(random.nextInt(6), TimeUnit.MILLISECONDS);
      }
      boolean alive = child.isAlive();
      child.destroyForcibly().waitFor();
      return alive;
    }
  }

  private static boolean unfinished(Path project) {
    try (Project opened = Project.open(project, Samples.context())) {
      return opened.store().ingests().latest().map(job -> job.finished().isEmpty()).orElse(true);
    }
  }

  private static Process start(String what, Path project, Object third, int number)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                IngestChild.class.getName()));
    command.addAll(List.of(what, project.toString(), third.toString(), Integer.toString(number)));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  @Test
  void secondProcessThatWantsToIngestIsToldWhoIsWriting() throws Exception {
    SampleFolder source = SampleFolder.generate(folder.resolve("in"), 3);
    try (Project project = Project.open(folder.resolve("p"), Samples.context());
        ProjectLock _ = project.lock("a test")) {
      Process child = start("ingest", project.folder(), source.folder(), 0);
      assertThat(child.waitFor()).isEqualTo(IngestChild.LOCKED);
      assertThat(project.store().documents().count(DocumentFilter.ALL)).isZero();
    }
  }

  @Test
  void twoProcessesDecideOnOneChain() throws Exception {
    SampleFolder source = SampleFolder.generate(folder.resolve("in"), 3);
    try (Project project = Project.open(folder.resolve("p"), Samples.context())) {
      new Ingest(project, new LineReader(), IngestChild.options(1))
          .run("sample", source, IngestListener.SILENT);
      String claim =
          project.store().readings().stream().toList().getFirst().claims().getFirst().id();
      Process one = start("decide", project.folder(), claim, 20);
      Process two = start("decide", project.folder(), claim, 20);
      assertThat(one.waitFor()).isZero();
      assertThat(two.waitFor()).isZero();
      assertThat(project.store().decisions().count()).isEqualTo(40);
      assertThat(project.verify()).isEmpty();
    }
  }
}
