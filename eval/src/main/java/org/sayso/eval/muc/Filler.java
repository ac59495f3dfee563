package org.sayso.eval.muc;

import java.util.List;
import java.util.stream.Collectors;

/// One filler of a slot: `? A / B: "C" / "D"`.
///
/// @param optional whether it may be left out without loss
/// @param values alternatives, without quotation marks
/// @param references alternatives of what it refers to; none where it refers to nothing
public record Filler(boolean optional, List<String> values, List<String> references) {
  /// The reference to nothing that is named.
  public static final String DUMMY = "-";

  public Filler {
    values = List.copyOf(values);
    references = List.copyOf(references);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a filler without a value");
    }
  }

  /// A filler of one value that refers to nothing.
  public static Filler of(String value) {
    return new Filler(false, List.of(value), List.of());
  }

  /// A filler of one value that refers to `reference`.
  public static Filler of(String value, String reference) {
    return new Filler(false, List.of(value), List.of(reference));
  }

  /// The filler as a key of `slot` has it.
  public String inKeyForm(MucSlot slot) {
    boolean quoted = slot.kind() == MucSlot.Kind.STRING;
    String left =
        values.stream()
            .map(value -> quoted ? quote(value) : value)
            .collect(Collectors.joining(" / "));
    String right = references.stream().map(Filler::quote).collect(Collectors.joining(" / "));
    return (optional ? "? " : "") + left + (right.isEmpty() ? "" : ": " + right);
  }

  private static String quote(String text) {
    return '"' + text.replace("\"", "\\\"") + '"';
  }
}
