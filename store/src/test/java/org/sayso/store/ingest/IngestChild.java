package org.sayso.store.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.sayso.store.LineReader;
import org.sayso.store.Project;
import org.sayso.store.Samples;
import org.sayso.store.StoreException;
import org.sayso.store.decision.Desk;
import org.sayso.store.decision.RecordRef;

/// A process of its own that writes to a project, to be killed or to compete with another one.
public final class IngestChild {
  static final int LOCKED = 3;

  private IngestChild() {}

  /// `ingest PROJECT FOLDER MILLIS` ingests with a reader that takes that long for each document,
  /// and prints a line for each outcome; `decide PROJECT CLAIM COUNT` accepts a claim so many
  /// times.
  public static void main(String[] args) {
    try (Project project = Project.open(Path.of(args[1]), Samples.context())) {
      if (args[0].equals("ingest")) {
        ingest(project, new SampleFolder(Path.of(args[2])), Integer.parseInt(args[3]));
      } else {
        for (int i = 0; i < Integer.parseInt(args[3]); i++) {
          new Desk(project.store()).accept(RecordRef.parse(args[2]), Samples.ANNA);
        }
      }
    } catch (StoreException e) {
      System.err.println(e.getMessage());
      System.exit(LOCKED);
    }
  }

  static void ingest(Project project, SampleFolder folder, int millis) {
    Reader lines = new LineReader();
    Reader slow =
        document -> {
          pause(millis);
          return lines.read(document);
        };
    new Ingest(project, slow, options(2))
        .run(
            "sample",
            folder,
            outcome -> {
              System.out.println(outcome.number());
              System.out.flush();
            });
  }

  static Ingest.Options options(int threads) {
    return new Ingest.Options(
        threads, "anna", "sayso/test", Clock.fixed(Samples.NOW, ZoneOffset.UTC));
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
