package org.sayso.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.server.web.Decisions;
import org.sayso.server.web.Pages;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Signature;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// A person's acts on the record.
@RestController
class DecisionsApi {
  private final Workplace workplace;
  private final Pages pages;

  DecisionsApi(Workplace workplace, Pages pages) {
    this.workplace = workplace;
    this.pages = pages;
  }

  /// What is asked for.
  ///
  /// @param act `accept`, `correct`, `reject`, `one-origin`, `own-origin` or `undo`
  /// @param ref a claim (`c…`), an event (`e…`), a row (`e…/harm/120-126/KILLED`); for `undo` the
  ///   number of the decision; for the acts on origins claims divided by spaces
  /// @param field for `correct`: the field
  /// @param value for `correct`: its value; for the acts on origins `established`, `aligned` or
  ///   `undetermined`, if it is not left to the rules
  record Wanted(
      String act,
      String ref,
      @Nullable String field,
      @Nullable String value,
      @Nullable String why) {
    Wanted {
      if (act == null || ref == null) {
        throw new IllegalArgumentException("a decision needs \"act\" and \"ref\"");
      }
    }
  }

  /// What was recorded.
  record Recorded(long number, String at, String kind, String who, String digest) {
    static Recorded of(Decision decision) {
      return new Recorded(
          decision.number(),
          decision.at().toString(),
          decision.act().kind().name(),
          decision.signature().who(),
          decision.digest());
    }
  }

  @PostMapping(path = "/api/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Recorded decide(@RequestBody Wanted wanted, HttpServletRequest request) {
    Signature signature =
        new Signature(pages.person(request), Objects.requireNonNullElse(wanted.why(), ""));
    Decisions.Wanted act =
        new Decisions.Wanted(
            wanted.act(),
            wanted.ref(),
            Objects.requireNonNullElse(wanted.field(), ""),
            Objects.requireNonNullElse(wanted.value(), ""));
    return Recorded.of(Decisions.record(workplace.desk(), act, signature));
  }
}
