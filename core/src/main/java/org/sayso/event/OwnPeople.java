package org.sayso.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.evidence.ClaimId;

/// "The blast killed my two sisters", where a ministry counts 15 dead: whom a relative or neighbour
/// counts are some of all, and no rival toll.
final class OwnPeople {
  private static final Pattern OF_THE_SPEAKER = Pattern.compile("(?iu)(my|our)\\b.*");
  private static final Pattern KIN =
      Pattern.compile(
          "(?iu)(his|her|their)\\b.*\\b(wife|wives|husbands?|sons?|daughters?|child|children"
              + "|brothers?|sisters?|mothers?|fathers?|parents?|cousins?|nephews?|nieces?|uncles?"
              + "|aunts?|grand\\w+|relatives?|famil(y|ies)|neighbou?rs?|friends?|colleagues?)");

  /// So many characters may join two rows of one list: ", and ".
  private static final int JOINT = 6;

  private OwnPeople() {}

  /// The rows, those that count a speaker's own people as parts of the largest count of another
  /// speaker, behind the others.
  ///
  /// @param outlets the claims of the outlet itself, to which nobody's wife is its own
  static List<Harm> asParts(List<Harm> rows, Set<ClaimId> outlets) {
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean joined = own.contains(i - 1) && isJoined(rows.get(i - 1), rows.get(i));
      if (joined || isOwn(rows, i, outlets)) {
        own.add(i);
      }
    }
    Map<Integer, Integer> wholes = new HashMap<>();
    own.forEach(i -> whole(rows, own, i).ifPresent(whole -> wholes.put(i, whole)));
    return wholes.isEmpty() ? rows : ordered(rows, wholes);
  }

  private static boolean isOwn(List<Harm> rows, int index, Set<ClaimId> outlets) {
    Harm row = rows.get(index);
    String words = row.row().words().text();
    if (row.partOf().isPresent() || row.number().low().isEmpty()) {
      return false;
    }
    boolean alone =
        rows.stream()
            .filter(other -> isWholeOf(other, row) && other.row().claim().equals(row.row().claim()))
            .allMatch(
                other -> other.row().words().span().begin() >= row.row().words().span().begin());
    boolean kin = KIN.matcher(words).matches() && !outlets.contains(row.row().claim()) && alone;
    return OF_THE_SPEAKER.matcher(words).matches() || kin;
  }

  private static boolean isWholeOf(Harm other, Harm row) {
    return other.partOf().isEmpty()
        && other.effect() == row.effect()
        && other.number().low().isPresent();
  }

  /// "his wife and two sons".
  private static boolean isJoined(Harm before, Harm row) {
    int gap = row.row().words().span().begin() - before.row().words().span().end();
    return row.partOf().isEmpty()
        && row.effect() == before.effect()
        && row.row().claim().equals(before.row().claim())
        && gap >= 0
        && gap <= JOINT;
  }

  private static Optional<Integer> whole(List<Harm> rows, List<Integer> own, int index) {
    Harm part = rows.get(index);
    Optional<Integer> largest = Optional.empty();
    for (int i = 0; i < rows.size(); i++) {
      Harm row = rows.get(i);
      boolean whole =
          !own.contains(i)
              && isWholeOf(row, part)
              && row.unit() != HarmUnit.FAMILIES
              && !row.row().claim().equals(part.row().claim())
              && low(row) > low(part);
      if (whole && low(row) > largest.map(found -> low(rows.get(found))).orElse(0L)) {
        largest = Optional.of(i);
      }
    }
    return largest;
  }

  private static long low(Harm row) {
    return row.number().low().orElse(0);
  }

  private static List<Harm> ordered(List<Harm> rows, Map<Integer, Integer> wholes) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> wholes.containsKey(root(rows, i))));
    List<Harm> sorted = new ArrayList<>();
    for (int i : order) {
      int whole = wholes.getOrDefault(i, rows.get(i).partOf().orElse(-1));
      sorted.add(
          rows.get(i)
              .within(whole < 0 ? OptionalInt.empty() : OptionalInt.of(order.indexOf(whole))));
    }
    return sorted;
  }

  private static int root(List<Harm> rows, int index) {
    return rows.get(index).partOf().orElse(index);
  }
}
