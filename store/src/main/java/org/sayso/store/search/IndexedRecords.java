package org.sayso.store.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.sayso.mention.ActorKind;
import org.sayso.store.StoredActor;
import org.sayso.store.StoredDocument;
import org.sayso.store.json.Sayso1;

/// The records of one document in the form of the index.
final class IndexedRecords {
  private static final int LONGEST_KEYWORD = 1000;
  private static final FieldType WORDS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WORDS.freeze();
  }

  private final StoredDocument stored;
  private final Sayso1.Reading reading;
  private final Map<String, Sayso1.Actor> actors;
  private final Map<String, Sayso1.Claim> claims;

  IndexedRecords(StoredDocument stored, Sayso1.Reading reading) {
    this.stored = stored;
    this.reading = reading;
    this.actors =
        reading.actors().stream().collect(Collectors.toMap(Sayso1.Actor::id, a -> a, (a, b) -> a));
    this.claims =
        reading.claims().stream().collect(Collectors.toMap(Sayso1.Claim::id, c -> c, (a, b) -> a));
  }

  /// The document, its claims and its events.
  List<Document> all() {
    List<Document> records = new ArrayList<>();
    records.add(document());
    reading.claims().forEach(claim -> records.add(claim(claim)));
    reading.events().forEach(event -> records.add(event(event)));
    return records;
  }

  /// Ids of the actors that the document names.
  Set<String> actorIds() {
    return new TreeSet<>(actors.keySet());
  }

  /// An actor by itself.
  static Document actor(StoredActor actor) {
    Document record = new Document();
    Sayso1.Actor facts = actor.actor();
    keyword(record, Fields.ID, actorKey(facts.id()), true);
    keyword(record, Fields.KIND, RecordKind.ACTOR.name(), true);
    keyword(record, Fields.ACTOR, facts.id(), false);
    order(record, "~ " + fold(facts.name()) + " " + facts.id());
    record.add(new StoredField(Fields.HEADING, facts.name()));
    int end = 0;
    for (String name : Stream.concat(Stream.of(facts.name()), facts.aliases().stream()).toList()) {
      words(record, new Sayso1.Span(name, end, end + name.length()), true);
      end += name.length() + 1;
    }
    return record;
  }

  /// The index's id of an actor.
  static String actorKey(String id) {
    return "actor:" + id;
  }

  private Document document() {
    String text = reading.document().text();
    Document record = record(RecordKind.DOCUMENT, stored.id().toString(), 0);
    words(record, new Sayso1.Span(text, 0, text.length()), reading.document().read());
    names(record, reading.document().title());
    names(record, reading.document().publisher());
    names(record, reading.document().byline());
    actors.keySet().forEach(id -> record.add(new StringField(Fields.ACTOR, id, Field.Store.YES)));
    return record;
  }

  private Document claim(Sayso1.Claim claim) {
    Document record = record(RecordKind.CLAIM, claim.id(), begin(claim.content()));
    claim.content().forEach(span -> words(record, span, true));
    keyword(record, Fields.STANCE, claim.stance(), false);
    keyword(record, Fields.REVIEW, claim.review(), false);
    if (claim.form().equals("NARRATED")) {
      keyword(record, Fields.NARRATED, "yes", false);
    }
    Sayso1.Speaker speaker = claim.speaker();
    keyword(record, Fields.SPEAKER, fold(speaker.name()), false);
    names(record, speaker.name());
    names(record, speaker.asDescribed());
    names(record, speaker.onBehalfOf());
    concerned(claim, record);
    return record;
  }

  private void concerned(Sayso1.Claim claim, Document record) {
    Set<String> ids = ClaimActors.in(claim, reading);
    states(record, ids);
    addIfKnown(ids, claim.speaker().actor());
    claim.chain().forEach(link -> addIfKnown(ids, link.actor()));
    ids.forEach(id -> keyword(record, Fields.ACTOR, id, false));
  }

  private void states(Document record, Collection<String> ids) {
    ids.stream()
        .map(actors::get)
        .filter(actor -> actor != null && actor.country() != null)
        .filter(actor -> ActorKind.valueOf(actor.kind()).isOfficial())
        .map(Sayso1.Actor::country)
        .distinct()
        .forEach(country -> keyword(record, Fields.STATE, country, false));
  }

  private Document event(Sayso1.Event event) {
    Document record = record(RecordKind.EVENT, event.id(), begin(event.evidence()));
    event.evidence().forEach(span -> words(record, span, true));
    keyword(record, Fields.TYPE, event.type(), false);
    keyword(record, Fields.REVIEW, event.review(), false);
    names(record, event.type().replace('_', ' '));
    event
        .places()
        .forEach(place -> {
          names(record, place.name());
          place.path().forEach(part -> names(record, part));
        });
    event.objects().forEach(object -> names(record, object.text()));
    event.instruments().forEach(instrument -> names(record, instrument.text()));
    event.dates().forEach(date -> happened(record, date));
    cast(event, record);
    return record;
  }

  private void cast(Sayso1.Event event, Document record) {
    Set<String> ids = new TreeSet<>();
    event
        .participants()
        .forEach(participant -> {
          names(record, participant.name());
          addIfKnown(ids, participant.actor());
        });
    event
        .harm()
        .forEach(harm -> {
          names(record, harm.of());
          addIfKnown(ids, harm.actor());
        });
    ids.forEach(id -> keyword(record, Fields.ACTOR, id, false));
    event.participants().stream()
        .map(participant -> claims.get(participant.claim()))
        .filter(teller -> teller != null)
        .map(teller -> teller.speaker().name())
        .distinct()
        .forEach(name -> keyword(record, Fields.SPEAKER, fold(name), false));
  }

  private static void happened(Document record, Sayso1.DateRow date) {
    Sayso1.Bounds start = date.start();
    if (start == null) {
      return;
    }
    Sayso1.Bounds last = date.finish() == null ? start : date.finish();
    record.add(
        new LongRange(
            Fields.HAPPENED,
            new long[] {LocalDate.parse(start.earliest()).toEpochDay()},
            new long[] {LocalDate.parse(last.latest()).toEpochDay()}));
  }

  private Document record(RecordKind kind, String id, int begin) {
    Document record = new Document();
    keyword(record, Fields.ID, id, true);
    keyword(record, Fields.KIND, kind.name(), true);
    keyword(record, Fields.DOCUMENT, stored.id().toString(), true);
    order(record, "%012d %09d %d %s".formatted(stored.number(), begin, kind.ordinal(), id));
    Sayso1.Document facts = reading.document();
    if (facts.title() != null) {
      record.add(new StoredField(Fields.HEADING, facts.title()));
    }
    if (facts.language() != null) {
      keyword(record, Fields.LANGUAGE, facts.language(), false);
    }
    if (facts.publisher() != null) {
      keyword(record, Fields.OUTLET, fold(facts.publisher()), false);
      record.add(new StoredField(Fields.PUBLISHER, facts.publisher()));
    }
    if (facts.published() != null) {
      long day = LocalDate.parse(facts.published().value()).toEpochDay();
      record.add(new LongPoint(Fields.PUBLISHED, day));
      record.add(new NumericDocValuesField(Fields.DAY, day));
      record.add(new StoredField(Fields.PUBLISHED, facts.published().value()));
    }
    return record;
  }

  private static int begin(List<Sayso1.Span> spans) {
    return spans.stream().mapToInt(Sayso1.Span::begin).min().orElse(0);
  }

  private static void order(Document record, String key) {
    record.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(shortened(key))));
  }

  private static void words(Document record, Sayso1.Span span, boolean english) {
    if (english) {
      record.add(new Field(Fields.TEXT, span.text(), WORDS));
    }
    record.add(new Field(Fields.EXACT, span.text(), WORDS));
    record.add(new StoredField(Fields.WORDS, span.text()));
    record.add(new StoredField(Fields.BEGINS, span.begin()));
  }

  private static void names(Document record, @Nullable String name) {
    if (name != null && !name.isBlank()) {
      record.add(new TextField(Fields.NAMES, name, Field.Store.NO));
    }
  }

  private static void keyword(Document record, String field, String value, boolean store) {
    record.add(new StringField(field, shortened(value), store ? Field.Store.YES : Field.Store.NO));
  }

  private static void addIfKnown(Set<String> ids, @Nullable String id) {
    if (id != null) {
      ids.add(id);
    }
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST_KEYWORD ? value : value.substring(0, LONGEST_KEYWORD);
  }

  /// A name without regard to case.
  static String fold(String name) {
    return shortened(name.strip().toLowerCase(Locale.ROOT));
  }
}
