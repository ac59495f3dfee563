package org.sayso.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The right to do long writing in a project: one process at a time. The operating system gives it
/// back when the process ends, however it ends.
public final class ProjectLock implements AutoCloseable {
  private static final int OWNER_LENGTH = 400;
  private final FileChannel channel;
  private final FileLock lock;

  private ProjectLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /// Takes the lock.
  ///
  /// @param purpose what for, as the one who waits will read it: `sayso ingest`
  /// @throws StoreException when another holds it, saying who
  static ProjectLock take(Path file, String purpose) {
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new StoreException(
            "another process is writing to this project ("
                + Files.readString(file).strip()
                + "); wait until it has ended, or end it, and try again");
      }
      ProjectLock taken = new ProjectLock(channel, lock);
      taken.sign(purpose);
      return taken;
    } catch (IOException e) {
      throw new StoreException("cannot lock " + file + " (" + e + "): mend its rights", e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      // Far behind the name of the owner, so that others can read that name on every system.
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }

  private void sign(String purpose) throws IOException {
    String owner = purpose + ", process " + ProcessHandle.current().pid();
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(
            owner
                .substring(0, Math.min(owner.length(), OWNER_LENGTH))
                .getBytes(StandardCharsets.UTF_8)),
        0);
  }

  @Override
  public void close() {
    try (channel) {
      lock.release();
    } catch (IOException e) {
      throw new StoreException("cannot give back the project's lock: " + e, e);
    }
  }
}
