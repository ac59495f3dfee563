package org.sayso.store.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sayso.annotation.AnnotatedText;
import org.sayso.audit.Audit;
import org.sayso.audit.Reading;
import org.sayso.audit.SummaryAudit;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.Review;
import org.sayso.mention.Mention;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.pipeline.Warning;
import org.sayso.resolution.Actor;
import org.sayso.resolution.Resolution;
import org.sayso.text.ArticleText;
import org.sayso.text.RevisionNote;

/// Puts the record of one document into the form of `sayso/1`.
public final class Sayso1Mapper {
  private final DocumentRecord record;
  private final ClaimMapper claims;
  private final EventMapper events;

  private Sayso1Mapper(DocumentRecord record) {
    this.record = record;
    this.claims = new ClaimMapper(record.resolutions());
    this.events = new EventMapper(record.resolutions());
  }

  /// The JSON form of `record`; nothing is reviewed yet.
  public static Sayso1.Reading toJson(DocumentRecord record) {
    return new Sayso1Mapper(record).reading();
  }

  private Sayso1.Reading reading() {
    return new Sayso1.Reading(
            Sayso1.SCHEMA,
            new Sayso1.Run(
                record.run().id(),
                record.run().sayso(),
                record.run().reader(),
                record.run().settings()),
            document(),
            record.mentions().all().stream().map(this::mention).toList(),
            record.statements().stream().map(claims::statement).toList(),
            record.claims().stream().map(claims::claim).toList(),
            record.events().stream().map(events::event).toList(),
            actors(),
            record.warnings().stream().map(Sayso1Mapper::warning).toList())
        .withAudit(AuditJson.lines(audit()));
  }

  private Audit audit() {
    return SummaryAudit.of(
        new Reading(record.text(), record.mentions(), record.claims(), record.resolutions()));
  }

  private Sayso1.Document document() {
    SourceDocument source = record.source();
    SourceMetadata facts = source.metadata();
    AnnotatedText text = record.text();
    ArticleText article = record.article();
    return new Sayso1.Document(
        source.id().toString(),
        source.id().toString(),
        article.sha256().hex(),
        facts.title().orElse(null),
        facts.publisher().orElse(null),
        facts
            .published()
            .map(day -> new Sayso1.Published(day.value().toString(), day.from().name()))
            .orElse(null),
        article.dateline().map(line -> dateline(article, line)).orElse(null),
        facts.byline().orElse(null),
        facts.credit().orElse(null),
        facts.url().orElse(null),
        text.language(),
        text.read(),
        RevisionNote.of(facts.title().orElse(""), article.text()).orElse(source.status()).name(),
        source.versionOf().map(Object::toString).orElse(null),
        article.blocks().stream()
            .map(block ->
                new Sayso1.Block(block.kind().name(), block.span().begin(), block.span().end()))
            .toList(),
        article.text());
  }

  private static Sayso1.Dateline dateline(ArticleText article, ArticleText.Dateline line) {
    return new Sayso1.Dateline(
        article.words(line.span()),
        line.place().map(article::words).orElse(null),
        line.date().map(article::words).orElse(null));
  }

  private Sayso1.Mention mention(Mention mention) {
    Quoted words = mention.words();
    return new Sayso1.Mention(
        mention.id().value(),
        mention.kindName(),
        words.text(),
        words.span().begin(),
        words.span().end(),
        record.resolutions().actor(mention.id()).map(Actor::id).orElse(null),
        placeOf(mention),
        mention.by().name(),
        mention.by().confidence());
  }

  private @Nullable String placeOf(Mention mention) {
    return mention instanceof Mention.PlaceMention
        ? record
            .resolutions()
            .place(mention.span())
            .flatMap(Resolution::value)
            .map(place -> place.id())
            .orElse(null)
        : null;
  }

  /// The actors that mentions were resolved to, or may stand for, by id.
  private List<Sayso1.Actor> actors() {
    Map<String, Actor> byId = new TreeMap<>();
    for (Mention mention : record.mentions().all()) {
      Resolution<Actor> resolution = record.resolutions().actors().get(mention.id());
      if (resolution != null) {
        resolution.value().ifPresent(actor -> byId.put(actor.id(), actor));
        if (resolution instanceof Resolution.Ambiguous<Actor> ambiguous) {
          ambiguous
              .candidates()
              .forEach(candidate -> byId.put(candidate.value().id(), candidate.value()));
        }
      }
    }
    return byId.values().stream().map(Sayso1Mapper::actor).toList();
  }

  private static Sayso1.Actor actor(Actor actor) {
    return new Sayso1.Actor(
        actor.id(),
        actor.name(),
        actor.kind().name(),
        actor.country().orElse(null),
        actor.aliases(),
        actor.protection().map(Enum::name).orElse(null));
  }

  private static Sayso1.Warning warning(Warning warning) {
    return new Sayso1.Warning(
        warning.code(),
        warning.message(),
        warning.span().map(span -> span.begin()).orElse(null),
        warning.span().map(span -> span.end()).orElse(null));
  }

  static Sayso1.Span span(Quoted words) {
    return new Sayso1.Span(words.text(), words.span().begin(), words.span().end());
  }

  static Sayso1.@Nullable Span span(Optional<Quoted> words) {
    return words.map(Sayso1Mapper::span).orElse(null);
  }

  static String unreviewed() {
    return Review.MACHINE.name();
  }
}
