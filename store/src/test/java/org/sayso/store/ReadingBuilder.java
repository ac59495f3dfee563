package org.sayso.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sayso.document.DocumentId;
import org.sayso.document.MediaType;
import org.sayso.document.PublishedDate;
import org.sayso.document.Sha256;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.store.json.Sayso1;

/// Makes a reading from words that occur in its text; each word is found at its first occurrence.
public final class ReadingBuilder {
  public static final String BY = "rule:test@1";
  private static final Sayso1.NewsNumber UNSTATED =
      new Sayso1.NewsNumber("NONE_STATED", null, null, "", List.of());

  private final String text;
  private final List<Sayso1.Mention> mentions = new ArrayList<>();
  private final List<Sayso1.Claim> claims = new ArrayList<>();
  private final List<Sayso1.Event> events = new ArrayList<>();
  private final List<Sayso1.Actor> actors = new ArrayList<>();
  private final List<Sayso1.AuditLine> audit = new ArrayList<>();
  private String title = "A title";
  private String publisher = "The Selm Courier";
  private @Nullable String published = "2019-03-04";
  private @Nullable String url;
  private @Nullable String byline;
  private String review = "MACHINE";
  private boolean read = true;

  public ReadingBuilder(String text) {
    this.text = text;
  }

  public ReadingBuilder title(String value) {
    title = value;
    return this;
  }

  public ReadingBuilder publisher(String value) {
    publisher = value;
    return this;
  }

  public ReadingBuilder published(@Nullable String value) {
    published = value;
    return this;
  }

  public ReadingBuilder url(String value) {
    url = value;
    return this;
  }

  public ReadingBuilder byline(String value) {
    byline = value;
    return this;
  }

  /// What follows has this review.
  public ReadingBuilder review(String value) {
    review = value;
    return this;
  }

  public ReadingBuilder notRead() {
    read = false;
    return this;
  }

  public ReadingBuilder actor(
      String id, String name, String kind, @Nullable String country, @Nullable String protection) {
    actors.add(new Sayso1.Actor(id, name, kind, country, List.of(), protection));
    return this;
  }

  public ReadingBuilder mention(String words, String kind, @Nullable String actor) {
    int begin = begin(words);
    mentions.add(
        new Sayso1.Mention(
            id("m", words), kind, words, begin, begin + words.length(), actor, null, BY, 1));
    return this;
  }

  public ReadingBuilder claim(
      String source, @Nullable String actor, String stance, String content) {
    return claim(speaker(source, actor, "NAMED"), source, stance, "INDIRECT", content);
  }

  /// Words inside quotation marks.
  public ReadingBuilder quoted(String source, @Nullable String actor, String content) {
    return claim(speaker(source, actor, "NAMED"), source, "ASSERTS", "DIRECT", content);
  }

  public ReadingBuilder unnamed(String source, String stance, String content) {
    return claim(speaker(source, null, "UNNAMED_DESCRIBED"), source, stance, "INDIRECT", content);
  }

  public ReadingBuilder narrated(String content) {
    Sayso1.Speaker outlet =
        new Sayso1.Speaker(
            null, publisher, publisher, "NAMED", "OUTLET", null, "UNRESOLVED", List.of());
    return claim(outlet, null, "ASSERTS", "NARRATED", content);
  }

  private static Sayso1.Speaker speaker(String name, @Nullable String actor, String identity) {
    return new Sayso1.Speaker(
        actor,
        name,
        name,
        identity,
        "UNKNOWN",
        null,
        actor == null ? "UNRESOLVED" : "RESOLVED",
        List.of());
  }

