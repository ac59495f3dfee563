package org.sayso.eval.muc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What people decided about answers that no rule could match: the history of the official scorer.
public final class AcceptedMatches {
  /// No decisions.
  public static final AcceptedMatches NONE = new AcceptedMatches(Map.of(), false);

  /// Where decisions stand: a slot of a key's template.
  private record Cell(String message, String template, MucSlot slot) {}

  /// @param keys what the answer was accepted for: none where refused, several where a partial
  ///   match is spread
  private record Decision(Compared answer, Verdict verdict, List<Compared> keys) {}

  /// A filler as the official program compares it with others.
  private record Compared(Set<String> values, Set<String> references) {
    static Compared of(Filler filler) {
      return new Compared(official(filler.values()), official(filler.references()));
    }

    private static Set<String> official(List<String> texts) {
      return texts.stream().map(MucStrings::official).collect(Collectors.toUnmodifiableSet());
    }

    boolean isLike(Compared other) {
      boolean alike =
          references.isEmpty() && other.references.isEmpty()
              || !Collections.disjoint(references, other.references);
      return alike && !Collections.disjoint(values, other.values);
    }
  }

  private final Map<Cell, List<Decision>> decisions;
  private final boolean complete;

  private AcceptedMatches(Map<Cell, List<Decision>> decisions, boolean complete) {
    this.decisions = decisions;
    this.complete = complete;
  }

  /// The same, of responses about which people were asked everything that was open: what is not in
  /// it got no credit.
  AcceptedMatches complete() {
    return new AcceptedMatches(decisions, true);
  }

  boolean isComplete() {
    return complete;
  }

  /// Reads a history file.
  public static AcceptedMatches read(Path file) throws IOException {
    return parse(Files.readString(file, StandardCharsets.ISO_8859_1));
  }

  /// Reads a history: message, number of the key's template, slot, decisions.
  ///
  /// @throws IllegalArgumentException when a bracket or quotation mark is not closed
  public static AcceptedMatches parse(String text) {
    AcceptedMatches found = new AcceptedMatches(new HashMap<>(), false);
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
    Optional<Decision> decision = on(template, slot, answer);
    if (decision.isEmpty()) {
      return Optional.empty();
    }
    Compared asked = Compared.of(key);
    return decision
        .filter(one -> one.keys().stream().anyMatch(asked::isLike))
        .map(Decision::verdict);
  }

  /// Whether people looked at an answer.
  boolean isDecided(MucTemplate template, MucSlot slot, Filler answer) {
    return on(template, slot, answer).isPresent();
  }

  /// Whether a partial match of an answer is spread over several fillers of the key.
  boolean isSpread(MucTemplate template, MucSlot slot, Filler answer) {
    return on(template, slot, answer).filter(one -> one.keys().size() > 1).isPresent();
  }

  private Optional<Decision> on(MucTemplate template, MucSlot slot, Filler answer) {
    List<Decision> here =
        decisions.getOrDefault(new Cell(template.message(), template.number(), slot), List.of());
    if (here.isEmpty()) {
      return Optional.empty();
    }
    Compared given = Compared.of(answer);
    return here.stream().filter(one -> one.answer().isLike(given)).findFirst();
  }

  private void add(Cell cell, SExpression.Items slot) {
    List<Decision> here = decisions.computeIfAbsent(cell, any -> new ArrayList<>());
    for (SExpression.Items decision : lists(slot)) {
      Optional<Filler> answer = HistoryFiller.of(decision.items().getFirst());
      String word = decision.items().get(1) instanceof SExpression.Atom atom ? atom.text() : "";
      List<Filler> keys =
          decision.items().size() > 2 ? HistoryFiller.all(decision.items().get(2)) : List.of();
      List<Compared> accepted = keys.stream().map(Compared::of).toList();
      answer.ifPresent(one -> here.add(new Decision(Compared.of(one), verdict(word), accepted)));
    }
  }

  private static Verdict verdict(String word) {
    return switch (word) {
      case "match" -> Verdict.MATCHED_BY_HAND;
      case "partial" -> Verdict.PARTIAL_BY_HAND;
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
}
