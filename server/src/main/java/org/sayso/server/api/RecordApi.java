package org.sayso.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.sayso.server.web.ClaimsController;
import org.sayso.server.web.EventsController;
import org.sayso.server.web.MaskedNames;
import org.sayso.server.web.MaskedView;
import org.sayso.server.web.NotFoundException;
import org.sayso.server.web.Queries;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.ClaimFilter;
import org.sayso.store.EventFilter;
import org.sayso.store.Page;
import org.sayso.store.StoredClaim;
import org.sayso.store.StoredEvent;
import org.sayso.store.copy.Wordings;
import org.sayso.store.incident.IncidentView;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Disclosure;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Claims and events of all documents, in their present state.
@RestController
class RecordApi {
  private final Workplace workplace;
  private final Disclosing disclosing;

  RecordApi(Workplace workplace, Disclosing disclosing) {
    this.workplace = workplace;
    this.disclosing = disclosing;
  }

  /// A claim with its document.
  ///
  /// @param wordings what other carriers print of its quoted words, the speaker's own channel
  ///   first, then the earliest first
  record ClaimLine(DocumentLine.Cited document, Sayso1.Claim claim, List<Wordings.Line> wordings) {
    ClaimLine {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(claim, "claim");
      wordings = List.copyOf(wordings);
    }

    static ClaimLine of(StoredClaim stored, MaskedView view) {
      Wordings.Collated collated = view.wordings(stored);
      return new ClaimLine(
          DocumentLine.Cited.of(view.document(stored.document())),
          collated.in(view.claim(stored)),
          collated.lines());
    }
  }

  /// An event with its document.
  record EventLine(DocumentLine.Cited document, Sayso1.Event event) {
    EventLine {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(event, "event");
    }

    static EventLine of(StoredEvent stored, MaskedView view) {
      return new EventLine(
          DocumentLine.Cited.of(view.document(stored.document())), view.event(stored));
    }
  }

  @GetMapping("/api/claims")
  ApiPage<ClaimLine> claims(
      @ParameterObject @ModelAttribute ClaimsController.Query query,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "100") int size,
      @RequestParam(defaultValue = "false") boolean unmask,
      HttpServletRequest request) {
    ClaimFilter filter = query.filter();
    MaskedView view = disclosing.view(unmask, request);
    var claims = workplace.store().claims();
    Page<StoredClaim> page = claims.list(filter, Queries.page(after, size));
    return new ApiPage<>(
        page.items().stream().map(claim -> ClaimLine.of(claim, view)).toList(),
        claims.count(filter),
        page.next().orElse(null));
  }

  @GetMapping("/api/claims/{id}")
  ClaimLine claim(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean unmask,
      HttpServletRequest request) {
    StoredClaim stored =
        workplace.store().claims().find(id).orElseThrow(() -> new NotFoundException("claim " + id));
    return ClaimLine.of(stored, disclosing.view(unmask, request));
  }

  @GetMapping("/api/events")
  ApiPage<EventLine> events(
      @ParameterObject @ModelAttribute EventsController.Query query,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "100") int size,
      @RequestParam(defaultValue = "false") boolean unmask,
      HttpServletRequest request) {
    EventFilter filter = query.filter();
    MaskedView view = disclosing.view(unmask, request);
    var events = workplace.store().events();
    Page<StoredEvent> page = events.list(filter, Queries.page(after, size));
    return new ApiPage<>(
        page.items().stream().map(event -> EventLine.of(event, view)).toList(),
        events.count(filter),
        page.next().orElse(null));
  }

  @GetMapping("/api/events/{id}")
  EventLine event(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean unmask,
      HttpServletRequest request) {
    StoredEvent stored =
        workplace.store().events().find(id).orElseThrow(() -> new NotFoundException("event " + id));
    return EventLine.of(stored, disclosing.view(unmask, request));
  }

  /// What other documents tell of the same event: numbers over time, where accounts part, answers.
  @GetMapping("/api/events/{id}/incident")
  IncidentView incident(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean unmask,
      HttpServletRequest request) {
    MaskedNames names = new MaskedNames(workplace.store(), disclosing.view(unmask, request));
    Disclosure disclosure = unmask ? Disclosure.NAMED : Disclosure.MASKED;
    return IncidentView.of(workplace.store(), id, names, workplace.origins(disclosure))
        .orElseThrow(() -> new NotFoundException("an incident of event " + id));
  }
}