  private ReadingBuilder claim(
      Sayso1.Speaker speaker, @Nullable String source, String stance, String form, String content) {
    String id = id("c", content + claims.size());
    claims.add(
        new Sayso1.Claim(
            id,
            id("s", content),
            null,
            "BODY",
            form,
            stance,
            "NOT_STATED",
            "NEUTRAL",
            "AS_PRINTED",
            null,
            source == null ? null : span(source),
            null,
            List.of(span(content)),
            speaker,
            List.of(new Sayso1.ChainLink(speaker.name(), speaker.actor(), null, id)),
            new Sayso1.About(List.of(), List.of()),
            BY,
            0.9,
            review));
    return this;
  }

  /// The last claim asserts this link.
  public ReadingBuilder relation(
      String subject, @Nullable String from, String kind, String object, @Nullable String to) {
    Sayso1.Claim last = claims.removeLast();
    Sayso1.Span words = last.content().getFirst();
    Sayso1.Relation relation =
        new Sayso1.Relation(
            party(subject, from),
            kind,
            party(object, to),
            null,
            null,
            false,
            words.begin(),
            words.end(),
            BY,
            0.9);
    claims.add(
        new Sayso1.Claim(
            last.id(),
            last.statement(),
            last.parent(),
            last.block(),
            last.form(),
            last.stance(),
            last.basis(),
            last.narrator(),
            last.fidelity(),
            last.inReplyTo(),
            last.source(),
            last.cue(),
            last.content(),
            last.speaker(),
            last.chain(),
            new Sayso1.About(List.of(), List.of(relation)),
            last.by(),
            last.confidence(),
            last.review()));
    return this;
  }

  private Sayso1.Party party(String words, @Nullable String actor) {
    Sayso1.Span span = span(words);
    return new Sayso1.Party(actor, words, words, span.begin(), span.end());
  }

  /// An event told by the last claim.
  public ReadingBuilder event(
      String type, String trigger, List<Sayso1.Participant> people, List<Sayso1.Harm> harm) {
    return event(type, trigger, people, harm, List.of());
  }

  public ReadingBuilder event(
      String type,
      String trigger,
      List<Sayso1.Participant> people,
      List<Sayso1.Harm> harm,
      List<Sayso1.PlaceRow> places) {
    events.add(
        new Sayso1.Event(
            id("e", trigger + events.size()),
            type,
            "UNSPECIFIED",
            "REPORTED",
            "SINGLE",
            null,
            null,
            List.of(),
            places,
            people,
            List.of(),
            List.of(),
            harm,
            List.of(span(trigger)),
            BY,
            0.9,
            review));
    return this;
  }

  /// A line of the digest with one finding.
  public ReadingBuilder audited(String line, String kind, String message) {
    Sayso1.Span words = span(line);
    Sayso1.AuditFinding finding =
        new Sayso1.AuditFinding(kind, List.of(), List.of(), words, message);
    audit.add(new Sayso1.AuditLine("TITLE", line, words.begin(), words.end(), List.of(finding)));
    return this;
  }

  /// The last event, changed.
  public ReadingBuilder change(UnaryOperator<Sayso1.Event> how) {
    events.add(how.apply(events.removeLast()));
    return this;
  }

  /// The events so far, for rows that point to one another.
  public List<Sayso1.Event> events() {
    return List.copyOf(events);
  }

  public Sayso1.DateRow date(String words, String edtf, @Nullable String first, String last) {
    Sayso1.Span span = span(words);
    Sayso1.Bounds bounds = first == null ? null : new Sayso1.Bounds(first, last);
    return new Sayso1.DateRow(
        words,
        span.begin(),
        span.end(),
        teller(),
        BY,
        0.9,
        edtf,
        bounds,
        bounds,
        "POINT",
        null,
        "PUBLICATION",
        List.of(),
        List.of());
  }

  /// Harm with a number, told by the last claim.
  ///
  /// @param status civilian status
  /// @param partOf index of the whole
  public Sayso1.Harm counted(
      String words,
      String effect,
      Sayso1.NewsNumber number,
      String status,
      @Nullable Integer partOf) {
    Sayso1.Span span = span(words);
    return new Sayso1.Harm(
        words,
        span.begin(),
        span.end(),
        teller(),
        BY,
        0.9,
        effect,
        "PERSONS",
        number,
        words,
        null,
        partOf,
        null,
        status,
        null,
        null,
        null,
        null);
  }

