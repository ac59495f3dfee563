package org.sayso.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sayso.cli.Explanation.ClaimStep;
import org.sayso.cli.Explanation.EventHead;
import org.sayso.cli.Explanation.Had;
import org.sayso.cli.Explanation.Quotation;
import org.sayso.cli.Explanation.RowStep;
import org.sayso.cli.Explanation.Source;
import org.sayso.document.DocumentId;
import org.sayso.document.PublishedDate;
import org.sayso.document.Sha256;
import org.sayso.document.SourceMetadata;
import org.sayso.evidence.ClaimId;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.StoredDocument;
import org.sayso.store.decision.Cell;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.RecordRef;
import org.sayso.store.incident.IncidentView;
import org.sayso.store.json.Sayso1;
import org.sayso.store.origin.ClaimOrigin;
import org.sayso.store.origin.RecordOrigins;

/// Gathers the chain of evidence behind an id.
final class Explainer {
  private final Workplace workplace;

  Explainer(Workplace workplace) {
    this.workplace = workplace;
  }

  /// The chain behind `id`: a document's id or its first digits, a claim, an event or a row.
  ///
  /// @throws Failure when there is no such thing
  Explanation explain(String id) {
    Optional<DocumentId> document = TypedDocuments.find(workplace, id);
    if (document.isPresent()) {
      return document(document.get());
    }
    return switch (parse(id)) {
      case RecordRef.ClaimRef(String claim) -> claim(claim);
      case RecordRef.EventRef(String event) -> event(event);
      case RecordRef.CellRef cell -> cell(cell);
      case RecordRef.ActorRef actor ->
          throw Failure.usage(
              "no single words stand behind an actor",
              actor.toString(),
              "ask with 'sayso ask', or explain a claim or an event");
    };
  }

  private static RecordRef parse(String id) {
    try {
      return RecordRef.parse(id);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(
          "this is no id of the project",
          id,
          "give a document (64 digits, or the first 6 or more), a claim (c…), an event (e…) or a row"
              + " (e…/harm/120-126)");
    }
  }

  private static Failure missing(String id) {
    return Failure.usage(
        "the project has no such record",
        id,
        "see 'sayso export --of claims --unreviewed' for ids");
  }

  private Explanation document(DocumentId id) {
    Sayso1.Reading reading = reading(id);
    return new Explanation(
        id.toString(),
        "DOCUMENT",
        null,
        List.of(),
        reading.claims().stream().map(claim -> step(reading, claim)).toList(),
        null,
        source(reading),
        decisions(id, decision -> true));
  }

  private Explanation claim(String id) {
    DocumentId document =
        workplace.store().claims().find(id).orElseThrow(() -> missing(id)).document().id();
    Sayso1.Reading reading = reading(document);
    List<ClaimStep> chain = new ArrayList<>();
    Map<ClaimId, ClaimOrigin> origins =
        RecordOrigins.plain(workplace.store(), workplace.kinship()).of(document);
    Optional<Sayso1.Claim> next = claimOf(reading, id);
    while (next.isPresent() && chain.size() < reading.claims().size()) {
      Sayso1.Claim claim = next.get();
      chain.add(collated(document, step(reading, claim), origins));
      next = Optional.ofNullable(claim.parent()).flatMap(parent -> claimOf(reading, parent));
    }
    return new Explanation(
        id, "CLAIM", null, List.of(), chain, null, source(reading), about(document, id));
  }

  private Explanation event(String id) {
    Sayso1.Reading reading = readingOfEvent(id);
    Sayso1.Event event = eventOf(reading, id).orElseThrow(() -> missing(id));
    List<RowStep> rows = rows(reading, event);
    return new Explanation(
        id,
        "EVENT",
        head(reading, event),
        rows,
        claims(reading, rows),
        IncidentView.of(
                workplace.store(),
                id,
                IncidentView.Namer.PLAIN,
                RecordOrigins.plain(workplace.store(), workplace.kinship()))
            .orElse(null),
        source(reading),
        about(DocumentId.parse(reading.document().id()), id));
  }

  private Explanation cell(RecordRef.CellRef ref) {
    Sayso1.Reading reading = readingOfEvent(ref.event());
    Sayso1.Event event = eventOf(reading, ref.event()).orElseThrow(() -> missing(ref.toString()));
    String begin = "%s/%s/%d-%d".formatted(ref.event(), ref.cell().key(), ref.begin(), ref.end());
    List<RowStep> rows =
        rows(reading, event).stream()
            .filter(row ->
                ref.detail().isPresent()
                    ? row.ref().equals(ref.toString())
                    : row.ref().equals(begin) || row.ref().startsWith(begin + "/"))
            .toList();
    if (rows.isEmpty()) {
      throw missing(ref.toString());
    }
    return new Explanation(
        ref.toString(),
        "CELL",
        head(reading, event),
        rows,
        claims(reading, rows),
        null,
        source(reading),
        about(DocumentId.parse(reading.document().id()), ref.toString()));
  }

