package org.sayso.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sayso.document.Sha256;

/// The bundled sample set about the invented island republic of Tavara.
final class DemoSet {
  private static final String ROOT = "/org/sayso/demo";

  private DemoSet() {}

  /// Names the set's content: it changes when any file of it does.
  static String hash() {
    return inSet(root -> {
      StringBuilder all = new StringBuilder();
      for (Path file : files(root)) {
        all.append(root.relativize(file)).append('\n').append(Sha256.of(bytes(file)).hex());
      }
      return Sha256.of(all.toString()).hex();
    });
  }

  /// Copies the set to `folder`, where files of the same name are replaced.
  static void unpack(Path folder) {
    inSet(root -> {
      for (Path file : files(root)) {
        copy(file, folder.resolve(root.relativize(file).toString()));
      }
      return folder;
    });
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Failure.failed(
          "the demo set cannot be unpacked (" + e + ")", to.toString(), "mend its rights", e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the demo set cannot be read", e);
    }
  }

  /// All files in the order of their names.
  private static List<Path> files(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the demo set cannot be listed", e);
    }
  }

  /// The set lies in a jar, or in a folder when run from class folders.
  private static <T> T inSet(Function<Path, T> action) {
    try {
      URI place = Objects.requireNonNull(DemoSet.class.getResource(ROOT), ROOT).toURI();
      if (!place.getScheme().equals("jar")) {
        return action.apply(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return action.apply(jar.getPath(ROOT));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path has no place for " + ROOT, e);
    } catch (IOException e) {
      throw new UncheckedIOException("the demo set cannot be opened", e);
    }
  }
}