  public Sayso1.Participant participant(String words, @Nullable String actor, String role) {
    Sayso1.Span span = span(words);
    return new Sayso1.Participant(
        words,
        span.begin(),
        span.end(),
        teller(),
        BY,
        0.9,
        words,
        actor,
        "INDIVIDUAL",
        role,
        "UNKNOWN",
        "REPORTED_AS_FACT",
        "NOT_STATED",
        null);
  }

  public Sayso1.Harm harm(String words, @Nullable String actor, String effect) {
    Sayso1.Span span = span(words);
    return new Sayso1.Harm(
        words,
        span.begin(),
        span.end(),
        teller(),
        BY,
        0.9,
        effect,
        "PERSONS",
        UNSTATED,
        words,
        actor,
        null,
        null,
        "NOT_STATED",
        null,
        null,
        null,
        null);
  }

  public Sayso1.PlaceRow place(String words, @Nullable Double lat, @Nullable Double lon) {
    Sayso1.Span span = span(words);
    return new Sayso1.PlaceRow(
        words,
        span.begin(),
        span.end(),
        teller(),
        BY,
        0.9,
        "OCCURRED",
        words,
        lat == null ? null : "user:1",
        lat,
        lon,
        lat == null ? null : 1,
        lat == null ? "UNRESOLVED" : "RESOLVED",
        List.of("Tavara"),
        List.of());
  }

  private String teller() {
    return claims.isEmpty() ? id("c", "nobody") : claims.getLast().id();
  }

  public Sayso1.Reading build() {
    String hash = DocumentId.of(text.getBytes(StandardCharsets.UTF_8)).toString();
    return new Sayso1.Reading(
            Sayso1.SCHEMA,
            new Sayso1.Run("r000000000000", "0", "rules@1", ""),
            new Sayso1.Document(
                hash,
                hash,
                Sha256.of(text).hex(),
                title,
                publisher,
                published == null ? null : new Sayso1.Published(published, "META"),
                null,
                byline,
                null,
                url,
                read ? "en" : "fr",
                read,
                "CURRENT",
                null,
                List.of(new Sayso1.Block("BODY", 0, text.length())),
                text),
            mentions,
            List.of(),
            claims,
            events,
            actors,
            List.of())
        .withAudit(audit);
  }

  /// Takes the reading into `store`.
  public Sayso1.Reading into(Store store) {
    return into(store, null);
  }

  /// Takes it in from `address`; null for one of its own.
  public Sayso1.Reading into(Store store, @Nullable String address) {
    Sayso1.Reading reading = build();
    SourceMetadata metadata =
        new SourceMetadata(
            Optional.of(title),
            Optional.of(publisher),
            Optional.ofNullable(published)
                .map(day -> new PublishedDate(LocalDate.parse(day), PublishedDate.From.META)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    SourceDocument document =
        SourceDocument.of(text.getBytes(StandardCharsets.UTF_8), MediaType.TEXT, metadata);
    IngestRepository ingests = store.ingests();
    IngestJob job = ingests.open("test", "anna", Samples.NOW);
    String at = address == null ? "https://selmcourier.example/" + document.id() : address;
    ingests.accept(
        job.number(),
        new Arrival(at + " " + document.id(), document, Samples.retrieval(at), Optional.of(at)),
        reading);
    return reading;
  }

  private Sayso1.Span span(String words) {
    int begin = begin(words);
    return new Sayso1.Span(words, begin, begin + words.length());
  }

  private int begin(String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return begin;
  }

  private String id(String kind, String words) {
    return kind + Sha256.of(text + kind + words).hex().substring(0, 24);
  }
}
