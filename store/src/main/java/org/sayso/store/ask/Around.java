package org.sayso.store.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Surroundings;
import org.sayso.store.json.Sayso1;

/// Reads what stands around the claims of one reading.
final class Around {
  /// So far back one reads for what "it" and "they" mean.
  private static final int BEFORE = 450;

  /// A sentence is not looked for any farther.
  private static final int AROUND = 400;

  /// A longer text has many matters, and each claim its paragraph for a frame.
  private static final int LONG = 15_000;

  private static final int LONGEST_HEADING = 140;
  private static final Set<String> SHORT =
      Set.of("Mr", "Ms", "Mrs", "Dr", "St", "No", "vs", "Gen", "Col", "Sgt", "Lt", "Rev", "Maj");

  private final ReadingActors actors;
  private final String text;
  private final List<Sayso1.Mention> mentions;
  private final int[] ends;

  Around(Sayso1.Reading reading, ReadingActors actors) {
    this.actors = actors;
    this.text = reading.document().text();
    this.mentions = new ArrayList<>(reading.mentions());
    mentions.sort(Comparator.comparingInt(Sayso1.Mention::begin));
    this.ends = ends();
  }

  /// Where sentences end: the places where the next begins.
  private int[] ends() {
    int[] found = new int[text.length() / 2 + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean line = c == '\n';
      if (line || ((c == '.' || c == '!' || c == '?') && !isShort(i))) {
        int next = next(i + 1, line);
        if (next > 0) {
          found[count++] = next;
          i = next - 1;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  /// Where the next sentence begins behind a mark or the end of a line; nought where none does.
  private int next(int from, boolean line) {
    int at = from;
    while (!line && at < text.length() && "\"”’'".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int space = at;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (line) {
      return at;
    }
    int letter = at;
    while (letter < text.length() && "\"“‘'(".indexOf(text.charAt(letter)) >= 0) {
      letter++;
    }
    boolean begins =
        letter < text.length()
            && (Character.isUpperCase(text.charAt(letter))
                || Character.isDigit(text.charAt(letter)));
    return at > space && begins ? at : 0;
  }

  /// Whether the full stop at `at` ends "Mr." or the letter of a name.
  private boolean isShort(int at) {
    int begin = at;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    boolean letter = at - begin == 1 && Character.isUpperCase(text.charAt(begin));
    return text.charAt(at) == '.' && (letter || SHORT.contains(text.substring(begin, at)));
  }

  Surroundings of(Sayso1.Claim claim) {
    if (claim.content().isEmpty()) {
      return Surroundings.NONE;
    }
    Sayso1.Span cue = claim.cue();
    int begin = claim.content().getFirst().begin();
    int end = claim.content().getLast().end();
    int from = Math.max(beginning(begin), begin - AROUND);
    int to = Math.max(end, Math.min(ending(end), end + AROUND));
    int back = Math.max(0, from - BEFORE);
    back = Math.min(from, back == 0 ? 0 : Math.max(back, ending(back)));
    return new Surroundings(
        cue == null ? "" : cue.text(),
        text.substring(from, to),
        text.substring(back, from),
        text.length() < LONG ? "" : frame(from, to),
        named(from, to),
        named(back, from),
        places(begin, end));
  }

  /// Where the sentence of `at` begins.
  private int beginning(int at) {
    int index = Arrays.binarySearch(ends, at);
    int before = index >= 0 ? index : -index - 2;
    return before < 0 ? 0 : ends[before];
  }

  /// Where the sentence of `at` ends.
  private int ending(int at) {
    int index = Arrays.binarySearch(ends, at);
    int after = index >= 0 ? index : -index - 1;
    return after >= ends.length ? text.length() : ends[after];
  }

  /// The heading and the paragraph.
  private String frame(int from, int to) {
    int begin = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
    int end = text.indexOf('\n', to - 1);
    return heading(begin) + "\n" + text.substring(Math.min(begin, from), end < to ? to : end);
  }

  /// The last short line without a full stop.
  private String heading(int before) {
    int end = before - 1;
    while (end > 0) {
      int begin = text.lastIndexOf('\n', end - 1) + 1;
      String line = text.substring(begin, end).strip();
      if (!line.isEmpty() && line.length() <= LONGEST_HEADING && !line.endsWith(".")) {
        return line;
      }
      end = begin - 1;
    }
    return "";
  }

  private List<ActorRef> named(int from, int to) {
    Set<ActorRef> named = new LinkedHashSet<>();
    for (int i = first(from); i < mentions.size() && mentions.get(i).begin() < to; i++) {
      String id = mentions.get(i).actor();
      if (id != null) {
        named.add(actors.actor(id, id));
      }
    }
    return List.copyOf(named);
  }

  private List<String> places(int from, int to) {
    List<String> places = new ArrayList<>();
    for (int i = first(from); i < mentions.size() && mentions.get(i).begin() < to; i++) {
      if (mentions.get(i).place() != null) {
        places.add(mentions.get(i).text());
      }
    }
    return places;
  }

  /// The first mention that begins at `from` or later.
  private int first(int from) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).begin() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
