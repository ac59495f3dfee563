package org.sayso.server.api;

import jakarta.servlet.http.HttpServletRequest;
import org.sayso.document.DocumentId;
import org.sayso.server.web.MaskedView;
import org.sayso.server.web.NotFoundException;
import org.sayso.server.web.Queries;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.DocumentFilter;
import org.sayso.store.DocumentRepository;
import org.sayso.store.Page;
import org.sayso.store.StoredDocument;
import org.sayso.store.json.Sayso1;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Documents, as a list and one by one as `sayso/1`.
@RestController
@RequestMapping("/api/documents")
class DocumentsApi {
  private final Workplace workplace;
  private final Disclosing disclosing;

  DocumentsApi(Workplace workplace, Disclosing disclosing) {
    this.workplace = workplace;
    this.disclosing = disclosing;
  }

  @GetMapping
  ApiPage<DocumentLine> list(
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String publisher,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "100") int size,
      @RequestParam(defaultValue = "false") boolean unmask,
      HttpServletRequest request) {
    DocumentFilter filter = DocumentFilter.ALL.withPublished(Queries.days(from, to));
    filter = title.isBlank() ? filter : filter.withTitle(title);
    filter = publisher.isBlank() ? filter : filter.withPublisher(publisher);
    MaskedView view = disclosing.view(unmask, request);
    DocumentRepository documents = workplace.store().documents();
    Page<StoredDocument> page = documents.list(filter, Queries.page(after, size));
    return new ApiPage<>(
        page.items().stream().map(document -> DocumentLine.of(document, view)).toList(),
        documents.count(filter),
        page.next().orElse(null));
  }

  /// One document with all that was read from it, in its present state.
  @GetMapping("/{id}")
  Sayso1.Reading document(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean unmask,
      HttpServletRequest request) {
    if (!id.matches("[0-9a-f]{64}")) {
      throw new NotFoundException("document " + id);
    }
    return disclosing.view(unmask, request).reading(DocumentId.parse(id));
  }
}
