package org.sayso.eval.muc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people decided about answers that no rule could match: the history of the official scorer.
public final class AcceptedMatches {
  /// No decisions.
  public static final AcceptedMatches NONE = new AcceptedMatches();

  /// Where decisions stand: a slot of a key's template.
  private record Cell(String message, String template, MucSlot slot) {}

  /// @param keys what the answer was accepted for: none where refused, several where a partial
  ///   match is spread
  record Decision(Filler answer, Verdict verdict, List<Filler> keys) {}

  private final Map<Cell, List<Decision>> decisions = new HashMap<>();

  private AcceptedMatches() {}

  /// Reads a history file.
  public static AcceptedMatches read(Path file) throws IOException {
    return parse(Files.readString(file, StandardCharsets.ISO_8859_1));
  }

  /// Reads a history: message, number of the key's template, slot, decisions.
  ///
  /// @throws IllegalArgumentException when a bracket or quotation mark is not closed
  public static AcceptedMatches parse(String text) {
    AcceptedMatches found = new AcceptedMatches();
    for (SExpression.Items message : lists(SExpression.parse(text))) {
      for (SExpression.Items template : lists(message)) {
        for (SExpression.Items slot : lists(template)) {
          MucSlot.named(slot.head())
              .ifPresent(one -> found.add(new Cell(message.head(), template.head(), one), slot));
        }
      }
    }
    return found;
  }

  /// What was decided about an answer to one filler of a key; empty where nothing was.
  Optional<Verdict> verdict(MucTemplate template, MucSlot slot, Filler key, Filler answer) {
    return on(template, slot, answer)
        .filter(one -> one.keys().stream().anyMatch(asked -> isSame(asked, key)))
        .map(Decision::verdict);
  }

  /// Whether people looked at an answer and gave no credit.
  boolean isRefused(MucTemplate template, MucSlot slot, Filler answer) {
    return on(template, slot, answer).filter(one -> !one.verdict().isCredited()).isPresent();
  }

  /// Whether a partial match of an answer is spread over several fillers of the key.
  boolean isSpread(MucTemplate template, MucSlot slot, Filler answer) {
    return on(template, slot, answer).filter(one -> one.keys().size() > 1).isPresent();
  }

  private Optional<Decision> on(MucTemplate template, MucSlot slot, Filler answer) {
    Cell cell = new Cell(template.message(), template.number(), slot);
    return decisions.getOrDefault(cell, List.of()).stream()
        .filter(one -> isSame(one.answer(), answer))
        .findFirst();
  }

  private void add(Cell cell, SExpression.Items slot) {
    List<Decision> here = decisions.computeIfAbsent(cell, any -> new ArrayList<>());
    for (SExpression.Items decision : lists(slot)) {
      Optional<Filler> answer = HistoryFiller.of(decision.items().getFirst());
      String word = decision.items().get(1) instanceof SExpression.Atom atom ? atom.text() : "";
      List<Filler> keys =
          decision.items().size() > 2 ? HistoryFiller.all(decision.items().get(2)) : List.of();
      answer.ifPresent(one -> here.add(new Decision(one, verdict(word), keys)));
    }
  }

  private static Verdict verdict(String word) {
    return switch (word) {
      case "match" -> new Verdict(Verdict.Grade.CORRECT, true);
      case "partial" -> new Verdict(Verdict.Grade.PARTIAL, true);
      default -> Verdict.INCORRECT;
    };
  }

  private static List<SExpression.Items> lists(SExpression of) {
    return of instanceof SExpression.Items list
        ? list.items().stream()
            .filter(SExpression.Items.class::isInstance)
            .map(SExpression.Items.class::cast)
            .toList()
        : List.of();
  }

  private static boolean isSame(Filler one, Filler other) {
    boolean references =
        one.references().isEmpty() && other.references().isEmpty()
            || share(one.references(), other.references());
    return references && share(one.values(), other.values());
  }

  private static boolean share(List<String> some, List<String> others) {
    return some.stream()
        .map(MucStrings::squeezed)
        .anyMatch(text -> others.stream().map(MucStrings::squeezed).anyMatch(text::equals));
  }
}