  private Sayso1.Reading readingOfEvent(String id) {
    return reading(
        workplace.store().events().find(id).orElseThrow(() -> missing(id)).document().id());
  }

  private Sayso1.Reading reading(DocumentId id) {
    return workplace.store().readings().current(id).orElseThrow(() -> missing(id.toString()));
  }

  private static Optional<Sayso1.Claim> claimOf(Sayso1.Reading reading, String id) {
    return reading.claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  private static Optional<Sayso1.Event> eventOf(Sayso1.Reading reading, String id) {
    return reading.events().stream().filter(event -> event.id().equals(id)).findFirst();
  }

  private static ClaimStep step(Sayso1.Reading reading, Sayso1.Claim claim) {
    Sayso1.Statement statement =
        reading.statements().stream()
            .filter(one -> one.id().equals(claim.statement()))
            .findFirst()
            .orElse(null);
    return new ClaimStep(claim, statement, quotations(reading, claim.content()), null, null);
  }

  private ClaimStep collated(
      DocumentId document, ClaimStep step, Map<ClaimId, ClaimOrigin> origins) {
    return new ClaimStep(
        step.claim(),
        step.statement(),
        step.content(),
        CopyLines.collated(workplace.store(), document, step.claim()),
        origins.get(new ClaimId(step.claim().id())));
  }

  private static EventHead head(Sayso1.Reading reading, Sayso1.Event event) {
    return new EventHead(
        event.id(),
        event.type(),
        event.mode(),
        event.happened(),
        event.aggregation(),
        quotations(reading, event.evidence()),
        event.by(),
        event.confidence(),
        event.review());
  }

  private static List<RowStep> rows(Sayso1.Reading reading, Sayso1.Event event) {
    return Arrays.stream(Cell.values())
        .flatMap(cell -> cell.rows(event).stream().map(row -> row(reading, event, cell, row)))
        .toList();
  }

  private static RowStep row(
      Sayso1.Reading reading, Sayso1.Event event, Cell cell, Sayso1.Row row) {
    return new RowStep(
        RecordRef.CellRef.of(event.id(), cell, row).toString(),
        cell.key(),
        RowText.value(row),
        quotation(reading, new Sayso1.Span(row.text(), row.begin(), row.end())),
        row.claim(),
        row.by(),
        row.confidence());
  }

  private static List<ClaimStep> claims(Sayso1.Reading reading, List<RowStep> rows) {
    return rows.stream()
        .map(RowStep::claim)
        .distinct()
        .flatMap(id -> claimOf(reading, id).stream())
        .map(claim -> step(reading, claim))
        .toList();
  }

  private static List<Quotation> quotations(Sayso1.Reading reading, List<Sayso1.Span> spans) {
    return spans.stream().map(span -> quotation(reading, span)).toList();
  }

  private static Quotation quotation(Sayso1.Reading reading, Sayso1.Span span) {
    String sentence = SentenceAround.find(reading.document(), span.begin(), span.end());
    return new Quotation(span.text(), span.begin(), span.end(), sentence);
  }

  private Source source(Sayso1.Reading reading) {
    DocumentId id = DocumentId.parse(reading.document().id());
    StoredDocument stored = workplace.store().documents().find(id).orElseThrow();
    SourceMetadata facts = stored.metadata();
    Optional<Sha256> hash = workplace.project().originals().hash(id);
    return new Source(
        id.toString(),
        facts.title().orElse(null),
        facts.publisher().orElse(null),
        facts.published().map(PublishedDate::value).map(Object::toString).orElse(null),
        facts.url().orElse(null),
        stored.status().name(),
        stored.versionOf().map(DocumentId::toString).orElse(null),
        reading.document().sha256(),
        reading.document().textSha256(),
        workplace.project().originals().path(id).toString(),
        hash.filter(id.sha256()::equals).isPresent(),
        reading.claims().size(),
        reading.events().size(),
        reading.run(),
        workplace.store().documents().retrievals(id).stream()
            .map(had -> new Had(had.at().toString(), had.by(), had.tool(), had.address()))
            .toList(),
        CopyLines.of(workplace.store(), id));
  }

  /// The decisions that bind to the same words as `ref`, rows of an event among them.
  private List<DecisionLine> about(DocumentId document, String ref) {
    return decisions(document, DecisionsAbout.of(workplace.desk(), RecordRef.parse(ref)));
  }

  private List<DecisionLine> decisions(DocumentId document, Predicate<Decision> wanted) {
    return workplace.store().decisions().on(document).stream()
        .filter(wanted)
        .map(DecisionLine::of)
        .toList();
  }
}
