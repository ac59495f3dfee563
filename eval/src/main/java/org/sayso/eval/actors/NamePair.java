package org.sayso.eval.actors;

import java.util.Objects;
import org.sayso.mention.ActorKind;

/// Two names, and whether they are one actor's.
///
/// @param joins whether both must be the same actor
/// @param kind the kind that both show in a text
/// @param about a word for the country that both texts are about; empty where none is told
public record NamePair(boolean joins, ActorKind kind, String about, String first, String second) {
  private static final int COLUMNS = 5;

  public NamePair {
    Objects.requireNonNull(kind, "kind");
    if (first.isBlank() || second.isBlank()) {
      throw new IllegalArgumentException("a pair without two names");
    }
  }

  /// Reads one line of the table.
  ///
  /// @throws IllegalArgumentException naming the line and what is wrong with it
  static NamePair parse(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "line " + number + " has " + cells.length + " columns instead of " + COLUMNS);
    }
    return new NamePair(
        cells[0].equals("JOIN"), ActorKind.valueOf(cells[1]), cells[2], cells[3], cells[4]);
  }
}
