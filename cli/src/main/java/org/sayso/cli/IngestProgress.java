package org.sayso.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.sayso.store.ItemOutcome;
import org.sayso.store.ingest.IngestListener;

/// Tells on stderr how far an ingest is: a bar at a terminal, else a line now and then when it
/// takes long.
final class IngestProgress implements IngestListener, AutoCloseable {
  private static final long BETWEEN_LINES = Duration.ofSeconds(15).toNanos();
  private final PrintWriter err;
  private final @Nullable ProgressBar bar;
  private final Thread farewell;
  private long done;
  private long rejected;
  private long lastLine = System.nanoTime();
  private boolean closed;

  private IngestProgress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.bar = terminal ? bar() : null;
    this.farewell = new Thread(this::interrupted);
    Runtime.getRuntime().addShutdownHook(farewell);
  }

  static IngestProgress on(PrintWriter err) {
    return new IngestProgress(err, Terminal.isThere());
  }

  private static ProgressBar bar() {
    // Nobody knows how much there is before it is read.
    return new ProgressBarBuilder()
        .setTaskName("ingest")
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUnit(" documents", 1)
        .showSpeed()
        .hideEta()
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }

  /// Says that the work goes on where it broke off.
  void resumed(long items) {
    err.printf("sayso: going on after the %,d items that were done before%n", items);
    err.flush();
  }

  @Override
  public void done(ItemOutcome outcome) {
    done++;
    rejected += outcome.kind() == ItemOutcome.Kind.REJECTED ? 1 : 0;
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(rejected == 0 ? "" : rejected + " rejected");
    } else if (System.nanoTime() - lastLine > BETWEEN_LINES) {
      lastLine = System.nanoTime();
      err.printf("sayso: %,d done, %,d rejected%n", done, rejected);
      err.flush();
    }
  }

  private void interrupted() {
    err.printf("%nsayso: stopped; what was done is kept. The same command goes on from there.%n");
    err.flush();
  }

  @Override
  public void close() {
    end();
  }

  /// Ends the bar, so that what follows stands below it. Does nothing the second time.
  void end() {
    if (closed) {
      return;
    }
    closed = true;
    if (bar != null) {
      bar.close();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(farewell);
    } catch (IllegalStateException alreadyEnding) {
      err.flush();
    }
  }
}
