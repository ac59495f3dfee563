package org.sayso.eval.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.claim.Stance;
import org.sayso.text.TextSpan;

/// Reads cases as they are written: number and name, the marked text, a line for each level ("2
/// DENIES in 1"); a blank line ends a case, `#` begins a comment.
final class ChainFile {
  private static final Pattern HEAD = Pattern.compile("(\\d+) (.+)");
  private static final Pattern LEVEL = Pattern.compile("(\\d) ([A-Z_]+)(?: in (\\d))?");
  private static final int TEXT = 1;
  private static final int LEVELS = 2;

  private ChainFile() {}

  /// The cases of a file, in its order.
  ///
  /// @throws IllegalArgumentException naming the case and what is wrong with it
  static List<ChainCase> parse(List<String> lines) {
    List<ChainCase> cases = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        block.add(line);
      } else if (!block.isEmpty()) {
        cases.add(read(block));
        block.clear();
      }
    }
    if (!block.isEmpty()) {
      cases.add(read(block));
    }
    return cases;
  }

  private static ChainCase read(List<String> block) {
    Matcher head = HEAD.matcher(block.getFirst());
    if (!head.matches() || block.size() <= LEVELS) {
      throw new IllegalArgumentException("not a case: " + block.getFirst());
    }
    try {
      ChainMarks marks = ChainMarks.parse(block.get(TEXT));
      List<ChainLevel> levels =
          block.subList(LEVELS, block.size()).stream().map(line -> level(line, marks)).toList();
      return new ChainCase(Integer.parseInt(head.group(1)), head.group(2), marks.text(), levels);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("case " + head.group(1) + ": " + e.getMessage(), e);
    }
  }

  private static ChainLevel level(String line, ChainMarks marks) {
    Matcher cells = LEVEL.matcher(line);
    if (!cells.matches()) {
      throw new IllegalArgumentException("not a level: " + line);
    }
    String number = cells.group(1);
    List<TextSpan> cues = marks.of("Q" + number);
    List<TextSpan> speakers = marks.of("S" + number);
    if (cues.size() != 1 || speakers.size() > 1) {
      throw new IllegalArgumentException("level " + number + " needs one cue and one speaker");
    }
    return new ChainLevel(
        Integer.parseInt(number),
        speakers.stream().findFirst(),
        cues.getFirst(),
        marks.of("K" + number),
        Stance.valueOf(cells.group(2)),
        Optional.ofNullable(cells.group(3)).map(Integer::valueOf));
  }
}
