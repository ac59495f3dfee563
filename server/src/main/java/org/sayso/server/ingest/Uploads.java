package org.sayso.server.ingest;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.sayso.nlp.intake.PathSource;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.IngestJob.Counts;
import org.sayso.store.ItemOutcome;
import org.sayso.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes in uploaded files, one upload after the other, and tells how far it is.
@Component
public class Uploads {
  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
  private static final int MOST_REASONS = 200;
  private static final int LONGEST_NAME = 150;
  private final Workplace workplace;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("upload").daemon().factory());
  private final AtomicLong numbers = new AtomicLong();
  private final Map<Long, Upload> uploads = new ConcurrentSkipListMap<>();

  Uploads(Workplace workplace) {
    this.workplace = workplace;
  }

  /// How far an upload is.
  ///
  /// @param total how many documents there are, where that is known before they are read
  /// @param troubles files that were rejected or passed over, with the reason
  /// @param failure why it broke off
  public record Progress(
      long number,
      Counts counts,
      Optional<Long> total,
      List<Trouble> troubles,
      boolean finished,
      Optional<String> failure) {
    public Progress {
      Objects.requireNonNull(counts, "counts");
      Objects.requireNonNull(total, "total");
      troubles = List.copyOf(troubles);
      Objects.requireNonNull(failure, "failure");
    }
  }

  /// A file that was not taken in.
  public record Trouble(String address, String reason) {
    public Trouble {
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /// Takes the files into a folder of their own and begins to read them.
  ///
  /// @throws IllegalArgumentException when there is no file
  public Progress start(List<MultipartFile> files, String by) {
    List<MultipartFile> given = files.stream().filter(file -> !name(file).isEmpty()).toList();
    if (given.isEmpty()) {
      throw new IllegalArgumentException("choose at least one file to upload");
    }
    long number = numbers.incrementAndGet();
    Path folder = stage(given);
    boolean whole = given.stream().noneMatch(file -> holdsMany(name(file)));
    Upload upload = new Upload(number, whole ? Optional.of((long) given.size()) : Optional.empty());
    uploads.put(number, upload);
    worker.execute(() -> run(upload, folder, by));
    return upload.progress();
  }

  public Optional<Progress> find(long number) {
    return Optional.ofNullable(uploads.get(number)).map(Upload::progress);
  }

  /// The upload that was started last.
  public Optional<Progress> latest() {
    return find(numbers.get());
  }

  private void run(Upload upload, Path folder, String by) {
    try {
      Path inside = folder.resolve("upload");
      workplace.ingest(folder.toString(), PathSource.of(inside), by, upload::done);
      upload.end(Optional.empty());
    } catch (RuntimeException e) {
      LOG.error("upload {} failed", upload.number, e);
      upload.end(
          Optional.of(
              e instanceof StoreException
                  ? String.valueOf(e.getMessage())
                  : "something in Sayso failed; the server's log says what"));
    } finally {
      delete(folder);
    }
  }

  private static Path stage(List<MultipartFile> files) {
    try {
      Path folder = Files.createTempDirectory("sayso-upload");
      Path inside = Files.createDirectory(folder.resolve("upload"));
      for (MultipartFile file : files) {
        try (InputStream in = file.getInputStream()) {
          Files.copy(in, free(inside, name(file)));
        }
      }
      return folder;
    } catch (IOException e) {
      throw new StoreException("cannot keep the upload (" + e + "): free space on the disk", e);
    }
  }

  private static Path free(Path folder, String name) {
    Path place = folder.resolve(name);
    for (int i = 2; Files.exists(place); i++) {
      place = folder.resolve(i + "-" + name);
    }
    return place;
  }

  /// The last part of the name that the browser gives, without anything that a path could mean.
  static String name(MultipartFile file) {
    String given = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").replaceFirst("^\\.+", "");
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
  }

  private static boolean holdsMany(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|csv|tsv|jsonl|ndjson|json|gz)");
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      LOG.warn("cannot remove {}", folder, e);
    }
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }

  /// One upload on its way.
  private static final class Upload {
    private final long number;
    private final Optional<Long> total;
    private final List<Trouble> troubles = new ArrayList<>();
    private Counts counts = Counts.NONE;
    private boolean finished;
    private Optional<String> failure = Optional.empty();

    Upload(long number, Optional<Long> total) {
      this.number = number;
      this.total = total;
    }

    synchronized void done(ItemOutcome outcome) {
      counts = counts.plus(Counts.of(outcome.kind(), 1));
      if (troubles.size() < MOST_REASONS) {
        outcome
            .problem()
            .ifPresent(problem -> troubles.add(new Trouble(outcome.address(), problem.message())));
      }
    }

    synchronized void end(Optional<String> reason) {
      failure = reason;
      finished = true;
    }

    synchronized Progress progress() {
      return new Progress(number, counts, total, troubles, finished, failure);
    }
  }
}
