package org.sayso.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;

/// The bytes as received, one file each, named by their SHA-256: `ab/cdef…`.
///
/// A file appears whole or not at all: it is written in the folder above its place, forced to the
/// disk and then renamed. What a crash leaves half-written begins with `.tmp-` and is swept away by
/// [#sweep].
public final class Originals {
  private static final String TEMPORARY = ".tmp-";
  private static final int BUFFER = 1 << 16;
  private static final AtomicLong NEXT = new AtomicLong();
  private final Path root;

  public Originals(Path root) {
    this.root = root;
  }

  public Path root() {
    return root;
  }

  /// Where the original lies or would lie.
  public Path path(DocumentId id) {
    String hex = id.sha256().hex();
    return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2));
  }

  public boolean contains(DocumentId id) {
    return Files.exists(path(id));
  }

  /// Keeps `body`, unless it is kept already.
  ///
  /// @throws StoreException when the disk does not take it
  public void keep(DocumentId id, byte[] body) {
    Path place = path(id);
    try {
      if (Files.exists(place) && Files.size(place) == body.length) {
        return;
      }
      Files.createDirectories(place.getParent());
      Path temporary =
          root.resolve(TEMPORARY + ProcessHandle.current().pid() + "-" + NEXT.incrementAndGet());
      write(temporary, body);
      rename(temporary, place);
    } catch (IOException e) {
      throw new StoreException(
          "cannot keep an original in " + place + " (" + e + "): free space or mend its rights", e);
    }
  }

  private static void write(Path file, byte[] body) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(body);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  private static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
      throw new IOException("this file system has no atomic rename: " + to, e);
    }
    try (FileChannel folder = FileChannel.open(to.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException notOnThisSystem) {
      // Windows does not open folders; there the rename itself is forced.
      return;
    }
  }

  /// The bytes; empty when they are not there.
  public Optional<byte[]> read(DocumentId id) {
    try {
      return Optional.of(Files.readAllBytes(path(id)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreException("cannot read the original " + path(id) + ": " + e, e);
    }
  }

  /// The hash of what lies there now; empty when nothing does.
  public Optional<Sha256> hash(DocumentId id) {
    try (InputStream in = Files.newInputStream(path(id))) {
      MessageDigest digest = Sha256.digest();
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return Optional.of(new Sha256(HexFormat.of().formatHex(digest.digest())));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreException("cannot read the original " + path(id) + ": " + e, e);
    }
  }

  /// Takes the bytes away, after an erasure.
  public void remove(DocumentId id) {
    try {
      Files.deleteIfExists(path(id));
    } catch (IOException e) {
      throw new StoreException("cannot remove the original " + path(id) + ": " + e, e);
    }
  }

  /// Removes what a crash left half-written. Only for the one process that writes. Looks at no
  /// original, of which there may be a million.
  public void sweep() {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(root, TEMPORARY + "*")) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException e) {
      // Nothing was kept here yet.
      return;
    } catch (IOException e) {
      throw new StoreException("cannot go through " + root + ": " + e, e);
    }
  }

  /// What is done with each file.
  interface FileAction {
    void accept(Path file) throws IOException;
  }

  /// Visits every file there is, temporary ones included, in no order.
  void forEach(FileAction action) {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root, 2)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        action.accept(file);
      }
    } catch (IOException e) {
      throw new StoreException("cannot go through " + root + ": " + e, e);
    }
  }

  static boolean isTemporary(Path file) {
    return file.getFileName().toString().startsWith(TEMPORARY);
  }
}
