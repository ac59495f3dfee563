package org.sayso.server.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.store.json.Sayso1;

/// A claim or an event in the panel beside the article.
public sealed interface PanelItem {
  String id();

  /// Where its words begin in the text; the panel follows the text.
  int begin();

  /// `MACHINE`, `ACCEPTED`, `CORRECTED` or `REJECTED`.
  String review();

  /// Its words in the text, as `begin-end` pairs for the page's script.
  String spans();

  /// @param voice who says it; none for the outlet's own narration
  /// @param events the events that it tells of, in words
  record ClaimItem(
      Sayso1.Claim claim, Optional<Voice> voice, List<Link> events, Optional<Link> parent)
      implements PanelItem {
    public ClaimItem {
      Objects.requireNonNull(claim, "claim");
      Objects.requireNonNull(voice, "voice");
      events = List.copyOf(events);
      Objects.requireNonNull(parent, "parent");
    }

    @Override
    public String id() {
      return claim.id();
    }

    @Override
    public int begin() {
      return claim.content().isEmpty() ? 0 : claim.content().getFirst().begin();
    }

    @Override
    public String review() {
      return claim.review();
    }

    @Override
    public String spans() {
      return Spans.of(claim.content());
    }

    public boolean isNarrated() {
      return Voices.isNarrated(claim);
    }

    /// Everyone through whose mouth it came, the outlet first.
    public String chain() {
      return String.join(" → ", claim.chain().stream().map(Sayso1.ChainLink::name).toList());
    }
  }

  /// @param rows its cells' rows, those that a person rejected included
  record EventItem(Sayso1.Event event, List<RowItem> rows) implements PanelItem {
    public EventItem {
      Objects.requireNonNull(event, "event");
      rows = List.copyOf(rows);
    }

    @Override
    public String id() {
      return event.id();
    }

    @Override
    public int begin() {
      return event.evidence().isEmpty() ? 0 : event.evidence().getFirst().begin();
    }

    @Override
    public String review() {
      return event.review();
    }

    @Override
    public String spans() {
      return event.evidence().isEmpty() ? "" : Spans.of(event.evidence().subList(0, 1));
    }

    /// The type, with its mode where one is known.
    public String type() {
      boolean plain = event.mode().equals("UNSPECIFIED") || event.mode().equals("NONE");
      return Words.of(event.type()) + (plain ? "" : " (" + Words.of(event.mode()) + ")");
    }
  }

  /// A row of an event.
  ///
  /// @param ref what a decision calls it
  /// @param cell name of the cell in words; empty where the row above is of the same cell
  /// @param teller who says it
  record RowItem(
      String ref, String cell, Sayso1.Row row, String review, Link teller, Optional<Voice> voice) {
    public RowItem {
      Objects.requireNonNull(ref, "ref");
      Objects.requireNonNull(cell, "cell");
      Objects.requireNonNull(row, "row");
      Objects.requireNonNull(review, "review");
      Objects.requireNonNull(teller, "teller");
      Objects.requireNonNull(voice, "voice");
    }

    public String value() {
      return Words.value(row);
    }

    public String note() {
      return Words.note(row);
    }

    public String span() {
      return row.begin() + "-" + row.end();
    }
  }

  /// Another item of the panel.
  record Link(String id, String text) {
    public Link {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(text, "text");
    }
  }

  /// Writes spans for the page's script.
  final class Spans {
    private Spans() {}

    static String of(List<Sayso1.Span> spans) {
      return String.join(" ", spans.stream().map(span -> span.begin() + "-" + span.end()).toList());
    }
  }
}
