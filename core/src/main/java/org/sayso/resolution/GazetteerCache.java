package org.sayso.resolution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps the unpacked gazetteer as a file in the user's cache folder and maps it into memory, so
/// that only the first start of a release unpacks it, and none holds it on the heap.
///
/// The file is `gazetteer-HASH.bin`: the content, then the hash. It is written beside its place and
/// moved there, so it is whole or not there; one that is cut off, or of other content, is written
/// anew. Where the folder cannot be written, the content is held on the heap.
final class GazetteerCache {
  private static final int NAMED_BY = 16;

  private final Optional<Path> folder;
  private final String hash;

  /// @param folder the folder for the file, which need not be there; empty to use none
  /// @param hash what tells the content from that of other releases: its SHA-256 in hexadecimal
  GazetteerCache(Optional<Path> folder, String hash) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.hash = Objects.requireNonNull(hash, "hash");
  }

  /// The folder `sayso` in the user's cache folder, as the XDG Base Directory Specification names
  /// it.
  ///
  /// @param cacheHome the variable `XDG_CACHE_HOME`; a relative path does not count
  /// @param home the user's home folder
  static Optional<Path> folder(@Nullable String cacheHome, @Nullable String home) {
    if (cacheHome != null && Path.of(cacheHome).isAbsolute()) {
      return Optional.of(Path.of(cacheHome, "sayso"));
    }
    return home != null && Path.of(home).isAbsolute()
        ? Optional.of(Path.of(home, ".cache", "sayso"))
        : Optional.empty();
  }

  /// The gazetteer, from the cached file where that is whole.
  ///
  /// @param packed the gazetteer as it is shipped, asked for when there is no such file
  /// @throws IOException when what is shipped cannot be read
  GazetteerData open(Supplier<InputStream> packed) throws IOException {
    Optional<Path> file =
        folder.map(in -> in.resolve("gazetteer-" + hash.substring(0, NAMED_BY) + ".bin"));
    Optional<GazetteerData> cached = file.flatMap(this::mapped);
    if (cached.isPresent()) {
      return cached.get();
    }
    byte[] content;
    try (InputStream in = packed.get()) {
      content = GazetteerData.inflate(in);
    }
    Optional<GazetteerData> written =
        file.filter(place -> isWritten(content, place)).flatMap(this::mapped);
    return written.isPresent() ? written.get() : new GazetteerData(ByteBuffer.wrap(content));
  }

  /// What the file holds; empty when it is not there or not whole.
  private Optional<GazetteerData> mapped(Path file) {
    byte[] mark = mark();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long length = channel.size() - mark.length;
      ByteBuffer end = ByteBuffer.allocate(mark.length);
      if (length < 0 || channel.read(end, length) != mark.length) {
        return Optional.empty();
      }
      return end.flip().equals(ByteBuffer.wrap(mark))
          ? Optional.of(new GazetteerData(channel.map(FileChannel.MapMode.READ_ONLY, 0, length)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean isWritten(byte[] content, Path file) {
    try {
      Files.createDirectories(file.getParent());
      Path temporary = Files.createTempFile(file.getParent(), "gazetteer-", ".part");
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        write(channel, content);
        write(channel, mark());
        channel.force(false);
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void write(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
  }

  private byte[] mark() {
    return hash.getBytes(StandardCharsets.US_ASCII);
  }
}
