package org.sayso.eval.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.audit.FindingKind;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.text.TextSpan;

/// One line of a digest, with what a careful reader notes on it.
///
/// The line is kept as pieces: places in the article whose words it takes over, and words of our
/// own between them.
///
/// @param part what the label may be used for; all labels of a document have the same
/// @param kinds what is to be noted; [FindingKind#SUPPORTED] alone for a faithful line
/// @param pieces in the order of the line
/// @param words hash of the words at the places, one place to a line
/// @param set who wrote it and when, by a short name; may be empty
public record AuditLabel(
    Part part,
    DocumentId document,
    Set<FindingKind> kinds,
    List<Piece> pieces,
    Sha256 words,
    String set) {
  private static final int COLUMNS = 6;
  private static final String OWN = "\"";

  /// The header of the table.
  public static final String HEADER = "part\tdocument\tkinds\tpieces\twords\tset";

  /// What a label may be used for.
  public enum Part {
    /// To write rules by.
    TUNE,
    /// To score with, and for nothing else.
    CHECK
  }

  /// A part of a line.
  public sealed interface Piece {
    /// Words of the article.
    record Taken(TextSpan span) implements Piece {
      public Taken {
        Objects.requireNonNull(span, "span");
      }
    }

    /// Words of our own.
    record Own(String words) implements Piece {
      public Own {
        if (words.contains("\t") || words.contains("|") || words.isEmpty()) {
          throw new IllegalArgumentException("no words of our own: \"" + words + "\"");
        }
      }
    }
  }

  public AuditLabel {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(document, "document");
    kinds = Set.copyOf(kinds);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("a label that says nothing");
    }
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a label without a line");
    }
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(set, "set");
  }

  private static List<TextSpan> places(List<Piece> pieces) {
    List<TextSpan> places = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Taken taken) {
        places.add(taken.span());
      }
    }
    return places;
  }

  private static Sha256 hash(List<Piece> pieces, String text) {
    return Sha256.of(
        places(pieces).stream().map(span -> span.of(text)).collect(Collectors.joining("\n")));
  }

  /// A label whose pieces point into `text`.
  static AuditLabel of(
      Part part, DocumentId document, Set<FindingKind> kinds, List<Piece> pieces, String text) {
    return new AuditLabel(part, document, kinds, pieces, hash(pieces, text), "");
  }

  /// Whether `text` has these words at these places.
  public boolean fits(String text) {
    return places(pieces).stream().allMatch(span -> span.end() <= text.length())
        && hash(pieces, text).equals(words);
  }

  /// The line, with the words of the article from `text`.
  public String line(String text) {
    StringBuilder line = new StringBuilder();
    for (Piece piece : pieces) {
      line.append(
          switch (piece) {
            case Piece.Taken taken -> taken.span().of(text);
            case Piece.Own own -> own.words();
          });
    }
    return line.toString();
  }

  /// Reads one line of the table.
  ///
  /// @param number the line's number, for the message
  /// @throws IllegalArgumentException naming the line and what is wrong with it
  public static AuditLabel parse(String row, int number) {
    String[] cells = row.split("\t", -1);
    if (cells.length != COLUMNS && cells.length != COLUMNS - 1) {
      throw new IllegalArgumentException(
          "line " + number + " has " + cells.length + " columns instead of " + COLUMNS);
    }
    try {
      Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
      Arrays.stream(cells[2].split(",")).map(FindingKind::valueOf).forEach(kinds::add);
      return new AuditLabel(
          Part.valueOf(cells[0]),
          DocumentId.parse(cells[1]),
          kinds,
          Arrays.stream(cells[3].split("\\|")).map(AuditLabel::piece).toList(),
          new Sha256(cells[4]),
          cells.length == COLUMNS ? cells[COLUMNS - 1] : "");
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }
  }

  private static Piece piece(String cell) {
    if (cell.startsWith(OWN)) {
      return new Piece.Own(cell.substring(1));
    }
    int dash = cell.indexOf('-');
    if (dash < 1) {
      throw new IllegalArgumentException("not a piece: \"" + cell + "\"");
    }
    return new Piece.Taken(
        new TextSpan(
            Integer.parseInt(cell.substring(0, dash)), Integer.parseInt(cell.substring(dash + 1))));
  }

  /// The label as a line of the table.
  public String row() {
    return String.join(
        "\t",
        part.name(),
        document.toString(),
        kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
        pieces.stream().map(AuditLabel::cell).collect(Collectors.joining("|")),
        words.hex(),
        set);
  }

  private static String cell(Piece piece) {
    return switch (piece) {
      case Piece.Taken taken -> taken.span().begin() + "-" + taken.span().end();
      case Piece.Own own -> OWN + own.words();
    };
  }
}
