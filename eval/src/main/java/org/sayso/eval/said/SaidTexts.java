package org.sayso.eval.said;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.polnear.GoldAttribution;
import org.sayso.eval.text.LabelPlace;
import org.sayso.text.TextSpan;

/// The texts that come with Sayso: `said.tsv`, a line for each text and, under it, one for each
/// attribution.
public final class SaidTexts {
  private static final String TABLE = "said.tsv";
  private static final int COLUMNS = 7;
  private static final int SOURCE = 4;

  private SaidTexts() {}

  /// All texts, in the order of the table.
  ///
  /// @throws IllegalArgumentException naming the line that is wrong
  public static List<SaidText> all() {
    InputStream table = Objects.requireNonNull(SaidTexts.class.getResourceAsStream(TABLE), TABLE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return parse(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }

  /// @param lines of the table, its heading first
  static List<SaidText> parse(List<String> lines) {
    List<SaidText> texts = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      try {
        if (cells.length != COLUMNS) {
          throw new IllegalArgumentException(cells.length + " columns instead of " + COLUMNS);
        }
        if (cells[0].equals("SAID")) {
          SaidText text = texts.removeLast();
          List<GoldAttribution> own = new ArrayList<>(text.attributions());
          own.add(
              new GoldAttribution(
                  spans(cells[SOURCE]), spans(cells[SOURCE + 1]), spans(cells[SOURCE + 2])));
          texts.add(new SaidText(text.part(), text.document(), text.span(), text.words(), own));
        } else {
          texts.add(
              new SaidText(
                  SaidText.Part.valueOf(cells[0]),
                  DocumentId.parse(cells[1]),
                  spans(cells[2]).getFirst(),
                  new Sha256(cells[3]),
                  List.of()));
        }
      } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
        throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return texts;
  }

  private static List<TextSpan> spans(String cell) {
    return cell.equals("-")
        ? List.of()
        : Arrays.stream(cell.split(",", -1)).map(LabelPlace::parse).toList();
  }
}
