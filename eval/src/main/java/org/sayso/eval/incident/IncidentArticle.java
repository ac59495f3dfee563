package org.sayso.eval.incident;

import java.util.Objects;
import org.sayso.document.Sha256;

/// An article with the incident that it is filed under.
///
/// @param incident the answer; never looked at while grouping
/// @param where state and month of the incident: "Ohio 2014-03", as the task gives them
/// @param text title and content
public record IncidentArticle(String id, String incident, String where, String text) {
  private static final int BASE = 16;

  public IncidentArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(incident, "incident");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(text, "text");
  }

  /// Which half of the incidents it is of, by the hash of the incident's id: 0, on which rules were
  /// chosen, or 1.
  public int half() {
    String hex = Sha256.of(incident).hex();
    return Character.digit(hex.charAt(hex.length() - 1), BASE) % 2;
  }
}
