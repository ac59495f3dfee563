package org.sayso.server.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.document.Retrieval;
import org.sayso.server.reading.ArticleBlock;
import org.sayso.server.reading.Panel;
import org.sayso.server.reading.Voice;
import org.sayso.store.StoredDocument;
import org.sayso.store.json.Sayso1;

/// The reading page of one document.
///
/// @param versions ids of the other versions at its address
/// @param carriers other documents that carry the same report
public record ReadingPage(
    StoredDocument stored,
    Sayso1.Document document,
    Sayso1.Run run,
    List<ArticleBlock> blocks,
    Collection<Voice> voices,
    Panel panel,
    List<Retrieval> retrievals,
    List<String> versions,
    List<Carrier> carriers,
    List<Sayso1.Warning> warnings,
    boolean hasOriginal) {
  public ReadingPage {
    Objects.requireNonNull(stored, "stored");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(run, "run");
    blocks = List.copyOf(blocks);
    voices = List.copyOf(voices);
    Objects.requireNonNull(panel, "panel");
    retrievals = List.copyOf(retrievals);
    versions = List.copyOf(versions);
    carriers = List.copyOf(carriers);
    warnings = List.copyOf(warnings);
  }

  public String title() {
    return Optional.ofNullable(document.title()).orElse("Untitled document");
  }

  /// Whether the title stands in the article, so that the page need not repeat it.
  public boolean showsTitle() {
    return blocks.stream().anyMatch(ArticleBlock::isTitle);
  }
}
