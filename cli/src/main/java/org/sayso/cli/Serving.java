package org.sayso.cli;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.sayso.server.Options;
import org.sayso.server.SaysoServer;
import org.sayso.server.workplace.Workplace;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;

/// Serves a project's pages until the process is told to end.
final class Serving {
  private static final Duration FAREWELL = Duration.ofSeconds(10);
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  private Serving() {}

  /// Where it serves, once it answers.
  ///
  /// @param url of the first page
  /// @param password of the user `sayso`; empty where only this machine can reach the pages
  record Served(String url, Optional<String> password) {
    Served {
      Objects.requireNonNull(url, "url");
      Objects.requireNonNull(password, "password");
    }
  }

  /// Serves with these options.
  ///
  /// @param announce is told where, once it answers
  static void untilStopped(Workplace workplace, Options options, Consumer<Served> announce) {
    // Spring's own logging would write to stdout; ours stays (`Logging`).
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    new Serving().serve(workplace, options, announce);
  }

  private void serve(Workplace workplace, Options options, Consumer<Served> announce) {
    try (SaysoServer server = SaysoServer.start(workplace, options)) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::end));
      announce.accept(new Served(server.url(), server.password()));
      asked.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  /// The process is gone when this returns, so it lets the requests under way be answered first.
  private void end() {
    asked.countDown();
    try {
      if (!ended.await(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
        System.err.println("sayso: ended while a request was under way; what was stored is kept");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
