package org.sayso.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sayso.document.DocumentId;
import org.sayso.server.reading.Article;
import org.sayso.server.reading.Panel;
import org.sayso.server.reading.Voices;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.Store;
import org.sayso.store.StoredDocument;
import org.sayso.store.decision.CellReview;
import org.sayso.store.decision.RecordRef;
import org.sayso.store.decision.Signature;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Disclosure;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The reading page: one article with its claims and events, and a person's acts on them.
@RestController
class ReadingController {
  private final Workplace workplace;
  private final Pages pages;

  ReadingController(Workplace workplace, Pages pages) {
    this.workplace = workplace;
    this.pages = pages;
  }

  @GetMapping("/documents/{id}")
  ResponseEntity<String> read(@PathVariable String id, HttpServletRequest request) {
    StoredDocument stored = find(id);
    ReadingPage page = page(stored);
    return pages.page(request, "documents", page.title(), "reading", page);
  }

  private ReadingPage page(StoredDocument stored) {
    Store store = workplace.store();
    Sayso1.Reading reading = reading(stored.id());
    Voices voices = Voices.of(reading.claims());
    List<CellReview> cells = store.readings().cellReviews(stored.id());
    return new ReadingPage(
        stored,
        reading.document(),
        reading.run(),
        Article.blocks(reading, voices, cells.stream().map(CellReview::row).toList()),
        voices.all(),
        panel(reading, voices, cells),
        store.documents().retrievals(stored.id()),
        store.documents().versions(stored.id()).stream()
            .filter(version -> !version.equals(stored.id()))
            .map(DocumentId::toString)
            .toList(),
        Carrier.of(store, new MaskedView(store, Disclosure.MASKED), stored.id()),
        reading.warnings(),
        workplace.project().originals().contains(stored.id()));
  }

  private Panel panel(Sayso1.Reading reading, Voices voices, List<CellReview> cells) {
    DocumentId id = DocumentId.parse(reading.document().id());
    return Panel.of(reading, voices, cells, workplace.store().decisions().on(id));
  }

  /// Records an act and shows the panel as it stands then.
  @PostMapping("/documents/{id}/decisions")
  ResponseEntity<String> decide(
      @PathVariable String id,
      @RequestParam String act,
      @RequestParam(defaultValue = "") String ref,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request) {
    StoredDocument stored = find(id);
    Signature signature = new Signature(pages.person(request), why);
    Decisions.record(workplace.desk(), new Decisions.Wanted(act, ref, field, value), signature);
    if (!Pages.wantsPart(request)) {
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .header(HttpHeaders.LOCATION, "/documents/" + stored.id())
          .build();
    }
    Sayso1.Reading reading = reading(stored.id());
    Voices voices = Voices.of(reading.claims());
    List<CellReview> cells = workplace.store().readings().cellReviews(stored.id());
    return pages.part(request, "panel", panel(reading, voices, cells));
  }

  /// The form that corrects a claim, an event or a row.
  @GetMapping("/documents/{id}/correct")
  ResponseEntity<String> correct(
      @PathVariable String id, @RequestParam String ref, HttpServletRequest request) {
    StoredDocument stored = find(id);
    RecordRef record = RecordRef.parse(ref);
    CorrectPage page =
        CorrectPage.of(
            stored.id().toString(),
            ref,
            record,
            workplace.desk().fields(record),
            reading(stored.id()));
    return Pages.wantsPart(request)
        ? pages.part(request, "correct", page)
        : pages.page(request, "documents", "Correct", "correct-page", page);
  }

  /// The bytes as received; never shown by the browser, since they are not ours.
  @GetMapping("/documents/{id}/original")
  ResponseEntity<byte[]> original(@PathVariable String id) {
    StoredDocument stored = find(id);
    byte[] body =
        workplace
            .project()
            .originals()
            .read(stored.id())
            .orElseThrow(() -> new NotFoundException("the original of document " + id));
    String name = stored.id().toString().substring(0, 12) + ending(stored);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(body);
  }

  private static String ending(StoredDocument stored) {
    return switch (stored.mediaType()) {
      case TEXT, MUC -> ".txt";
      case HTML -> ".html";
      case RECORD -> ".json";
    };
  }

  private StoredDocument find(String id) {
    Optional<StoredDocument> found =
        id.matches("[0-9a-f]{64}")
            ? workplace.store().documents().find(DocumentId.parse(id))
            : Optional.of(id)
                .filter(prefix -> prefix.matches("[0-9a-f]{6,63}"))
                .flatMap(prefix -> workplace.store().documents().findByPrefix(prefix));
    return found.orElseThrow(() -> new NotFoundException("document " + id));
  }

  private Sayso1.Reading reading(DocumentId id) {
    return workplace
        .store()
        .readings()
        .current(id)
        .orElseThrow(() -> new NotFoundException("the reading of document " + id));
  }
}
