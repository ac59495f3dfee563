package org.sayso.server.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sayso.store.decision.Cell;
import org.sayso.store.decision.CellReview;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.RecordRef;
import org.sayso.store.json.Sayso1;

/// What stands beside an article: its claims and events in the order of the text.
///
/// @param spoken claims of speakers, and events
/// @param narrated what the outlet tells in its own voice
/// @param undo the last decision on the document that can be taken back
/// @param unreviewed how many claims and events no person has reviewed
public record Panel(
    String document,
    List<PanelItem> spoken,
    List<PanelItem.ClaimItem> narrated,
    Optional<LastDecision> undo,
    long unreviewed) {
  /// A decision that can be taken back.
  public record LastDecision(long number, String text) {
    public LastDecision {
      Objects.requireNonNull(text, "text");
    }
  }

  public Panel {
    Objects.requireNonNull(document, "document");
    spoken = List.copyOf(spoken);
    narrated = List.copyOf(narrated);
    Objects.requireNonNull(undo, "undo");
  }

  /// The panel of a reading.
  ///
  /// @param decisions all on the document, oldest first
  public static Panel of(
      Sayso1.Reading reading, Voices voices, List<CellReview> cells, List<Decision> decisions) {
    return new Builder(reading, voices, cells).build(decisions);
  }

  private static final class Builder {
    private static final int EXCERPT = 60;
    private final Sayso1.Reading reading;
    private final Voices voices;
    private final List<CellReview> cells;
    private final Map<String, Sayso1.Claim> claims = new HashMap<>();
    private final Map<String, Sayso1.Event> events = new HashMap<>();

    Builder(Sayso1.Reading reading, Voices voices, List<CellReview> cells) {
      this.reading = reading;
      this.voices = voices;
      this.cells = cells;
      reading.claims().forEach(claim -> claims.put(claim.id(), claim));
      reading.events().forEach(event -> events.put(event.id(), event));
    }

    Panel build(List<Decision> decisions) {
      List<PanelItem> spoken = new ArrayList<>();
      List<PanelItem.ClaimItem> narrated = new ArrayList<>();
      for (Sayso1.Claim claim : reading.claims()) {
        PanelItem.ClaimItem item = item(claim);
        if (item.isNarrated()) {
          narrated.add(item);
        } else {
          spoken.add(item);
        }
      }
      reading.events().forEach(event -> spoken.add(item(event)));
      Comparator<PanelItem> inOrder =
          Comparator.comparingInt(PanelItem::begin).thenComparing(PanelItem::id);
      spoken.sort(inOrder);
      narrated.sort(inOrder);
      long unreviewed =
          spoken.stream().filter(item -> item.review().equals("MACHINE")).count()
              + narrated.stream().filter(item -> item.review().equals("MACHINE")).count();
      return new Panel(reading.document().id(), spoken, narrated, last(decisions), unreviewed);
    }

    private PanelItem.ClaimItem item(Sayso1.Claim claim) {
      List<PanelItem.Link> about = new ArrayList<>();
      for (String id : claim.about().events()) {
        Sayso1.Event event = events.get(id);
        if (event != null) {
          about.add(new PanelItem.Link(id, Words.of(event.type())));
        }
      }
      Sayso1.Claim around = claim.parent() == null ? null : claims.get(claim.parent());
      Optional<PanelItem.Link> parent =
          Optional.ofNullable(around)
              .map(outer -> new PanelItem.Link(outer.id(), outer.speaker().name()));
      return new PanelItem.ClaimItem(claim, voices.of(claim.id()), about, parent);
    }

    private PanelItem.EventItem item(Sayso1.Event event) {
      List<PanelItem.RowItem> rows = new ArrayList<>();
      for (Cell cell : Cell.values()) {
        List<PanelItem.RowItem> ofCell = new ArrayList<>();
        cell.rows(event).forEach(row -> ofCell.add(row(event, cell, row)));
        cells.stream()
            .filter(review -> review.review().name().equals("REJECTED"))
            .filter(review -> review.event().equals(event.id()) && review.cell() == cell)
            .forEach(review -> ofCell.add(item(event, cell, review.row(), "REJECTED")));
        rows.addAll(named(cell, ofCell));
      }
      return new PanelItem.EventItem(event, rows);
    }

    /// The cell's name stands at its first row only.
    private static List<PanelItem.RowItem> named(Cell cell, List<PanelItem.RowItem> rows) {
      List<PanelItem.RowItem> named = new ArrayList<>(rows);
      if (!named.isEmpty()) {
        PanelItem.RowItem first = named.getFirst();
        named.set(
            0,
            new PanelItem.RowItem(
                first.ref(),
                cell.name().toLowerCase(Locale.ROOT),
                first.row(),
                first.review(),
                first.teller(),
                first.voice()));
      }
      return named;
    }

    private PanelItem.RowItem row(Sayso1.Event event, Cell cell, Sayso1.Row row) {
      String review =
          cells.stream()
              .filter(one -> one.cell() == cell && one.event().equals(event.id()))
              .filter(one -> one.row().begin() == row.begin() && one.row().end() == row.end())
              .filter(one -> !one.review().name().equals("REJECTED"))
              .map(one -> one.review().name())
              .findFirst()
              .orElse("MACHINE");
      return item(event, cell, row, review);
    }

    private PanelItem.RowItem item(Sayso1.Event event, Cell cell, Sayso1.Row row, String review) {
      Sayso1.Claim claim = claims.get(row.claim());
      String teller =
          claim == null ? "unknown" : voices.of(row.claim()).map(Voice::label).orElse("the outlet");
      return new PanelItem.RowItem(
          RecordRef.CellRef.of(event.id(), cell, row).toString(),
          "",
          row,
          review,
          new PanelItem.Link(row.claim(), teller),
          voices.of(row.claim()));
    }

    private static Optional<LastDecision> last(List<Decision> decisions) {
      return decisions.reversed().stream()
          .filter(decision -> decision.inForce() && !decision.redacted())
          .findFirst()
          .map(decision ->
              new LastDecision(
                  decision.number(),
                  Words.of(decision.act().kind().name())
                      + " by "
                      + excerpt(decision.signature().who())));
    }

    private static String excerpt(String words) {
      return words.length() <= EXCERPT ? words : words.substring(0, EXCERPT) + "…";
    }
  }
}
