package org.sayso.store;

import org.jspecify.annotations.Nullable;
import org.sayso.store.json.Sayso1;

/// Puts into a reading what only the store knows: whether the document is a new version of another.
public final class Origins {
  private Origins() {}

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
