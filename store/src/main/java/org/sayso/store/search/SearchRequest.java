package org.sayso.store.search;

import java.util.Objects;
import org.sayso.store.PageRequest;

/// One page of what fits a query and a filter.
public record SearchRequest(
    SearchQuery query, SearchFilter filter, SearchOrder order, PageRequest page) {
  public SearchRequest {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(filter, "filter");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(page, "page");
  }

  /// The first `size` records that have the words, the best first.
  public static SearchRequest words(String words, int size) {
    return new SearchRequest(
        new SearchQuery.Words(words),
        SearchFilter.ALL,
        SearchOrder.RELEVANCE,
        PageRequest.first(size));
  }

  public SearchRequest withFilter(SearchFilter value) {
    return new SearchRequest(query, value, order, page);
  }

  public SearchRequest withOrder(SearchOrder value) {
    return new SearchRequest(query, filter, value, page);
  }

  public SearchRequest withPage(PageRequest value) {
    return new SearchRequest(query, filter, order, value);
  }
}
