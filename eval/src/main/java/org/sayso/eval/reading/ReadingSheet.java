package org.sayso.eval.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sayso.document.Sha256;
import org.sayso.eval.reading.ReadingLabel.Kind;
import org.sayso.eval.reading.ReadingLabel.Verdict;
import org.sayso.store.Store;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;

/// Shows a list of labels with the words, from a project that holds the documents.
public final class ReadingSheet {
  private static final int CONTEXT = 300;

  private final Store store;

  public ReadingSheet(Store store) {
    this.store = store;
  }

  /// One label with its words.
  ///
  /// @param before the text before the words
  /// @param words the words; empty when the project lacks the document or has other words there
  /// @param after the text after them
  /// @param record the claim or event as it is read now, in `sayso/1`; empty when it is not read
  ///   any more
  public record Item(
      ReadingLabel label, String before, String words, String after, String record) {}

  /// The items in the order of the labels.
  public List<Item> show(List<ReadingLabel> labels) {
    return labels.stream().map(this::item).toList();
  }

  /// How many labels have each verdict, as `CLAIM RIGHT`, `EVENT NOT_THERE`.
  public static Map<String, Integer> tally(List<ReadingLabel> labels) {
    Map<String, Integer> tally = new TreeMap<>();
    for (ReadingLabel label : labels) {
      tally.merge(label.kind() + " " + label.verdict(), 1, Integer::sum);
    }
    return tally;
  }

  /// How many labels name each cell as wrong, as `CLAIM speaker`.
  public static Map<String, Integer> wrongCells(List<ReadingLabel> labels) {
    Map<String, Integer> tally = new TreeMap<>();
    for (ReadingLabel label : labels) {
      label.wrong().forEach(cell -> tally.merge(label.kind() + " " + cell, 1, Integer::sum));
    }
    return tally;
  }

  private Item item(ReadingLabel label) {
    return store
        .readings()
        .current(label.document())
        .filter(reading -> holds(reading, label))
        .map(reading -> item(label, reading))
        .orElse(new Item(label, "", "", "", ""));
  }

  private static boolean holds(Sayso1.Reading reading, ReadingLabel label) {
    String text = reading.document().text();
    return label.span().end() <= text.length()
        && Sha256.of(label.span().of(text)).equals(label.words());
  }

  private static Item item(ReadingLabel label, Sayso1.Reading reading) {
    String text = reading.document().text();
    int begin = label.span().begin();
    int end = label.span().end();
    return new Item(
        label,
        text.substring(Math.max(0, begin - CONTEXT), begin),
        text.substring(begin, end),
        text.substring(end, Math.min(text.length(), end + CONTEXT)),
        record(label, reading).map(Sayso1Codec::writePretty).orElse(""));
  }

  private static Optional<Object> record(ReadingLabel label, Sayso1.Reading reading) {
    List<Object> found = new ArrayList<>();
    if (label.kind() == Kind.PASSAGE) {
      reading.events().stream()
          .filter(event -> isIn(event.evidence().getFirst(), label))
          .forEach(found::add);
      return Optional.of(found);
    }
    if (label.kind() == Kind.CLAIM) {
      reading.claims().stream()
          .filter(
              claim -> !claim.form().equals("NARRATED") && isAt(claim.content().getFirst(), label))
          .forEach(found::add);
    } else {
      reading.events().stream()
          .filter(event -> isAt(event.evidence().getFirst(), label))
          .forEach(found::add);
    }
    return found.stream().findFirst();
  }

  private static boolean isIn(Sayso1.Span span, ReadingLabel label) {
    return label.span().begin() <= span.begin() && span.end() <= label.span().end();
  }

  private static boolean isAt(Sayso1.Span span, ReadingLabel label) {
    return span.begin() == label.span().begin() && span.end() == label.span().end();
  }

  /// The share of a kind's labels in which each cell is right, among those that are there, in
  /// percent, for the cells that are wrong somewhere.
  public static Map<String, Double> rightCells(List<ReadingLabel> labels, Kind kind) {
    List<ReadingLabel> there =
        labels.stream()
            .filter(label -> label.kind() == kind)
            .filter(
                label -> label.verdict() == Verdict.RIGHT || label.verdict() == Verdict.WRONG_CELL)
            .toList();
    Map<String, Double> right = new TreeMap<>();
    there.stream()
        .flatMap(label -> label.wrong().stream())
        .forEach(cell -> right.merge(cell, 1.0, Double::sum));
    right.replaceAll((cell, wrong) -> 100 - 100 * wrong / there.size());
    return right;
  }

  /// The share of labels that are right in every cell, among those that were read, in percent.
  public static double right(List<ReadingLabel> labels, Kind kind) {
    List<ReadingLabel> read =
        labels.stream()
            .filter(label -> label.kind() == kind && label.verdict() != Verdict.OPEN)
            .toList();
    long right = read.stream().filter(label -> label.verdict() == Verdict.RIGHT).count();
    return read.isEmpty() ? 0 : 100.0 * right / read.size();
  }

  /// Lines for a person.
  public static String text(Item item) {
    ReadingLabel label = item.label();
    String wrong = label.wrong().isEmpty() ? "" : " (" + String.join(", ", label.wrong()) + ")";
    return String.format(
        Locale.ROOT,
        "%s %s%s  %s %d–%d%n…%s⟦%s⟧%s…%n%s%n",
        label.kind(),
        label.verdict(),
        wrong,
        label.document(),
        label.span().begin(),
        label.span().end(),
        item.before(),
        item.words(),
        item.after(),
        item.record());
  }
}
