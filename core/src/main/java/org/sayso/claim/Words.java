package org.sayso.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.annotation.PartOfSpeech;

/// Finds word sequences in a stretch of text: as printed, or in dictionary form.
final class Words {
  private static final Set<String> NOT = Set.of("not", "n't", "n’t");

  /// What the dictionary form of a shortened "is" need not be.
  private static final Set<String> BE = Set.of("'s", "’s", "'re", "’re", "'m", "’m");

  /// Adverbs after which the words no longer say what they say alone.
  private static final Set<String> TURNING =
      Set.of("never", "only", "necessarily", "merely", "hardly", "less", "more");

  private Words() {}

  static List<String> split(String words) {
    return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
  }

  /// Where `words` stand in `range`, first occurrence.
  static Optional<TokenRange> find(Passage passage, TokenRange range, List<String> words) {
    if (!mayStand(passage, words)) {
      return Optional.empty();
    }
    for (int i = range.first(); i + words.size() <= range.end(); i++) {
      if (standAt(passage, i, words)) {
        return Optional.of(new TokenRange(i, i + words.size()));
      }
    }
    return Optional.empty();
  }

  /// Where `words` stand as printed, whatever their case.
  static Optional<TokenRange> findPrinted(Passage passage, TokenRange range, List<String> words) {
    for (int i = range.first(); i + words.size() <= range.end(); i++) {
      boolean all = true;
      for (int k = 0; k < words.size() && all; k++) {
        all = passage.is(i + k, words.get(k));
      }
      if (all) {
        return Optional.of(new TokenRange(i, i + words.size()));
      }
    }
    return Optional.empty();
  }

  static boolean standAt(Passage passage, int at, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      int i = at + k;
      if (i >= passage.size() || !isWord(passage, i, words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /// As [#find], with an adverb, an adjective or a mark between two words or none: "is completely
  /// false", "is a big lie"; what turns or narrows the words is no such adverb.
  static Optional<TokenRange> findLoosely(Passage passage, TokenRange range, List<String> words) {
    if (!mayStand(passage, words)) {
      return Optional.empty();
    }
    for (int i = range.first(); i < range.end(); i++) {
      int end = looseEnd(passage, i, range.end(), words);
      if (end > 0) {
        return Optional.of(new TokenRange(i, end));
      }
    }
    return Optional.empty();
  }

  private static int looseEnd(Passage passage, int at, int limit, List<String> words) {
    int i = at;
    for (int k = 0; k < words.size(); k++) {
      boolean between = k > 0 && i + 1 < limit && isBetween(passage, i);
      if (between && !isWord(passage, i, words.get(k))) {
        i++;
      }
      if (i >= limit || !isWord(passage, i, words.get(k))) {
        return 0;
      }
      i++;
    }
    return i;
  }

  /// Whether each of the words stands somewhere in the text: a list has many sequences, and few of
  /// them are in any one text.
  private static boolean mayStand(Passage passage, List<String> words) {
    for (String word : words) {
      if (!passage.has(word) && !word.equals("not") && !word.equals("be")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBetween(Passage passage, int i) {
    boolean grade = passage.pos(i) == PartOfSpeech.ADV || passage.pos(i) == PartOfSpeech.ADJ;
    return (grade || passage.isMark(i)) && !passage.isOneOf(i, TURNING) && !passage.isOneOf(i, NOT);
  }

  private static boolean isWord(Passage passage, int i, String word) {
    return passage.is(i, word)
        || passage.lemma(i).equals(word)
        || (word.equals("not") && passage.isOneOf(i, NOT))
        || (word.equals("be") && passage.isOneOf(i, BE));
  }

  /// Whether one of the sequences stands in `range`.
  static boolean any(Passage passage, TokenRange range, List<List<String>> sequences) {
    return sequences.stream().anyMatch(words -> find(passage, range, words).isPresent());
  }

  /// The entries of a section as sets of single words.
  static Set<String> set(WordFile file, String section) {
    return file.section(section).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  static List<List<String>> sequences(WordFile file, String section) {
    return file.section(section).stream().map(Words::split).toList();
  }

  /// The lines `words | CONSTANT` of a section, in order.
  static <E extends Enum<E>> Map<List<String>, E> table(
      WordFile file, String section, Class<E> type) {
    Map<List<String>, E> table = new LinkedHashMap<>();
    for (WordFile.Line line : file.lines()) {
      if (line.section().equals(section)) {
        String[] cells = line.text().split("\\|", -1);
        if (cells.length != 2) {
          throw file.wrong(line, "an entry has two cells (words | " + type.getSimpleName() + ")");
        }
        E constant =
            CueLexicon.constant(type, cells[1])
                .orElseThrow(() ->
                    file.wrong(line, "unknown " + type.getSimpleName() + " " + cells[1].strip()));
        table.putIfAbsent(split(cells[0]), constant);
      }
    }
    return table;
  }
}
