package org.sayso.store.ingest;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.document.SourceDocument;
import org.sayso.pipeline.StageProblem;
import org.sayso.store.DocumentFilter;
import org.sayso.store.Project;
import org.sayso.store.ProjectLock;
import org.sayso.store.StoredDocument;

/// Reads the stored documents again with the present reader; decisions are kept, those without a
/// home are `decisions().orphans()`.
public final class Reread {
  private final Project project;
  private final Reader reader;

  public Reread(Project project, Reader reader) {
    this.project = project;
    this.reader = reader;
  }

  /// What became of one document.
  ///
  /// @param problem why its earlier reading stays
  public record Outcome(DocumentId document, boolean changed, Optional<StageProblem> problem) {
    public Outcome {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(problem, "problem");
    }
  }

  /// Is told of each document in the order of arrival.
  public interface Listener {
    void done(Outcome outcome);
  }

  /// Reads all; a document whose reading is the same is left as it is. What is told across
  /// documents is made anew.
  public void run(Listener listener) {
    try (ProjectLock _ = project.lock("sayso reread");
        Stream<StoredDocument> documents = project.store().documents().stream(DocumentFilter.ALL)) {
      documents.forEach(document -> listener.done(reread(document)));
      project.store().incidents().rebuild();
    }
  }

  private Outcome reread(StoredDocument document) {
    if (document.erased()) {
      return kept(document, "erased", "a person's words were erased; the redacted reading stays");
    }
    Optional<byte[]> body = project.originals().read(document.id());
    if (body.isEmpty()) {
      return kept(document, "original-missing", "the original is missing; run `sayso verify`");
    }
    SourceDocument source =
        new SourceDocument(
            document.id(),
            body.get(),
            document.mediaType(),
            project.store().documents().carrier(document.id()).orElseThrow(),
            document.status(),
            document.versionOf());
    return switch (reader.read(source)) {
      case ReadResult.Rejected(StageProblem problem) ->
          new Outcome(document.id(), false, Optional.of(problem));
      case ReadResult.Processed processed ->
          new Outcome(
              document.id(),
              project.store().readings().replace(document.id(), processed.reading()),
              Optional.empty());
    };
  }

  private static Outcome kept(StoredDocument document, String code, String message) {
    return new Outcome(document.id(), false, Optional.of(new StageProblem("store", code, message)));
  }
}
