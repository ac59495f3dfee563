package org.sayso.eval.chains;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.text.TextSpan;

/// The marks of one text: `{S1 The embassy} {Q1 said} {K1 that {S2 the group} …}`. They nest.
///
/// @param text without the marks
/// @param spans by label ("S1"), in the order in which they close
record ChainMarks(String text, SortedMap<String, List<TextSpan>> spans) {
  private record Open(String label, int begin) {}

  /// Reads the marks out of a line.
  ///
  /// @throws IllegalArgumentException where a mark has no label, never closes, or closes nothing
  static ChainMarks parse(String line) {
    StringBuilder text = new StringBuilder();
    Deque<Open> open = new ArrayDeque<>();
    SortedMap<String, List<TextSpan>> spans = new TreeMap<>();
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (unit == '{') {
        String label = label(line, i + 1);
        open.push(new Open(label, text.length()));
        i += label.length() + 1;
      } else if (unit == '}') {
        Open last = open.poll();
        if (last == null) {
          throw new IllegalArgumentException("'}' closes nothing: " + line);
        }
        TextSpan span = new TextSpan(last.begin(), text.length());
        spans.computeIfAbsent(last.label(), label -> new ArrayList<>()).add(span);
      } else {
        text.append(unit);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("a mark that is never closed: " + line);
    }
    return new ChainMarks(text.toString(), spans);
  }

  private static String label(String line, int from) {
    int end = line.indexOf(' ', from);
    String label = end < 0 ? "" : line.substring(from, end);
    if (!label.matches("[SQK][1-9]")) {
      throw new IllegalArgumentException("a mark without its label at " + from + ": " + line);
    }
    return label;
  }

  /// The spans with this label, in text order.
  List<TextSpan> of(String label) {
    return spans.getOrDefault(label, List.of()).stream().sorted().toList();
  }
}
