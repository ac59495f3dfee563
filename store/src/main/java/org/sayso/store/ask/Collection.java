package org.sayso.store.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sayso.corroboration.Dossier.Coverage;
import org.sayso.store.DateRange;
import org.sayso.store.DocumentFilter;
import org.sayso.store.PageRequest;
import org.sayso.store.Store;
import org.sayso.store.search.RecordKind;
import org.sayso.store.search.SearchFilter;
import org.sayso.store.search.SearchHit;
import org.sayso.store.search.SearchIndex;
import org.sayso.store.search.SearchOrder;
import org.sayso.store.search.SearchPage;
import org.sayso.store.search.SearchQuery;
import org.sayso.store.search.SearchRequest;

/// What a project covers.
final class Collection {
  private static final SearchFilter DOCUMENTS =
      SearchFilter.ALL.withKinds(Set.of(RecordKind.DOCUMENT));
  private static final DateRange ANY_DAY =
      DateRange.between(LocalDate.ofYearDay(-9999, 1), LocalDate.ofYearDay(9999, 1));

  private final SearchIndex index;
  private final Store store;

  Collection(SearchIndex index, Store store) {
    this.index = index;
    this.store = store;
  }

  /// @param looked how many documents were looked at
  /// @param complete whether all that may bear was looked at
  Coverage coverage(int looked, boolean complete) {
    int notRead = (int) store.documents().count(DocumentFilter.ALL.withRead(false));
    long documents = store.documents().count(DocumentFilter.ALL);
    SearchPage oldest = dated(SearchOrder.OLDEST);
    SearchPage newest = dated(SearchOrder.NEWEST);
    return new Coverage(
        (int) documents,
        store.documents().publishers().size(),
        day(oldest),
        day(newest),
        (int) (documents - oldest.total()),
        notRead,
        notRead == 0 ? List.of() : languages(),
        looked,
        complete);
  }

  /// The languages of the first documents that are not read.
  private List<String> languages() {
    return store
        .documents()
        .list(DocumentFilter.ALL.withRead(false), PageRequest.first(PageRequest.MAX_SIZE))
        .items()
        .stream()
        .flatMap(document -> document.metadata().language().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private SearchPage dated(SearchOrder order) {
    return index.search(
        new SearchRequest(
            SearchQuery.ALL, DOCUMENTS.withPublished(ANY_DAY), order, PageRequest.first(1)));
  }

  private static String day(SearchPage page) {
    return page.hits().stream().findFirst().flatMap(SearchHit::published).orElse("");
  }
}
