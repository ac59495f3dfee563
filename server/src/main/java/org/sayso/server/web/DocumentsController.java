package org.sayso.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sayso.corroboration.copy.CopyKind;
import org.sayso.server.ingest.Uploads;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.DocumentFilter;
import org.sayso.store.Page;
import org.sayso.store.Rejection;
import org.sayso.store.StoredDocument;
import org.sayso.store.Tally;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The list of documents, uploads, and what could not be taken in.
@RestController
public class DocumentsController {
  private static final int SIZE = 50;
  private final Workplace workplace;
  private final Pages pages;
  private final Uploads uploads;

  DocumentsController(Workplace workplace, Pages pages, Uploads uploads) {
    this.workplace = workplace;
    this.pages = pages;
    this.uploads = uploads;
  }

  /// What the list of documents shows.
  ///
  /// @param copies by document's id how many others carry the same report
  /// @param query what was asked for, to keep it in links and forms
  public record DocumentsPage(
      Page<StoredDocument> documents,
      Map<String, Long> copies,
      long total,
      long fitting,
      List<Tally> publishers,
      long rejections,
      Query query,
      Optional<String> next,
      Optional<Uploads.Progress> upload) {
    public DocumentsPage {
      Objects.requireNonNull(documents, "documents");
      copies = Map.copyOf(copies);
      publishers = List.copyOf(publishers);
      Objects.requireNonNull(query, "query");
    }
  }

  /// What was asked for.
  public record Query(String title, String publisher, String from, String to, boolean unread) {
    DocumentFilter filter() {
      DocumentFilter filter = DocumentFilter.ALL;
      filter = title.isBlank() ? filter : filter.withTitle(title.strip());
      filter = publisher.isBlank() ? filter : filter.withPublisher(publisher);
      filter = unread ? filter.withRead(false) : filter;
      return filter.withPublished(Queries.days(from, to));
    }

    String link(String after) {
      return Queries.link(
          "/documents",
          "title",
          title,
          "publisher",
          publisher,
          "from",
          from,
          "to",
          to,
          "unread",
          unread ? "true" : "",
          "after",
          after);
    }
  }

  @GetMapping("/documents")
  ResponseEntity<String> list(
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String publisher,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "false") boolean unread,
      @RequestParam(defaultValue = "") String after,
      HttpServletRequest request) {
    Query query = new Query(title, publisher, from, to, unread);
    DocumentFilter filter = query.filter();
    var documents = workplace.store().documents();
    Page<StoredDocument> found = documents.list(filter, Queries.page(after, SIZE));
    DocumentsPage page =
        new DocumentsPage(
            found,
            copies(found),
            documents.count(DocumentFilter.ALL),
            documents.count(filter),
            documents.publishers(),
            workplace.store().rejections().count(),
            query,
            found.next().map(query::link),
            uploads.latest());
    return pages.page(request, "documents", "Documents", "documents", page);
  }

  private Map<String, Long> copies(Page<StoredDocument> found) {
    Map<String, Long> copies = new HashMap<>();
    for (StoredDocument document : found.items()) {
      long count =
          workplace.store().copies().of(document.id()).stream()
              .filter(link -> link.kind() != CopyKind.VERSION)
              .count();
      copies.put(document.id().toString(), count);
    }
    return copies;
  }

  @PostMapping("/documents/upload")
  ResponseEntity<String> upload(
      @RequestParam("files") List<MultipartFile> files, HttpServletRequest request) {
    Uploads.Progress progress = uploads.start(files, pages.person(request));
    return Pages.wantsPart(request)
        ? pages.part(request, "progress", progress)
        : ResponseEntity.status(HttpStatus.SEE_OTHER)
            .header(HttpHeaders.LOCATION, "/documents")
            .build();
  }

  @GetMapping("/uploads/{number}")
  ResponseEntity<String> progress(@PathVariable long number, HttpServletRequest request) {
    Uploads.Progress progress =
        uploads.find(number).orElseThrow(() -> new NotFoundException("upload " + number));
    return pages.part(request, "progress", progress);
  }

  /// What could not be taken in.
  public record RejectionsPage(
      Page<Rejection> rejections, List<Tally> reasons, long total, Optional<String> next) {
    public RejectionsPage {
      Objects.requireNonNull(rejections, "rejections");
      reasons = List.copyOf(reasons);
    }
  }

  @GetMapping("/rejections")
  ResponseEntity<String> rejections(
      @RequestParam(defaultValue = "") String after, HttpServletRequest request) {
    var rejections = workplace.store().rejections();
    Page<Rejection> found = rejections.list(Queries.page(after, SIZE));
    RejectionsPage page =
        new RejectionsPage(
            found,
            rejections.reasons(),
            rejections.count(),
            found.next().map(next -> Queries.link("/rejections", "after", next)));
    return pages.page(request, "documents", "Not taken in", "rejections", page);
  }
}
