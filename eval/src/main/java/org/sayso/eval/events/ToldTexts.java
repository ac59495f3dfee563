package org.sayso.eval.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.events.ToldAct.Part;
import org.sayso.eval.text.LabelPlace;
import org.sayso.event.EventTagger.Telling;
import org.sayso.event.EventType;
import org.sayso.text.TextSpan;

/// The texts that were read whole for acts: `told.tsv`, a line for each text and, under it, one for
/// each act.
public final class ToldTexts {
  private static final String TABLE = "told.tsv";
  private static final int COLUMNS = 12;
  private static final int FIRST_PART = 6;
  private static final String HURT = "INJURY";

  private ToldTexts() {}

  /// All texts, in the order of the table.
  ///
  /// @throws IllegalArgumentException naming the line that is wrong
  public static List<ToldText> all() {
    InputStream table = Objects.requireNonNull(ToldTexts.class.getResourceAsStream(TABLE), TABLE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return parse(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }

  /// @param lines of the table, its heading first
  static List<ToldText> parse(List<String> lines) {
    List<ToldText> texts = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      try {
        if (cells.length != COLUMNS) {
          throw new IllegalArgumentException(cells.length + " columns instead of " + COLUMNS);
        }
        if (cells[0].equals("ACT")) {
          ToldText text = texts.removeLast();
          List<ToldAct> acts = new ArrayList<>(text.acts());
          acts.add(act(cells));
          texts.add(new ToldText(text.part(), text.document(), text.span(), text.words(), acts));
        } else {
          texts.add(
              new ToldText(
                  ToldText.Part.valueOf(cells[0]),
                  DocumentId.parse(cells[1]),
                  LabelPlace.parse(cells[2]),
                  new Sha256(cells[3]),
                  List.of()));
        }
      } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
        throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return texts;
  }

  private static ToldAct act(String[] cells) {
    Map<Part, List<TextSpan>> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      String cell = cells[FIRST_PART + part.ordinal()];
      if (!cell.equals("-")) {
        parts.put(part, Arrays.stream(cell.split(",", -1)).map(LabelPlace::parse).toList());
      }
    }
    String happening = cells[COLUMNS - 1];
    return new ToldAct(
        LabelPlace.parse(cells[2]),
        new Sha256(cells[3]),
        cells[4].equals(HURT) ? Optional.empty() : Optional.of(EventType.valueOf(cells[4])),
        Telling.valueOf(cells[5]),
        parts,
        happening.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(happening)));
  }
}
