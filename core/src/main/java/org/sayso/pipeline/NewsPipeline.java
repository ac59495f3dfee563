package org.sayso.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Annotator;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimExtractor;
import org.sayso.claim.ClaimReading;
import org.sayso.claim.Statement;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.event.EventExtractor;
import org.sayso.event.EventMention;
import org.sayso.mention.MentionFinder;
import org.sayso.mention.Mentions;
import org.sayso.resolution.DocumentResolver;
import org.sayso.resolution.NewsDate;
import org.sayso.resolution.Resolutions;
import org.sayso.text.ExtractedText;
import org.sayso.text.TextExtractor;
import org.sayso.text.UnreadableDocumentException;

/// The way through for one document, in the order of the packages:
///
/// `document → text → annotation → mention → claim, event → resolution`.
///
/// A pure function of the document: it runs anywhere, in parallel, with the same result. What comes
/// after (corroboration, store) needs many documents.
///
/// @param extractor cuts the readable text out of the bytes
/// @param annotator adds sentences, tokens and quotations
/// @param mentionFinder finds who, where, when and how many
/// @param claimExtractor reads who says what
/// @param eventExtractor reads what is said to have happened
/// @param resolver ties mentions to actors, places and dates
/// @param run what stands in the record as its reader
public record NewsPipeline(
    TextExtractor extractor,
    Annotator annotator,
    MentionFinder mentionFinder,
    ClaimExtractor claimExtractor,
    EventExtractor eventExtractor,
    DocumentResolver resolver,
    RunProvenance run) {
  /// Reads `document`. A document that cannot be read is a result, not an exception.
  public DocumentResult process(SourceDocument document) {
    try {
      return new DocumentResult.Processed(read(document));
    } catch (UnreadableDocumentException e) {
      return rejected(
          document, "text", e.code(), Objects.requireNonNullElse(e.getMessage(), e.code()));
    } catch (StackOverflowError e) {
      return rejected(document, "pipeline", "too-deep", "the document nests too deeply to be read");
    } catch (RuntimeException e) {
      // One broken article never stops a batch (design, principle 7): the fault is ours, the
      // document is kept.
      String where = e.getStackTrace().length > 0 ? " at " + e.getStackTrace()[0] : "";
      return rejected(
          document, "pipeline", "internal", e + where + "; please report it with the document");
    }
  }

  private DocumentRecord read(SourceDocument document) throws UnreadableDocumentException {
    ExtractedText extracted = extractor.extract(document);
    AnnotatedText text = annotator.annotate(extracted.article());
    Mentions mentions = new Mentions(mentionFinder.find(text));
    SourceMetadata stated = document.metadata().orElse(extracted.metadata());
    SourceDocument source = document.withMetadata(stated.orElse(OutletInTitle.of(text, mentions)));
    Optional<String> publisher = source.metadata().publisher();

    ClaimReading said = claimExtractor.extract(text, mentions, publisher);
    Narration narration = new Narration(text, said, publisher);
    List<EventMention> events = eventExtractor.extract(text, mentions, narration);
    ClaimEventLinker.Linked linked =
        new ClaimEventLinker(mentions, narration, said.claims()).link(said.claims(), events);

    Resolutions resolutions = resolver.resolve(text, mentions, source.metadata());
    return new DocumentRecord(
        run,
        source,
        text,
        mentions,
        statements(said, narration, linked.claims()),
        linked.claims(),
        linked.events(),
        resolutions,
        warnings(text, linked.events(), resolutions));
  }

  private static List<Statement> statements(
      ClaimReading said, Narration narration, List<Claim> claims) {
    List<Statement> statements = new ArrayList<>(said.statements());
    Statement own = narration.statement();
    boolean narrated = claims.stream().anyMatch(claim -> claim.statement().equals(own.id()));
    boolean known = statements.stream().anyMatch(statement -> statement.id().equals(own.id()));
    if (narrated && !known) {
      statements.add(own);
    }
    return statements;
  }

  private static List<Warning> warnings(
      AnnotatedText text, List<EventMention> events, Resolutions resolutions) {
    List<Warning> warnings = new ArrayList<>();
    if (!text.read()) {
      String message = "kept and searchable, but not read: the language is " + text.language();
      warnings.add(new Warning("not-read", message, Optional.empty()));
    }
    for (EventMention event : events) {
      event.dates().stream()
          .map(date -> date.row().words())
          .filter(words -> resolutions.date(words.span()).filter(NewsPipeline::isOpen).isPresent())
          .map(words ->
              new Warning(
                  "year-open",
                  "the year of \"" + words.text() + "\" is not stated",
                  Optional.of(words.span())))
          .forEach(warnings::add);
    }
    return warnings.stream().distinct().toList();
  }

  private static boolean isOpen(NewsDate date) {
    return date.edtf().startsWith("XXXX");
  }

  private static DocumentResult rejected(
      SourceDocument document, String stage, String code, String message) {
    return new DocumentResult.Rejected(document, new StageProblem(stage, code, message));
  }
}
