package org.sayso.eval.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads texts with marked places in the forms of LGL, TR-News, GeoVirus and GeoWebNews, told by
/// what the files hold.
public final class PlaceCorpus {
  private PlaceCorpus() {}

  /// A corpus.
  ///
  /// @param name name of its file or folder, without ending, in lower case
  public record Part(String name, List<PlaceDocument> documents) {
    public Part {
      documents = List.copyOf(documents);
    }
  }

  /// The corpora under `folder`: each file of XML is one, and all pairs `N.txt`, `N.ann` of one
  /// folder are one.
  ///
  /// @throws IOException when a file cannot be read
  public static List<Part> read(Path folder) throws IOException {
    List<Path> files = files(folder);
    List<Part> parts = new ArrayList<>();
    for (Path file : files) {
      if (file.toString().endsWith(".xml")) {
        add(parts, name(file).replaceFirst("\\.xml$", ""), XmlPlaces.read(file));
      }
    }
    Map<Path, List<PlaceDocument>> folders = new TreeMap<>();
    for (Path file : files.stream().filter(PlaceCorpus::isMarked).toList()) {
      Path parent = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), folder);
      folders.computeIfAbsent(parent, any -> new ArrayList<>()).add(GeoWebNews.read(file));
    }
    folders.forEach((parent, documents) -> add(parts, name(parent), documents));
    return parts;
  }

  private static void add(List<Part> parts, String name, List<PlaceDocument> documents) {
    if (!documents.isEmpty()) {
      parts.add(new Part(name.toLowerCase(Locale.ROOT), documents));
    }
  }

  private static boolean isMarked(Path file) {
    return file.toString().endsWith(".ann")
        && Files.exists(file.resolveSibling(name(file).replaceFirst("\\.ann$", ".txt")));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
