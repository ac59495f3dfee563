package org.sayso.store.decision;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.store.json.Sayso1;

/// What a person points at on a page or in a command: a claim, an event, a row of an event, or an
/// actor.
///
/// Written `c…`, `e…`, `e…/harm/120-126/KILLED` (the row's words from 120 to 126; the last part may
/// be left out where no other row of the cell stands on the same words), `actor:ID`.
public sealed interface RecordRef {
  record ClaimRef(String claim) implements RecordRef {
    public ClaimRef {
      Objects.requireNonNull(claim, "claim");
    }

    @Override
    public String toString() {
      return claim;
    }
  }

  record EventRef(String event) implements RecordRef {
    public EventRef {
      Objects.requireNonNull(event, "event");
    }

    @Override
    public String toString() {
      return event;
    }
  }

  record CellRef(String event, Cell cell, int begin, int end, Optional<String> detail)
      implements RecordRef {
    public CellRef {
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(cell, "cell");
      Objects.requireNonNull(detail, "detail");
    }

    /// The reference to a row.
    public static CellRef of(String event, Cell cell, Sayso1.Row row) {
      return new CellRef(event, cell, row.begin(), row.end(), Optional.of(Cell.detail(row)));
    }

    @Override
    public String toString() {
      String row = event + "/" + cell.key() + "/" + begin + "-" + end;
      return detail.map(value -> row + "/" + value).orElse(row);
    }
  }

  record ActorRef(String actor) implements RecordRef {
    public ActorRef {
      Objects.requireNonNull(actor, "actor");
    }

    @Override
    public String toString() {
      return ACTOR_PREFIX + actor;
    }
  }

  String ACTOR_PREFIX = "actor:";

  /// Reads a reference back.
  ///
  /// @throws IllegalArgumentException with the forms that are understood
  static RecordRef parse(String text) {
    if (text.startsWith(ACTOR_PREFIX)) {
      return new ActorRef(text.substring(ACTOR_PREFIX.length()));
    }
    if (text.matches("c[0-9a-f]{24}")) {
      return new ClaimRef(text);
    }
    if (text.matches("e[0-9a-f]{24}")) {
      return new EventRef(text);
    }
    return cell(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "not a reference: \""
                    + text
                    + "\"; give a claim (c…), an event (e…), a row (e…/harm/120-126) or an actor"
                    + " (actor:ID)"));
  }

  private static Optional<RecordRef> cell(String text) {
    Matcher matcher = Forms.CELL.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Cell.byKey(matcher.group(2))
        .map(cell ->
            new CellRef(
                matcher.group(1),
                cell,
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(4)),
                Optional.ofNullable(matcher.group(5))));
  }

  /// The written form of a row's reference.
  final class Forms {
    private static final Pattern CELL =
        Pattern.compile("(e[0-9a-f]{24})/([a-z]+)/(\\d{1,9})-(\\d{1,9})(?:/(.+))?");

    private Forms() {}
  }
}
