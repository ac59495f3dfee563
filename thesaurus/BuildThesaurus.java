import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/// Writes `thesaurus.gz`: for each common English word those that mean the same, those that mean the opposite, and
/// those that are a step wider; see README.md beside this file.
///
/// Arguments: WordNet's folder `dict`, the file to write.
final class BuildThesaurus {
  /// Rarer senses of a word would make everything mean everything.
  private static final int COMMON_SENSES = 3;

  private static final Pattern WORD = Pattern.compile("[a-z]{2,}(?:-[a-z]+)*");
  private static final List<String> FILES = List.of("noun", "verb", "adj", "adv");

  private record Sense(String word, int number, int count) {
    /// Whether people mean this often enough by the word.
    boolean isCommon() {
      return number == 1 || number <= COMMON_SENSES && count > 0 || count > 4;
    }
  }

  private static final class Entry {
    final Set<String> same = new TreeSet<>();
    final Set<String> opposite = new TreeSet<>();
    final Set<String> wider = new TreeSet<>();
  }

  private final Map<String, List<Sense>> senses = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final Set<String> used = new TreeSet<>();
  private final Map<String, Entry> entries = new TreeMap<>();

  private BuildThesaurus() {}

  public static void main(String[] arguments) throws IOException {
    BuildThesaurus builder = new BuildThesaurus();
    Path dict = Path.of(arguments[0]);
    builder.readSenses(Files.readAllLines(dict.resolve("index.sense")));
    Map<String, String[]> lines = new TreeMap<>();
    for (String file : FILES) {
      for (String line : Files.readAllLines(dict.resolve("data." + file), StandardCharsets.ISO_8859_1)) {
        if (!line.startsWith(" ")) {
          String[] cells = line.substring(0, line.indexOf(" | ")).split(" ");
          lines.put(letter(cells[2]) + cells[0], cells);
          builder.words.put(letter(cells[2]) + cells[0], wordsOf(cells));
        }
      }
    }
    lines.forEach(builder::addSynset);
    builder.write(Path.of(arguments[1]));
  }

  /// "s" is an adjective that leans on another.
  private static String letter(String kind) {
    return kind.equals("s") ? "a" : kind;
  }

  private static List<String> wordsOf(String[] cells) {
    int count = Integer.parseInt(cells[3], 16);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(cells[4 + 2 * i].replaceAll("\\(.*", ""));
    }
    return words;
  }

  private void readSenses(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split(" ");
      String word = cells[0].substring(0, cells[0].indexOf('%'));
      String kind = "nvara".substring(cells[0].charAt(word.length() + 1) - '1').substring(0, 1);
      Sense sense = new Sense(word, Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
      senses.computeIfAbsent(kind + cells[1], key -> new ArrayList<>()).add(sense);
      if (sense.count > 0 && WORD.matcher(word).matches()) {
        used.add(word);
      }
    }
  }

  /// The words of a synset by which people mean it.
  private List<String> common(String synset) {
    return senses.getOrDefault(synset, List.of()).stream()
        .filter(sense -> sense.isCommon() && used.contains(sense.word))
        .map(Sense::word)
        .toList();
  }

  private void addSynset(String synset, String[] cells) {
    List<String> common = common(synset);
    for (String word : common) {
      common.stream().filter(other -> !other.equals(word)).forEach(entry(word).same::add);
    }
    int at = 4 + 2 * Integer.parseInt(cells[3], 16);
    int pointers = Integer.parseInt(cells[at++]);
    for (int i = 0; i < pointers; i++, at += 4) {
      addPointer(synset, common, cells[at], letter(cells[at + 2]) + cells[at + 1], cells[at + 3]);
    }
  }

  private void addPointer(String synset, List<String> common, String symbol, String target, String ends) {
    int from = Integer.parseInt(ends.substring(0, 2), 16);
    int to = Integer.parseInt(ends.substring(2), 16);
    switch (symbol) {
      case "+", "\\" -> pair(synset, from, target, to, entry -> entry.same);
      case "!" -> pair(synset, from, target, to, entry -> entry.opposite);
      case "@", "$", "&" ->
          common.forEach(word -> common(target).stream().filter(other -> !other.equals(word)).forEach(entry(word).wider::add));
      default -> {}
    }
  }

  private void pair(
      String synset, int from, String target, int to, java.util.function.Function<Entry, Set<String>> list) {
    if (from == 0 || to == 0) {
      return;
    }
    String word = words.get(synset).get(from - 1).toLowerCase(java.util.Locale.ROOT);
    String other = words.get(target).get(to - 1).toLowerCase(java.util.Locale.ROOT);
    if (!word.equals(other) && common(synset).contains(word) && common(target).contains(other)) {
      list.apply(entry(word)).add(other);
    }
  }

  private Entry entry(String word) {
    return entries.computeIfAbsent(word, key -> new Entry());
  }

  private void write(Path file) throws IOException {
    try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, Entry> line : entries.entrySet()) {
        Entry entry = line.getValue();
        entry.wider.removeAll(entry.same);
        if (!entry.same.isEmpty() || !entry.opposite.isEmpty() || !entry.wider.isEmpty()) {
          out.write(
              String.join("\t", line.getKey(), String.join(" ", entry.same), String.join(" ", entry.opposite), String.join(" ", entry.wider))
                  + "\n");
        }
      }
    }
    System.out.printf("%,d words written%n", entries.size());
  }
}
