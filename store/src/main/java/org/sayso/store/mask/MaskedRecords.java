package org.sayso.store.mask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.store.json.Sayso1;

/// Copies the records of `sayso/1` with every string through a [Masking].
final class MaskedRecords {
  private final Masking mask;
  private final boolean inPlace;

  MaskedRecords(Masking mask, boolean inPlace) {
    this.mask = mask;
    this.inPlace = inPlace;
  }

  Sayso1.Reading reading(Sayso1.Reading reading) {
    return new Sayso1.Reading(
        reading.schema(),
        reading.run(),
        document(reading.document()),
        reading.mentions().stream().map(this::mention).toList(),
        reading.statements().stream().map(this::statement).toList(),
        reading.claims().stream().map(this::claim).toList(),
        reading.events().stream().map(this::event).toList(),
        reading.actors().stream().map(this::actor).toList(),
        reading.warnings().stream().map(this::warning).toList(),
        reading.cases().stream().map(this::caseOf).toList(),
        reading.audit().stream().map(this::auditLine).toList());
  }

  private Sayso1.AuditLine auditLine(Sayso1.AuditLine line) {
    return new Sayso1.AuditLine(
        line.block(),
        words(line.text(), line.begin()),
        line.begin(),
        line.end(),
        line.findings().stream().map(this::auditFinding).toList());
  }

  private Sayso1.AuditFinding auditFinding(Sayso1.AuditFinding finding) {
    Sayso1.Span line = finding.line();
    return new Sayso1.AuditFinding(
        finding.kind(),
        finding.body().stream().map(this::wordsOf).toList(),
        finding.claims(),
        wordsOf(line),
        mask.text(finding.message()));
  }

  private Sayso1.Span wordsOf(Sayso1.Span span) {
    return new Sayso1.Span(words(span.text(), span.begin()), span.begin(), span.end());
  }

  private Sayso1.Case caseOf(Sayso1.Case one) {
    return new Sayso1.Case(
        name(one.person(), one.actor()),
        actorId(one.actor()),
        one.rows().stream().map(this::caseRow).toList());
  }

  private Sayso1.CaseRow caseRow(Sayso1.CaseRow row) {
    return new Sayso1.CaseRow(
        words(row.text(), row.begin()),
        row.begin(),
        row.end(),
        row.claim(),
        row.by(),
        row.confidence(),
        row.kind(),
        row.event(),
        row.date(),
        text(row.place()));
  }

  Sayso1.Document document(Sayso1.Document document) {
    Sayso1.Dateline line = document.dateline();
    return new Sayso1.Document(
        document.id(),
        document.sha256(),
        document.textSha256(),
        document.title() == null ? null : mask.title(document.title()),
        text(document.publisher()),
        document.published(),
        line == null
            ? null
            : new Sayso1.Dateline(mask.text(line.text()), text(line.place()), line.date()),
        byline(document.byline()),
        text(document.credit()),
        document.url() == null ? null : mask.address(document.url()),
        document.language(),
        document.read(),
        document.status(),
        document.versionOf(),
        document.blocks(),
        mask.wordsInPlace(document.text(), 0));
  }

  /// Whoever wrote it is a person for whom no role is known.
  private @Nullable String byline(@Nullable String byline) {
    return byline == null || mask.namesAuthors() ? text(byline) : Masking.MASK;
  }

  private Sayso1.Mention mention(Sayso1.Mention mention) {
    return new Sayso1.Mention(
        mention.id(),
        mention.kind(),
        words(mention.text(), mention.begin()),
        mention.begin(),
        mention.end(),
        mask.actorId(mention.actor()),
        mention.place(),
        mention.by(),
        mention.confidence());
  }

  private Sayso1.Statement statement(Sayso1.Statement statement) {
    Sayso1.NewsDate day = statement.saidOn();
    return new Sayso1.Statement(
        statement.id(),
        speaker(statement.speaker()),
        statement.channel(),
        statement.seen(),
        day == null ? null : date(day),
        statement.url() == null ? null : mask.address(statement.url()));
  }

  private Sayso1.NewsDate date(Sayso1.NewsDate day) {
    return new Sayso1.NewsDate(
        mask.text(day.text()),
        day.edtf(),
        day.start(),
        day.end(),
        day.extent(),
        day.timeOfDay(),
        day.anchor(),
        day.inferred(),
        day.candidates());
  }

