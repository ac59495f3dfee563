package org.sayso.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.text.CalendarNames;

/// Runs of capitalized words in pieces.
final class NameRun {
  private static final int LONGEST_PERSON = 4;
  private static final Set<String> PARTICLES =
      Set.of("al", "bin", "ibn", "de", "del", "da", "van", "von", "ul", "el", "la", "di");

  private NameRun() {}

  /// The end of the run of at most `most` capitalized words from `from`; `from` when there is none.
  static int end(List<NamePiece> pieces, int from, int most) {
    int end = from;
    while (end < pieces.size() && end - from < most && isName(pieces.get(end))) {
      end++;
    }
    return end;
  }

  /// The end of a person's name from `from`; `from` when there is none.
  static int personEnd(List<NamePiece> pieces, int from) {
    int end = from;
    int words = 0;
    while (end < pieces.size() && words < LONGEST_PERSON) {
      if (isName(pieces.get(end))) {
        words++;
        end++;
      } else if (PARTICLES.contains(pieces.get(end).folded())
          && end + 1 < pieces.size()
          && isName(pieces.get(end + 1))) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  static boolean isParticle(String folded) {
    return PARTICLES.contains(folded);
  }

  /// The pieces as a name: each with a capital.
  static String capitalized(List<NamePiece> pieces, int from, int end) {
    return pieces.subList(from, end).stream()
        .map(piece ->
            piece.folded().substring(0, 1).toUpperCase(Locale.ROOT) + piece.folded().substring(1))
        .collect(Collectors.joining(" "));
  }

  private static boolean isName(NamePiece piece) {
    return piece.initialUpper() && !isCalendar(piece);
  }

  /// Whether the piece names a day or a month.
  static boolean isCalendar(NamePiece piece) {
    return CalendarNames.DAYS_AND_MONTHS.contains(piece.folded());
  }
}
