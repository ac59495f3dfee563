package org.sayso.corroboration.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a text tells, sentence by sentence, whatever its words: names, numbers, and the beginnings
/// of the words that carry meaning.
///
/// A cell is a number; its lowest two bits tell what it is. Each sentence has each cell once.
final class Telling {
  static final int NAME = 0;
  static final int NUMBER = 1;
  static final int WORD = 2;

  /// What a name or a number weighs.
  static final double FIRM = 1.5;

  private static final int BEGINNING = 5;
  private static final int SMALL_NUMBER = 2;

  private final List<int[]> sentences;
  private final int[][] pairs;
  private final int[] all;
  private final double[][] weights;
  private final boolean[] quoted;
  private final int[] named;

  private Telling(List<int[]> sentences, boolean[] quoted, int[] named) {
    this.sentences = sentences;
    this.pairs = pairs(sentences);
    this.all = all(sentences);
    this.weights =
        new double[][] {
          sentences.stream().mapToDouble(Telling::weight).toArray(),
          Arrays.stream(pairs).mapToDouble(Telling::weight).toArray()
        };
    this.quoted = quoted;
    this.named = named;
  }

  static Telling of(CopyText text) {
    List<int[]> sentences = new ArrayList<>();
    boolean[] quoted = new boolean[text.sentences()];
    Cells named = new Cells();
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      int begin = text.begin(sentence);
      int end = text.begin(sentence + 1);
      int[] cells = text.isStanding(begin) ? new int[0] : cells(text, begin, end, named);
      if (cells.length > 0) {
        quoted[sentences.size()] = isQuoted(text, begin, end);
        sentences.add(cells);
      }
    }
    return new Telling(sentences, Arrays.copyOf(quoted, sentences.size()), named.sorted());
  }

  /// The cells of each two sentences that follow each other.
  private static int[][] pairs(List<int[]> sentences) {
    int[][] pairs = new int[Math.max(0, sentences.size() - 1)][];
    for (int i = 0; i < pairs.length; i++) {
      Cells cells = new Cells();
      cells.addAll(sentences.get(i));
      cells.addAll(sentences.get(i + 1));
      pairs[i] = cells.sorted();
    }
    return pairs;
  }

  private static int[] all(List<int[]> sentences) {
    Cells all = new Cells();
    sentences.forEach(all::addAll);
    return all.sorted();
  }

  private static int[] cells(CopyText text, int begin, int end, Cells named) {
    Cells cells = new Cells();
    for (int i = begin; i < end; i++) {
      String plain = text.plain(i);
      if (text.isNumber(i)) {
        int cell = cell(plain, NUMBER);
        cells.add(cell);
        if (plain.length() >= SMALL_NUMBER) {
          named.add(cell);
        }
      } else if (text.isName(i)) {
        int cell = cell(WordForm.skeleton(plain), NAME);
        cells.add(cell);
        if (!PlainWords.isOfCalendar(plain)) {
          named.add(cell);
        }
      } else if (!PlainWords.isSmall(plain)) {
        cells.add(cell(plain.substring(0, Math.min(BEGINNING, plain.length())), WORD));
      }
    }
    return cells.sorted();
  }

  /// Cells on their way into a set.
  private static final class Cells {
    private int[] cells = new int[16];
    private int size;

    void add(int cell) {
      if (size == cells.length) {
        cells = Arrays.copyOf(cells, 2 * size);
      }
      cells[size++] = cell;
    }

    void addAll(int[] more) {
      for (int cell : more) {
        add(cell);
      }
    }

    int[] sorted() {
      Arrays.sort(cells, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || cells[i] != cells[kept - 1]) {
          cells[kept++] = cells[i];
        }
      }
      return Arrays.copyOf(cells, kept);
    }
  }

  private static int cell(String form, int kind) {
    return ((int) Hashing.mix(form.hashCode()) & ~3) | kind;
  }

  private static boolean isQuoted(CopyText text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return sentences.size();
  }

  boolean isQuoted(int sentence) {
    return quoted[sentence];
  }

  /// How many sentences from `begin` on and before `end` quote somebody.
  int quotations(int begin, int end) {
    int count = 0;
    for (int i = begin; i < end; i++) {
      count += quoted[i] ? 1 : 0;
    }
    return count;
  }

  /// Names but those of days and months, and numbers of two digits and more, of the whole text.
  int[] named() {
    return named;
  }

  /// The cells of one or two sentences from `begin`, smallest first.
  int[] cells(int begin, int count) {
    return count == 1 ? sentences.get(begin) : pairs[begin];
  }

  /// How much one or two sentences from `begin` tell.
  double weight(int begin, int count) {
    return weights[count - 1][begin];
  }

  /// How much all sentences tell, each by itself.
  double total() {
    return Arrays.stream(weights[0]).sum();
  }

  /// How much of what each sentence tells stands anywhere in another text.
  double sharedWith(Telling other) {
    double shared = 0;
    for (int[] sentence : sentences) {
      shared += shared(sentence, other.all);
    }
    return shared;
  }

  /// How much a set of cells tells: names and numbers more than words.
  static double weight(int[] cells) {
    double weight = 0;
    for (int cell : cells) {
      weight += weight(cell);
    }
    return weight;
  }

  private static double weight(int cell) {
    return (cell & 3) == WORD ? 1 : FIRM;
  }

  /// The weight of what two sorted sets have in common.
  static double shared(int[] one, int[] other) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared += weight(one[i]);
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
