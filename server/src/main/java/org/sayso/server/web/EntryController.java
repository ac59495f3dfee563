package org.sayso.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The first page, the login and what there is to say about Sayso.
@RestController
public class EntryController {
  private final Pages pages;

  EntryController(Pages pages) {
    this.pages = pages;
  }

  /// What the login page says.
  public record LoginPage(boolean failed) {}

  /// What the page about Sayso says.
  public record AboutPage(String version) {
    public AboutPage {
      Objects.requireNonNull(version, "version");
    }
  }

  @GetMapping("/")
  ResponseEntity<Void> home() {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.LOCATION, "/documents")
        .build();
  }

  @GetMapping("/login")
  ResponseEntity<String> login(HttpServletRequest request) {
    boolean failed = request.getParameterMap().containsKey("error");
    return pages.page(request, "", "Log in", "login", new LoginPage(failed));
  }

  @GetMapping("/about")
  ResponseEntity<String> about(HttpServletRequest request) {
    String version =
        Objects.requireNonNullElse(
            EntryController.class.getPackage().getImplementationVersion(), "development");
    return pages.page(request, "about", "About", "about", new AboutPage(version));
  }
}
