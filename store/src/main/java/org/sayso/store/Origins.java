package org.sayso.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.document.DocumentStatus;
import org.sayso.store.json.Sayso1;
import org.sayso.text.RevisionNote;

/// Puts into a reading what only the store knows: whether the document is a new version of another.
public final class Origins {
  private Origins() {}

  /// What the publisher did with the page: what the text itself says goes before that it stood at
  /// the address of another.
  ///
  /// @param given what was known when it came in
  /// @param later whether another version stood there before
  public static DocumentStatus status(Sayso1.Reading reading, DocumentStatus given, boolean later) {
    String title = Objects.requireNonNullElse(reading.document().title(), "");
    return RevisionNote.of(title, reading.document().text())
        .orElse(later ? DocumentStatus.UPDATED : given);
  }

  public static Sayso1.Reading with(
      Sayso1.Reading reading, String status, @Nullable String versionOf) {
    Sayso1.Document x = reading.document();
    Sayso1.Document document =
        new Sayso1.Document(
            x.id(),
            x.sha256(),
            x.textSha256(),
            x.title(),
            x.publisher(),
            x.published(),
            x.dateline(),
            x.byline(),
            x.credit(),
            x.url(),
            x.language(),
            x.read(),
            status,
            versionOf,
            x.blocks(),
            x.text());
    return new Sayso1.Reading(
            reading.schema(),
            reading.run(),
            document,
            reading.mentions(),
            reading.statements(),
            reading.claims(),
            reading.events(),
            reading.actors(),
            reading.warnings())
        .withAudit(reading.audit());
  }
}
