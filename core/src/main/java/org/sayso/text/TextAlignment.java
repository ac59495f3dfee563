package org.sayso.text;

import java.util.List;
import java.util.Optional;

/// Maps every character of the readable text back to the source it was cut from.
///
/// The source is the decoded body: UTF-16 code units of the body after character decoding, without
/// its byte order mark (for a record: of its JSON, escapes and all). Made of runs, in order and
/// without overlap in the text; characters that were put in (a line break between blocks) belong to
/// no run.
///
/// @param runs the runs by ascending text position
public record TextAlignment(List<Run> runs) {
  /// `textLength` characters of the text from `textBegin` stand for `sourceLength` characters from
  /// `sourceBegin`; equal lengths mean character by character.
  public record Run(int textBegin, int textLength, int sourceBegin, int sourceLength) {
    public Run {
      if (textBegin < 0 || textLength < 1 || sourceBegin < 0 || sourceLength < 1) {
        throw new IllegalArgumentException(
            "not a run: "
                + textBegin
                + "+"
                + textLength
                + " <- "
                + sourceBegin
                + "+"
                + sourceLength);
      }
    }

    int textEnd() {
      return textBegin + textLength;
    }
  }

  public TextAlignment {
    runs = List.copyOf(runs);
    int end = 0;
    for (Run run : runs) {
      if (run.textBegin() < end) {
        throw new IllegalArgumentException("runs overlap or are out of order at " + run);
      }
      end = run.textEnd();
    }
  }

  /// The text is the source.
  public static TextAlignment identity(int length) {
    return new TextAlignment(length == 0 ? List.of() : List.of(new Run(0, length, 0, length)));
  }

  /// Where `span` of the text stands in the source; empty when all of it was put in.
  public Optional<TextSpan> toSource(TextSpan span) {
    int begin = -1;
    int end = -1;
    for (int i = firstRunEndingAfter(span.begin()); i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.textBegin() >= span.end()) {
        break;
      }
      boolean literal = run.textLength() == run.sourceLength();
      int from = Math.max(span.begin(), run.textBegin()) - run.textBegin();
      int to = Math.min(span.end(), run.textEnd()) - run.textBegin();
      int sourceFrom = run.sourceBegin() + (literal ? from : 0);
      int sourceTo = run.sourceBegin() + (literal ? to : run.sourceLength());
      begin = begin < 0 ? sourceFrom : Math.min(begin, sourceFrom);
      end = Math.max(end, sourceTo);
    }
    return begin < 0 ? Optional.empty() : Optional.of(new TextSpan(begin, end));
  }

  private int firstRunEndingAfter(int offset) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).textEnd() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
