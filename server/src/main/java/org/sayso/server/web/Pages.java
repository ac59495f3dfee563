package org.sayso.server.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sayso.server.Access;
import org.sayso.server.workplace.ProjectLabel;
import org.sayso.server.workplace.Workplace;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Renders pages and parts of pages. Whole pages are made before the first byte is sent, so that
/// one that fails is an error page and never half a page.
@Component
public class Pages {
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
  private final TemplateEngine templates;
  private final Access access;
  private final ProjectLabel label;

  Pages(TemplateEngine templates, Access access, Workplace workplace) {
    this.templates = templates;
    this.access = access;
    this.label = new ProjectLabel(workplace.project().folder());
  }

  /// A whole page from the template `name`, which takes a `frame` and a `page`.
  public ResponseEntity<String> page(
      HttpServletRequest request, String section, String title, String name, Object page) {
    return page(HttpStatus.OK, request, section, title, name, page);
  }

  /// The same with a status.
  public ResponseEntity<String> page(
      HttpStatusCode status,
      HttpServletRequest request,
      String section,
      String title,
      String name,
      Object page) {
    Frame frame = frame(request, section, title);
    return html(status, name, Map.of("frame", frame, "page", page));
  }

  /// A part of a page, for a page that is shown already.
  public ResponseEntity<String> part(HttpServletRequest request, String name, Object page) {
    return html(HttpStatus.OK, name, Map.of("frame", frame(request, "", ""), "page", page));
  }

  /// Whether the page's script asks, which wants a part and not a page.
  public static boolean wantsPart(HttpServletRequest request) {
    return "true".equals(request.getHeader("HX-Request"));
  }

  /// In whose name the request's decisions are recorded.
  public String person(HttpServletRequest request) {
    String user = request.getRemoteUser();
    return user == null ? access.person() : user;
  }

  private ResponseEntity<String> html(
      HttpStatusCode status, String name, Map<String, Object> parameters) {
    StringOutput out = new StringOutput(1 << 15);
    templates.render(name + ".jte", parameters, out);
    return ResponseEntity.status(status).contentType(HTML).body(out.toString());
  }

  private Frame frame(HttpServletRequest request, String section, String title) {
    String header = "X-CSRF-TOKEN";
    String field = "_csrf";
    String value = "";
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      header = token.getHeaderName();
      field = token.getParameterName();
      value = token.getToken();
    }
    return new Frame(
        title,
        section,
        label.text(),
        header,
        field,
        value,
        person(request),
        request.getRemoteUser() != null);
  }
}
