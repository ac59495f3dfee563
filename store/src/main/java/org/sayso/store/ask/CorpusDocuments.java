package org.sayso.store.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Stance;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Carrier;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.CorpusDocument;
import org.sayso.corroboration.CorpusDocument.Reply;
import org.sayso.corroboration.CorpusEvent;
import org.sayso.corroboration.Kinship;
import org.sayso.document.DocumentId;
import org.sayso.event.Effect;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Role;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.EventId;
import org.sayso.evidence.Review;
import org.sayso.store.Store;
import org.sayso.store.json.Sayso1;

/// One document as a dossier needs it.
public final class CorpusDocuments {
  private static final List<String> NO_REPLY =
      List.of("respond", "reply", "replied", "answer", "return", "reached", "react");

  private final Sayso1.Reading reading;
  private final Carrier carrier;
  private final CorpusClaims claims;
  private final ReadingActors actors;

  private CorpusDocuments(Sayso1.Reading reading, Kinship kinship, Optional<String> feed) {
    this.reading = reading;
    this.carrier = carrier(reading.document(), feed);
    this.actors = new ReadingActors(reading, kinship);
    this.claims = new CorpusClaims(reading, carrier, actors);
  }

  /// The whole document.
  public static CorpusDocument whole(Sayso1.Reading reading, Kinship kinship) {
    return new CorpusDocuments(reading, kinship, Optional.empty()).document(reading.claims());
  }

  /// The whole document as the project has it now; empty where it was not read.
  public static Optional<CorpusDocument> of(Store store, DocumentId id, Kinship kinship) {
    return store.readings().current(id).map(reading -> of(store, reading, kinship));
  }

  /// The whole document in its present state.
  ///
  /// @param reading that state
  public static CorpusDocument of(Store store, Sayso1.Reading reading, Kinship kinship) {
    Optional<String> feed = feed(store, DocumentId.parse(reading.document().id()));
    return new CorpusDocuments(reading, kinship, feed).document(reading.claims());
  }

  /// The feed that it came by.
  private static Optional<String> feed(Store store, DocumentId document) {
    return store.documents().retrievals(document).stream()
        .flatMap(retrieval -> retrieval.feed().stream())
        .findFirst();
  }

  private static Carrier carrier(Sayso1.Document document, Optional<String> feed) {
    Sayso1.Dateline dateline = document.dateline();
    Sayso1.Published published = document.published();
    return new Carrier(
        DocumentId.parse(document.id()),
        Optional.ofNullable(document.publisher()),
        published == null ? Optional.empty() : Optional.of(LocalDate.parse(published.value())),
        Optional.ofNullable(document.byline()),
        Optional.ofNullable(document.credit()),
        dateline == null ? Optional.empty() : Optional.of(dateline.text()),
        feed);
  }

  private CorpusDocument document(List<Sayso1.Claim> wanted) {
    List<CorpusClaim> found =
        wanted.stream()
            .filter(claim -> !claim.review().equals(Review.REJECTED.name()))
            .map(claims::claim)
            .toList();
    String title = reading.document().title();
    return new CorpusDocument(
        carrier,
        title == null ? "" : title,
        reading.document().text(),
        found,
        reading.events().stream().map(this::event).toList(),
        replies());
  }

  /// Whom the document says it asked in vain.
  private List<Reply> replies() {
    List<Reply> replies = new ArrayList<>();
    for (Sayso1.Claim claim : reading.claims()) {
      if (claim.stance().equals(Stance.DECLINES_COMMENT.name())) {
        Reply.Outcome outcome = outcome(claim.cue());
        ActorRef speaker = actors.speaker(claim);
        replies.add(new Reply(speaker, outcome));
        actors.onBehalfOf(claim).ifPresent(body -> replies.add(new Reply(body, outcome)));
      }
    }
    return replies;
  }

  private static Reply.Outcome outcome(Sayso1.@Nullable Span cue) {
    String words = cue == null ? "" : cue.text().toLowerCase(Locale.ROOT);
    return NO_REPLY.stream().anyMatch(words::contains)
        ? Reply.Outcome.NO_REPLY
        : Reply.Outcome.DECLINED;
  }

  private CorpusEvent event(Sayso1.Event event) {
    return new CorpusEvent(
        new EventId(event.id()),
        EventType.valueOf(event.type()),
        Happened.valueOf(event.happened()),
        event.counts(),
        event.dates().stream().map(CorpusDocuments::day).toList(),
        event.places().stream()
            .map(row -> new CorpusEvent.Spot(row.name(), row.path(), new ClaimId(row.claim())))
            .toList(),
        event.participants().stream()
            .map(row ->
                new CorpusEvent.Part(
                    actors.actor(row.actor(), row.name()),
                    Role.valueOf(row.role()),
                    new ClaimId(row.claim())))
            .toList(),
        event.harm().stream()
            .map(row ->
                new CorpusEvent.Toll(
                    Effect.valueOf(row.effect()), row.number().text(), new ClaimId(row.claim())))
            .toList(),
        event.evidence().stream().map(Sayso1.Span::text).toList());
  }

  private static CorpusEvent.Day day(Sayso1.DateRow row) {
    Sayso1.Bounds start = row.start();
    Sayso1.Bounds last = row.finish() == null ? start : row.finish();
    return new CorpusEvent.Day(
        row.edtf(),
        start == null ? Optional.empty() : Optional.of(LocalDate.parse(start.earliest())),
        last == null ? Optional.empty() : Optional.of(LocalDate.parse(last.latest())),
        new ClaimId(row.claim()));
  }
}
