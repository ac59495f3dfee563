package org.sayso.eval.events;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.text.LabelPlace;
import org.sayso.event.EventType;
import org.sayso.text.TextSpan;

/// What readers found of an event that Sayso read.
///
/// @param part what the label may be used for; all labels of a document have the same
/// @param corpus where the document is from
/// @param passage what the readers saw of the text
/// @param words hash of the trigger's and the passage's words, one to a line
/// @param read the type that was read when it was drawn
/// @param type the type of the act that is told; empty where no act is
/// @param doubtful whether a careful reader could see a cell otherwise
/// @param cells by cell the phrases, each with the places where it stands or what it stands for
public record EventLabel(
    Part part,
    String corpus,
    DocumentId document,
    TextSpan trigger,
    TextSpan passage,
    Sha256 words,
    EventType read,
    Optional<EventType> type,
    boolean doubtful,
    Map<EventCell, List<List<TextSpan>>> cells) {
  private static final int COLUMNS = 15;
  private static final int FIRST_CELL = 9;
  private static final String NONE = "NONE";

  /// What a label may be used for.
  public enum Part {
    /// To write rules by, to train on.
    TUNE,
    /// To score with, and for nothing else.
    CHECK
  }

  public EventLabel {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(corpus, "corpus");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(read, "read");
    Objects.requireNonNull(type, "type");
    cells = Map.copyOf(cells);
  }

  /// The phrases of a cell.
  public List<List<TextSpan>> phrases(EventCell cell) {
    return cells.getOrDefault(cell, List.of());
  }

  /// Whether `text` has these words at these places.
  public boolean fits(String text) {
    return passage.end() <= text.length()
        && trigger.end() <= text.length()
        && Sha256.of(trigger.of(text) + "\n" + passage.of(text)).equals(words);
  }

  /// Reads one line of the table.
  ///
  /// @param number the line's number, for the message
  /// @throws IllegalArgumentException naming the line and what is wrong with it
  static EventLabel parse(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(
          "line " + number + " has " + columns.length + " columns instead of " + COLUMNS);
    }
    try {
      Map<EventCell, List<List<TextSpan>>> cells = new EnumMap<>(EventCell.class);
      for (EventCell cell : EventCell.values()) {
        cells.put(cell, phrasesOf(columns[FIRST_CELL + cell.ordinal()]));
      }
      return new EventLabel(
          Part.valueOf(columns[0]),
          columns[1],
          DocumentId.parse(columns[2]),
          LabelPlace.parse(columns[3]),
          LabelPlace.parse(columns[4]),
          new Sha256(columns[5]),
          EventType.valueOf(columns[6]),
          columns[7].equals(NONE) ? Optional.empty() : Optional.of(EventType.valueOf(columns[7])),
          columns[8].equals("yes"),
          cells);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }
  }

  private static List<List<TextSpan>> phrasesOf(String column) {
    return column.equals("-")
        ? List.of()
        : Arrays.stream(column.split(",", -1))
            .map(phrase -> Arrays.stream(phrase.split("/", -1)).map(LabelPlace::parse).toList())
            .toList();
  }
}
