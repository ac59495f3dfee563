package org.sayso.eval.muc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Fillers as the history of the official scorer writes them: `(xref "1" (or "\"BRIDGE\""))`.
final class HistoryFiller {
  private HistoryFiller() {}

  /// The filler of an expression; empty where it has no value.
  static Optional<Filler> of(SExpression expression) {
    if (expression instanceof SExpression.Items list && list.head().equals("optional")) {
      return list.tail().stream().findFirst().flatMap(HistoryFiller::of);
    }
    if (expression instanceof SExpression.Items list && list.head().equals("xref")) {
      List<String> references = list.tail().size() > 1 ? texts(list.tail().get(1)) : List.of();
      return filler(texts(list.tail().getFirst()), references);
    }
    return filler(texts(expression), List.of());
  }

  /// The fillers that a decision is for: one, or those that a partial match is spread over.
  static List<Filler> all(SExpression expression) {
    return expression instanceof SExpression.Items list && list.head().equals("all-of")
        ? list.tail().stream().flatMap(one -> of(one).stream()).toList()
        : of(expression).stream().toList();
  }

  private static Optional<Filler> filler(List<String> values, List<String> references) {
    return values.isEmpty() ? Optional.empty() : Optional.of(new Filler(false, values, references));
  }

  private static List<String> texts(SExpression expression) {
    return expression instanceof SExpression.Items list
            && (list.head().equals("or") || list.head().equals("optional"))
        ? list.tail().stream().flatMap(one -> texts(one).stream()).toList()
        : List.of(text(expression));
  }

  private static String text(SExpression expression) {
    return switch (expression) {
      case SExpression.Atom atom -> unquoted(atom.text());
      case SExpression.Items list -> {
        List<String> parts = list.tail().stream().map(HistoryFiller::text).toList();
        yield switch (list.head()) {
          case "range" ->
              (parts.getFirst().equals("nil") ? "" : parts.getFirst()) + " - " + parts.getLast();
          case "qualified" -> parts.getFirst() + " (" + parts.getLast() + ")";
          case "between" -> String.join(" - ", parts);
          case "location" -> String.join(": ", parts);
          default -> parts.stream().collect(Collectors.joining(" "));
        };
      }
    };
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
  }
}
