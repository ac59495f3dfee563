package org.sayso.server.api;

import jakarta.servlet.http.HttpServletRequest;
import org.sayso.server.web.MaskedView;
import org.sayso.server.web.Pages;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.mask.Disclosure;
import org.springframework.stereotype.Component;

/// Whom an answer of the API names; who asks for more than the masked record is written down first.
@Component
class Disclosing {
  private final Workplace workplace;
  private final Pages pages;

  Disclosing(Workplace workplace, Pages pages) {
    this.workplace = workplace;
    this.pages = pages;
  }

  Disclosure of(boolean unmask, HttpServletRequest request) {
    if (!unmask) {
      return Disclosure.MASKED;
    }
    String query = request.getQueryString();
    workplace
        .disclosures()
        .add(
            pages.person(request),
            "api " + request.getRequestURI() + (query == null ? "" : "?" + query),
            "");
    return Disclosure.NAMED;
  }

  MaskedView view(boolean unmask, HttpServletRequest request) {
    return new MaskedView(workplace.store(), of(unmask, request));
  }
}
