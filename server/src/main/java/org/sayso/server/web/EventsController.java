package org.sayso.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.event.EventType;
import org.sayso.evidence.Review;
import org.sayso.server.reading.Words;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.DocumentRef;
import org.sayso.store.EventFilter;
import org.sayso.store.Page;
import org.sayso.store.Store;
import org.sayso.store.StoredClaim;
import org.sayso.store.StoredEvent;
import org.sayso.store.Tally;
import org.sayso.store.decision.Cell;
import org.sayso.store.incident.IncidentView;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.mask.Masking;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Events of all documents, and the evidence behind one.
@RestController
public class EventsController {
  private static final int SIZE = 40;
  private final Workplace workplace;
  private final Pages pages;

  EventsController(Workplace workplace, Pages pages) {
    this.workplace = workplace;
    this.pages = pages;
  }

  /// What was asked for; absent parts are empty.
  ///
  /// @param all whether those that never count are wanted too
  public record Query(
      String type, String place, String outlet, String review, String from, String to, String all) {
    public Query {
      type = Objects.requireNonNullElse(type, "");
      place = Objects.requireNonNullElse(place, "");
      outlet = Objects.requireNonNullElse(outlet, "");
      review = Objects.requireNonNullElse(review, "");
      from = Objects.requireNonNullElse(from, "");
      to = Objects.requireNonNullElse(to, "");
      all = Objects.requireNonNullElse(all, "");
    }

    /// Whether what is left out by default is wanted too.
    public boolean isWide() {
      return all.equals("true");
    }

    /// The filter of the store.
    public EventFilter filter() {
      EventFilter filter = isWide() ? EventFilter.ALL : EventFilter.COUNTED;
      filter = place.isBlank() ? filter : filter.withPlace(place.strip());
      filter = outlet.isBlank() ? filter : filter.withPublisher(outlet);
      return filter
          .withTypes(Queries.words(EventType.class, type))
          .withReviews(Queries.words(Review.class, review))
          .withHappened(Queries.days(from, to));
    }

    String link(String after, String otherType) {
      return Queries.link(
          "/events", "type", otherType, "place", place, "outlet", outlet, "review", review, "from",
          from, "to", to, "all", all, "after", after);
    }

    /// The same question with another type.
    public String linkTo(String otherType) {
      return link("", otherType);
    }
  }

  /// An event with where it stands, masked.
  public record Line(DocumentRef document, Sayso1.Event event) {
    public Line {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(event, "event");
    }

    /// The days that are told, each once.
    public String days() {
      return joined(event.dates().stream().map(Sayso1.DateRow::edtf).toList());
    }

    /// The places that are told, each once.
    public String places() {
      return joined(event.places().stream().map(Sayso1.PlaceRow::name).toList());
    }

    /// Harm as it is told; several tellers may tell several numbers.
    public String harm() {
      return joined(
          event.harm().stream()
              .map(harm -> Words.of(harm.effect()) + " " + Words.number(harm.number()))
              .toList());
    }

    private static String joined(List<String> words) {
      return String.join(" · ", words.stream().distinct().toList());
    }
  }

  /// The list of events.
  public record EventsPage(
      List<Line> events,
      long total,
      List<Tally> types,
      List<Tally> outlets,
      Query query,
      Optional<String> next) {
    public EventsPage {
      events = List.copyOf(events);
      types = List.copyOf(types);
      outlets = List.copyOf(outlets);
    }
  }

  @GetMapping("/events")
  ResponseEntity<String> list(
      @ModelAttribute Query query,
      @RequestParam(defaultValue = "") String after,
      HttpServletRequest request) {
    Store store = workplace.store();
    EventFilter filter = query.filter();
    Page<StoredEvent> found = store.events().list(filter, Queries.page(after, SIZE));
    MaskedView view = new MaskedView(store, Disclosure.MASKED);
    EventsPage page =
        new EventsPage(
            found.items().stream()
                .map(one -> new Line(view.document(one.document()), view.event(one)))
                .toList(),
            store.events().count(filter),
            store.events().types(filter),
            store.documents().publishers(),
            query,
            found.next().map(next -> query.link(next, query.type())));
    return pages.page(request, "events", "Events", "events", page);
  }

  /// A row with who tells it, masked.
  public record RowLine(String cell, Sayso1.Row row, String teller) {
    public RowLine {
      Objects.requireNonNull(cell, "cell");
      Objects.requireNonNull(row, "row");
      Objects.requireNonNull(teller, "teller");
    }
  }

  /// The evidence behind one event, and what other documents tell of it, masked.
  ///
  /// @param cases of those whom the event happened to, as its document tells them
  /// @param background whether it lies long before the news of its document
  public record EventPage(
      Line line,
      List<RowLine> rows,
      List<Sayso1.Case> cases,
      Optional<IncidentView> across,
      boolean background) {
    public EventPage {
      Objects.requireNonNull(line, "line");
      rows = List.copyOf(rows);
      cases = List.copyOf(cases);
      Objects.requireNonNull(across, "across");
    }

    /// What other documents tell of it.
    public List<IncidentView.Telling> others() {
      return across.map(IncidentView::accounts).orElse(List.of()).stream()
          .filter(one -> !one.decision().equals("SELF"))
          .toList();
    }
  }

  @GetMapping("/events/{id}")
  ResponseEntity<String> event(@PathVariable String id, HttpServletRequest request) {
    Store store = workplace.store();
    StoredEvent stored =
        store.events().find(id).orElseThrow(() -> new NotFoundException("event " + id));
    MaskedView view = new MaskedView(store, Disclosure.MASKED);
    Sayso1.Event event = view.event(stored);
    List<RowLine> rows = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      for (Sayso1.Row row : cell.rows(event)) {
        String teller =
            store.claims().find(row.claim()).map(claim -> teller(view, claim)).orElse("unknown");
        rows.add(new RowLine(Words.of(cell.name()), row, teller));
      }
    }
    Optional<IncidentView> across =
        IncidentView.of(
            store, id, new MaskedNames(store, view), workplace.origins(Disclosure.MASKED));
    EventPage page =
        new EventPage(
            new Line(view.document(stored.document()), event),
            rows,
            cases(store, stored, id),
            across,
            isBackground(store, stored));
    return pages.page(request, "events", "Event", "event-page", page);
  }

  private static boolean isBackground(Store store, StoredEvent event) {
    return store
        .readings()
        .current(event.document().id())
        .filter(reading -> reading.isBackground(event.event()))
        .isPresent();
  }

  private static List<Sayso1.Case> cases(Store store, StoredEvent event, String id) {
    return store
        .readings()
        .current(event.document().id())
        .map(reading -> Masking.of(reading, Disclosure.MASKED).reading().cases())
        .orElse(List.of())
        .stream()
        .filter(one -> one.rows().stream().anyMatch(row -> id.equals(row.event())))
        .toList();
  }

  private static String teller(MaskedView view, StoredClaim claim) {
    String name = view.claim(claim).speaker().name();
    return claim.claim().form().equals("NARRATED") ? name + " (the outlet)" : name;
  }
}
