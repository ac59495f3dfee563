package org.sayso.server.web;

import java.util.Objects;
import java.util.Optional;

/// What every page has around its content.
///
/// @param title of the page
/// @param section the entry of the navigation that is lit; may be empty
/// @param label what the project says of itself, such as `Fictional sample`
/// @param csrfHeader name of the header that carries the token
/// @param csrfField name of the form field that carries the token
/// @param person in whose name decisions are recorded
/// @param canLogOut whether somebody is logged in
public record Frame(
    String title,
    String section,
    Optional<String> label,
    String csrfHeader,
    String csrfField,
    String csrfToken,
    String person,
    boolean canLogOut) {
  public Frame {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(label, "label");
  }

  /// The header for the page's script, as JSON; a token has no character that JSON escapes.
  public String csrfHeaders() {
    return "{\"" + csrfHeader + "\":\"" + csrfToken + "\"}";
  }

  /// The same, for another page.
  public Frame titled(String value) {
    return new Frame(value, section, label, csrfHeader, csrfField, csrfToken, person, canLogOut);
  }
}