  Sayso1.Claim claim(Sayso1.Claim claim) {
    return new Sayso1.Claim(
        claim.id(),
        claim.statement(),
        claim.parent(),
        claim.block(),
        claim.form(),
        claim.stance(),
        claim.basis(),
        claim.narrator(),
        claim.fidelity(),
        claim.inReplyTo(),
        span(claim.source()),
        span(claim.cue()),
        spans(claim.content()),
        speaker(claim.speaker()),
        claim.chain().stream().map(this::link).toList(),
        new Sayso1.About(
            claim.about().events(),
            claim.about().relations().stream().map(this::relation).toList()),
        claim.by(),
        claim.confidence(),
        claim.review());
  }

  private Sayso1.Speaker speaker(Sayso1.Speaker speaker) {
    boolean unnamed = mask.isUnnamedSource(speaker);
    boolean hidden = unnamed || mask.hides(speaker.actor());
    return new Sayso1.Speaker(
        hidden && speaker.actor() != null ? Masking.MASK : speaker.actor(),
        hidden ? Masking.MASK : mask.text(speaker.name()),
        unnamed ? Masking.MASK : mask.text(speaker.asDescribed()),
        speaker.identity(),
        speaker.standing(),
        text(speaker.onBehalfOf()),
        speaker.status(),
        speaker.candidates().stream().map(id -> mask.hides(id) ? Masking.MASK : id).toList());
  }

  private Sayso1.ChainLink link(Sayso1.ChainLink link) {
    boolean hidden = mask.hides(link.actor()) || mask.isSource(link.name());
    return new Sayso1.ChainLink(
        hidden ? Masking.MASK : mask.text(link.name()),
        mask.actorId(link.actor()),
        span(link.cue()),
        link.claim());
  }

  private Sayso1.Relation relation(Sayso1.Relation relation) {
    return new Sayso1.Relation(
        party(relation.subject()),
        relation.kind(),
        party(relation.object()),
        span(relation.degree()),
        span(relation.period()),
        relation.negated(),
        relation.begin(),
        relation.end(),
        relation.by(),
        relation.confidence());
  }

  private Sayso1.Party party(Sayso1.Party party) {
    return new Sayso1.Party(
        mask.actorId(party.actor()),
        name(party.name(), party.actor()),
        words(party.text(), party.begin()),
        party.begin(),
        party.end());
  }

  Sayso1.Event event(Sayso1.Event event) {
    MaskedRows rows = new MaskedRows(this);
    Sayso1.NewsNumber incidents = event.incidents();
    return new Sayso1.Event(
        event.id(),
        event.type(),
        event.mode(),
        event.happened(),
        event.aggregation(),
        incidents == null ? null : number(incidents),
        event.partOf(),
        event.dates().stream().map(rows::date).toList(),
        event.places().stream().map(rows::place).toList(),
        event.participants().stream().map(rows::participant).toList(),
        event.instruments().stream().map(rows::instrument).toList(),
        event.objects().stream().map(rows::object).toList(),
        event.harm().stream().map(rows::harm).toList(),
        spans(event.evidence()),
        event.by(),
        event.confidence(),
        event.review());
  }

  Sayso1.NewsNumber number(Sayso1.NewsNumber number) {
    return new Sayso1.NewsNumber(
        number.qualifier(),
        number.low(),
        number.high(),
        mask.text(number.text()),
        number.derived());
  }

  Sayso1.Actor actor(Sayso1.Actor actor) {
    if (!mask.hides(actor.id())) {
      return new Sayso1.Actor(
          actor.id(),
          mask.text(actor.name()),
          actor.kind(),
          actor.country(),
          actor.aliases().stream().map(mask::text).toList(),
          actor.protection());
    }
    return new Sayso1.Actor(
        Masking.MASK, Masking.MASK, actor.kind(), actor.country(), List.of(), actor.protection());
  }

  private Sayso1.Warning warning(Sayso1.Warning warning) {
    return new Sayso1.Warning(
        warning.code(), mask.text(warning.message()), warning.begin(), warning.end());
  }

  private List<Sayso1.Span> spans(List<Sayso1.Span> spans) {
    return spans.stream()
        .map(span -> new Sayso1.Span(words(span.text(), span.begin()), span.begin(), span.end()))
        .toList();
  }

  Sayso1.@Nullable Span span(Sayso1.@Nullable Span span) {
    return span == null
        ? null
        : new Sayso1.Span(words(span.text(), span.begin()), span.begin(), span.end());
  }

  String words(String words, int begin) {
    return inPlace ? mask.wordsInPlace(words, begin) : mask.words(words, begin);
  }

  String name(String name, @Nullable String actor) {
    return mask.hides(actor) ? Masking.MASK : mask.text(name);
  }

  @Nullable String actorId(@Nullable String actor) {
    return mask.actorId(actor);
  }

  @Nullable String text(@Nullable String text) {
    return text == null ? null : mask.text(text);
  }
}
