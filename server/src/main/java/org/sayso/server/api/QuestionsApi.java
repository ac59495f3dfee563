package org.sayso.server.api;

import jakarta.servlet.http.HttpServletRequest;
import org.sayso.server.web.SearchController;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.ask.AskOutcome;
import org.sayso.store.ask.DossierJson;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Search and questions.
@RestController
class QuestionsApi {
  private final Workplace workplace;
  private final SearchController search;
  private final Disclosing disclosing;

  QuestionsApi(Workplace workplace, SearchController search, Disclosing disclosing) {
    this.workplace = workplace;
    this.search = search;
    this.disclosing = disclosing;
  }

  /// Words, a phrase in quotation marks, `-without`, `begin*`.
  @GetMapping("/api/search")
  ApiPage<SearchController.Hit> search(
      @RequestParam String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "RELEVANCE") String order,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "25") int size,
      @RequestParam(defaultValue = "false") boolean unmask,
      HttpServletRequest request) {
    SearchController.Found found =
        search.find(
            new SearchController.Wanted(q, kind, order, after, size),
            disclosing.view(unmask, request));
    return new ApiPage<>(found.hits(), found.total(), found.next().orElse(null));
  }

  /// The record on a question: who says what, side by side, never a verdict.
  ///
  /// @throws IllegalArgumentException when the question cannot be read
  @GetMapping("/api/ask")
  DossierJson ask(
      @RequestParam String q,
      @RequestParam(defaultValue = "false") boolean unmask,
      HttpServletRequest request) {
    return switch (workplace.ask(q, disclosing.of(unmask, request))) {
      case AskOutcome.Answered answered -> DossierJson.of(answered);
      case AskOutcome.NotReadable(String reason) -> throw new IllegalArgumentException(reason);
    };
  }
}
