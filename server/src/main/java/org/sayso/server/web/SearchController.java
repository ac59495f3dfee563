package org.sayso.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.search.Passage;
import org.sayso.store.search.RecordKind;
import org.sayso.store.search.SearchFilter;
import org.sayso.store.search.SearchHit;
import org.sayso.store.search.SearchOrder;
import org.sayso.store.search.SearchPage;
import org.sayso.store.search.SearchQuery;
import org.sayso.store.search.SearchRequest;
import org.sayso.text.TextSpan;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Full-text search, masked.
@RestController
public class SearchController {
  private static final int SIZE = 25;
  private final Workplace workplace;
  private final Pages pages;

  SearchController(Workplace workplace, Pages pages) {
    this.workplace = workplace;
    this.pages = pages;
  }

  /// A piece of a passage.
  public record Piece(String text, boolean found) {
    public Piece {
      Objects.requireNonNull(text, "text");
    }
  }

  /// A hit as the page shows it.
  public record Hit(
      String kind,
      String link,
      String heading,
      String outlet,
      String day,
      List<List<Piece>> passages) {
    public Hit {
      Objects.requireNonNull(kind, "kind");
      passages = List.copyOf(passages);
    }
  }

  /// The page of what was found.
  public record FoundPage(
      String query,
      String kind,
      String order,
      List<Hit> hits,
      long total,
      List<String> notes,
      Optional<String> next) {
    public FoundPage {
      Objects.requireNonNull(query, "query");
      hits = List.copyOf(hits);
      notes = List.copyOf(notes);
    }
  }

  @GetMapping("/search")
  ResponseEntity<String> search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "RELEVANCE") String order,
      @RequestParam(defaultValue = "") String after,
      HttpServletRequest request) {
    if (q.isBlank()) {
      FoundPage empty = new FoundPage("", kind, order, List.of(), 0, List.of(), Optional.empty());
      return pages.page(request, "search", "Search", "search", empty);
    }
    Found found =
        find(
            new Wanted(q, kind, order, after, SIZE),
            new MaskedView(workplace.store(), Disclosure.MASKED));
    FoundPage page =
        new FoundPage(
            q,
            kind,
            order,
            found.hits(),
            found.total(),
            found.notes(),
            found
                .next()
                .map(next ->
                    Queries.link("/search", "q", q, "kind", kind, "order", order, "after", next)));
    return pages.page(request, "search", "Search: " + q, "search", page);
  }

  /// What is looked for.
  public record Wanted(String words, String kind, String order, String after, int size) {
    public Wanted {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(order, "order");
      Objects.requireNonNull(after, "after");
    }

    SearchRequest request() {
      return new SearchRequest(
          new SearchQuery.Words(words),
          SearchFilter.ALL.withKinds(Queries.words(RecordKind.class, kind)),
          Queries.words(SearchOrder.class, order).stream()
              .findFirst()
              .orElse(SearchOrder.RELEVANCE),
          Queries.page(after, size));
    }
  }

  /// What was found.
  public record Found(List<Hit> hits, long total, Optional<String> next, List<String> notes) {
    public Found {
      hits = List.copyOf(hits);
      Objects.requireNonNull(next, "next");
      notes = List.copyOf(notes);
    }
  }

  /// Looks in all that is stored now.
  public Found find(Wanted wanted, MaskedView view) {
    workplace.index().update();
    SearchPage found = workplace.index().search(wanted.request());
    return new Found(
        found.hits().stream().map(hit -> hit(hit, view)).toList(),
        found.total(),
        found.next(),
        found.notes());
  }

  private static Hit hit(SearchHit hit, MaskedView view) {
    String heading = hit.heading().orElse("Untitled document");
    Optional<String> shown =
        hit.document().isPresent()
            ? hit.document().map(id -> view.of(id).title(heading))
            : view.actor(hit.id(), heading);
    String link =
        switch (hit.kind()) {
          case DOCUMENT -> "/documents/" + hit.id();
          case CLAIM -> "/claims/" + hit.id();
          case EVENT -> "/events/" + hit.id();
          case ACTOR -> Queries.link("/claims", "speaker", shown.orElse(""));
        };
    return new Hit(
        hit.kind().name(),
        link,
        shown.orElse("[masked]"),
        hit.publisher().orElse(""),
        hit.published().orElse(""),
        hit.document()
            .map(id ->
                hit.passages().stream().map(passage -> pieces(passage, view.text(id))).toList())
            .orElse(List.of()));
  }

  /// The passage from the masked text, cut where what was looked for begins and ends.
  private static List<Piece> pieces(Passage passage, String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = passage.begin();
    for (TextSpan span : passage.highlights()) {
      pieces.add(new Piece(text.substring(at, span.begin()), false));
      pieces.add(new Piece(text.substring(span.begin(), span.end()), true));
      at = span.end();
    }
    pieces.add(new Piece(text.substring(at, passage.end()), false));
    return pieces;
  }
}
