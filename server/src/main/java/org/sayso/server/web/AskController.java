package org.sayso.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.sayso.claim.Form;
import org.sayso.corroboration.NotHeard;
import org.sayso.event.Blame;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.ask.AskOutcome;
import org.sayso.store.ask.DossierJson;
import org.sayso.store.ask.DossierText;
import org.sayso.store.mask.Disclosure;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A question, and the record on it: who says what, side by side, never a verdict.
@RestController
public class AskController {
  private final Workplace workplace;
  private final Pages pages;

  AskController(Workplace workplace, Pages pages) {
    this.workplace = workplace;
    this.pages = pages;
  }

  /// The question with what became of it.
  public record AskPage(String question, Optional<DossierJson> dossier, Optional<String> problem) {
    public AskPage {
      Objects.requireNonNull(question, "question");
      Objects.requireNonNull(dossier, "dossier");
      Objects.requireNonNull(problem, "problem");
    }

    /// How many claims are shown.
    public int claims() {
      return dossier.map(DossierJson::claimCount).orElse(0);
    }

    /// A side in words that take none.
    public static String side(String side) {
      return switch (side) {
        case "asserts" -> "Say that it is so, or part of it";
        case "denies" -> "Deny it, or part of it";
        case "doubts" -> "Doubt it, or cannot verify it";
        case "confirms" -> "Confirm what another says of it";
        case "otherExplanation" -> "Offer another explanation";
        default -> "Speak of it without asserting it";
      };
    }

    /// How firmly somebody is named, in words.
    public static String blame(String blame) {
      return DossierText.blame(Blame.valueOf(blame));
    }

    /// How the words are given, in words.
    public static String form(String form) {
      return DossierText.form(Form.valueOf(form));
    }

    /// Whether a reply was sought, in words.
    public static String sought(String replySought) {
      return DossierText.sought(NotHeard.ReplySought.valueOf(replySought));
    }
  }

  @GetMapping("/ask")
  ResponseEntity<String> ask(
      @RequestParam(defaultValue = "") String q, HttpServletRequest request) {
    AskPage page =
        q.isBlank() ? new AskPage("", Optional.empty(), Optional.empty()) : answer(q.strip());
    return pages.page(request, "ask", q.isBlank() ? "Ask" : "Ask: " + q, "ask", page);
  }

  private AskPage answer(String question) {
    return switch (workplace.ask(question, Disclosure.MASKED)) {
      case AskOutcome.Answered answered ->
          new AskPage(question, Optional.of(DossierJson.of(answered)), Optional.empty());
      case AskOutcome.NotReadable(String reason) ->
          new AskPage(question, Optional.empty(), Optional.of(reason));
    };
  }
}
