package org.sayso.eval.polnear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sayso.text.TextSpan;

/// Reads PolNeAR's brat form: `NAME.txt` and `NAME_ANNOTATOR.ann` anywhere under a folder.
///
/// An article with several annotators counts once, by `4b22` if present, else by the first name.
/// Lines without a tab (records broken over two lines) and spans outside any event are skipped.
public final class PolnearReader {
  private static final String PREFERRED = "4b22";
  private static final Set<String> ROLES = Set.of("Source", "Cue", "Content");

  private PolnearReader() {}

  /// The articles under `folder`, by name.
  ///
  /// @throws IOException when a file cannot be read, or the folder holds no pair of text and
  ///   annotation
  public static List<PolnearArticle> read(Path folder) throws IOException {
    Map<String, Path> texts = new HashMap<>();
    SortedMap<String, SortedMap<String, Path>> annotations = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      int under = name.lastIndexOf('_');
      if (name.endsWith(".txt")) {
        texts.put(name.substring(0, name.length() - 4), file);
      } else if (name.endsWith(".ann") && under > 0) {
        annotations
            .computeIfAbsent(name.substring(0, under), key -> new TreeMap<>())
            .put(name.substring(under + 1, name.length() - 4), file);
      }
    }
    List<PolnearArticle> articles = new ArrayList<>();
    for (Map.Entry<String, SortedMap<String, Path>> entry : annotations.entrySet()) {
      Path text = texts.get(entry.getKey());
      if (text != null) {
        articles.add(article(entry.getKey(), text, entry.getValue()));
      }
    }
    if (articles.isEmpty()) {
      throw new IOException("no NAME.txt with NAME_ANNOTATOR.ann under " + folder);
    }
    return articles;
  }

  /// Whether there are annotations of this form under `folder`.
  public static boolean isIn(Path folder) throws IOException {
    return files(folder).stream().anyMatch(file -> file.toString().endsWith(".ann"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static PolnearArticle article(String name, Path text, SortedMap<String, Path> annotators)
      throws IOException {
    String annotator = annotators.containsKey(PREFERRED) ? PREFERRED : annotators.firstKey();
    String words = Files.readString(text);
    Path file = Optional.ofNullable(annotators.get(annotator)).orElseThrow();
    List<GoldAttribution> attributions = attributions(Files.readAllLines(file), words.length());
    SortedSet<RoleSpan> gold = new TreeSet<>();
    for (GoldAttribution attribution : attributions) {
      attribution.source().forEach(span -> gold.add(new RoleSpan(Role.SOURCE, span)));
      attribution.cue().forEach(span -> gold.add(new RoleSpan(Role.CUE, span)));
      attribution.content().forEach(span -> gold.add(new RoleSpan(Role.CONTENT, span)));
    }
    return new PolnearArticle(name, annotator, words, gold, attributions);
  }

  private static List<GoldAttribution> attributions(List<String> lines, int length) {
    Map<String, List<RoleSpan>> byId = new HashMap<>();
    List<GoldAttribution> attributions = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length >= 3 && cells[0].startsWith("T")) {
        byId.put(cells[0], pieces(cells[1], length));
      }
    }
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length >= 2 && cells[0].startsWith("E")) {
        List<RoleSpan> spans = new ArrayList<>();
        for (String argument : cells[1].strip().split(" ")) {
          String id = argument.substring(argument.indexOf(':') + 1);
          spans.addAll(byId.getOrDefault(id, List.of()));
        }
        attributions.add(
            new GoldAttribution(
                of(spans, Role.SOURCE), of(spans, Role.CUE), of(spans, Role.CONTENT)));
      }
    }
    return attributions;
  }

  /// The spans of one role in reading order; fragments are not always written in that order.
  private static List<TextSpan> of(List<RoleSpan> spans, Role role) {
    return spans.stream()
        .filter(span -> span.role() == role)
        .map(RoleSpan::span)
        .distinct()
        .sorted()
        .toList();
  }

  /// `Content 4902 4959;4984 5422`
  private static List<RoleSpan> pieces(String cell, int length) {
    String type = cell.substring(0, cell.indexOf(' '));
    if (!ROLES.contains(type)) {
      return List.of();
    }
    Role role = Role.valueOf(type.toUpperCase(java.util.Locale.ROOT));
    List<RoleSpan> pieces = new ArrayList<>();
    for (String piece : cell.substring(cell.indexOf(' ') + 1).split(";")) {
      String[] ends = piece.strip().split(" ");
      int begin = Integer.parseInt(ends[0]);
      int end = Integer.parseInt(ends[1]);
      if (begin < end && end <= length) {
        pieces.add(new RoleSpan(role, new TextSpan(begin, end)));
      }
    }
    return pieces;
  }
}
