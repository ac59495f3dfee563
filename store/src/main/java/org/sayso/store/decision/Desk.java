package org.sayso.store.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.corroboration.origin.Weight;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.store.Store;
import org.sayso.store.StoredActor;
import org.sayso.store.json.Sayso1;
import org.sayso.text.TextSpan;

/// Turns what a person points at into acts that bind to words, and records them. What pages and
/// commands call.
public final class Desk {
  private final Store store;

  public Desk(Store store) {
    this.store = store;
  }

  public Decision accept(RecordRef ref, Signature signature) {
    return record(new Act.Accept(target(ref)), signature);
  }

  public Decision reject(RecordRef ref, Signature signature) {
    return record(new Act.Reject(target(ref)), signature);
  }

  /// Documents carry one report, though it was not found.
  public Decision joinDocuments(List<DocumentId> documents, Signature signature) {
    return record(
        new Act.JoinDocuments(documents.stream().map(DocumentId::toString).toList()), signature);
  }

  /// A document carries another report than the others, though one was found.
  public Decision partDocuments(DocumentId document, List<DocumentId> others, Signature signature) {
    return record(
        new Act.PartDocuments(
            document.toString(), others.stream().map(DocumentId::toString).toList()),
        signature);
  }

  /// Corrects one field.
  ///
  /// @param field name of the field, see [Field#key]
  public Decision correct(RecordRef ref, String field, String value, Signature signature) {
    Target target = target(ref);
    return record(new Act.Correct(target, Field.of(target, field), value), signature);
  }

  /// The fields that can be corrected there.
  public List<Field> fields(RecordRef ref) {
    return Field.of(target(ref));
  }

  /// Several events of one text, or several actors, are one.
  public Decision merge(RecordRef into, List<RecordRef> others, Signature signature) {
    if (into instanceof RecordRef.ActorRef(String actor)) {
      return record(
          new Act.MergeActors(actor, others.stream().map(Desk::actor).toList()), signature);
    }
    return record(
        new Act.MergeEvents(event(into), others.stream().map(this::event).toList()), signature);
  }

  /// Events of several documents are of one happening.
  public Decision join(List<RecordRef> events, Signature signature) {
    return record(new Act.JoinEvents(events.stream().map(this::event).toList()), signature);
  }

  /// An event is of another happening than the others.
  public Decision part(RecordRef event, List<RecordRef> others, Signature signature) {
    return record(
        new Act.PartEvents(event(event), others.stream().map(this::event).toList()), signature);
  }

  /// Claims go back to one origin, that of the first.
  ///
  /// @param counts as which of the three counts it counts; by the rules where it is not said
  public Decision oneOrigin(List<RecordRef> claims, Optional<Weight> counts, Signature signature) {
    return record(new Act.OneOrigin(claims.stream().map(this::claim).toList(), counts), signature);
  }

  /// Claims stand apart from all others, as one origin.
  ///
  /// @param counts as which of the three counts it counts; established where it is not said
  public Decision ownOrigin(List<RecordRef> claims, Optional<Weight> counts, Signature signature) {
    return record(new Act.OwnOrigin(claims.stream().map(this::claim).toList(), counts), signature);
  }

  /// Some rows of an event belong to another event.
  public Decision split(RecordRef event, List<RecordRef> rows, Signature signature) {
    List<Target.CellTarget> cells = new ArrayList<>();
    for (RecordRef row : rows) {
      if (target(row) instanceof Target.CellTarget cell) {
        cells.add(cell);
      } else {
        throw new IllegalArgumentException("not a row: " + row);
      }
    }
    return record(new Act.SplitEvent(event(event), cells), signature);
  }

  /// The actor of these mentions is another one, called `name`.
  ///
  /// @param mentions mention ids with their documents' readings
  public Decision splitActor(
      String actor, String name, List<MentionRef> mentions, Signature signature) {
    List<Anchor> anchors = mentions.stream().map(Desk::anchor).toList();
    return record(new Act.SplitActor(actor, name, anchors), signature);
  }

  /// Words of a reading's text.
  public record MentionRef(Sayso1.Document document, TextSpan span) {}

  public Decision undo(long decision, Signature signature) {
    return record(new Act.Undo(decision), signature);
  }

  /// A person's name is shown nowhere from now on.
  ///
  /// @param names spellings beside those of the actor
  public Decision mask(Optional<String> actor, List<String> names, Signature signature) {
    List<String> all = new ArrayList<>(names);
    actor.ifPresent(id -> {
      Sayso1.Actor known = known(id).actor();
      all.add(known.name());
      all.addAll(known.aliases());
    });
    return record(new Act.Mask(actor, all), signature);
  }

  private Decision record(Act act, Signature signature) {
    return store.decisions().append(act, signature);
  }

  private StoredActor known(String actor) {
    return store
        .actors()
        .find(actor)
        .orElseThrow(() -> new IllegalArgumentException("no actor " + actor));
  }

  private static String actor(RecordRef ref) {
    if (ref instanceof RecordRef.ActorRef(String actor)) {
      return actor;
    }
    throw new IllegalArgumentException("not an actor: " + ref);
  }

  private Target.ClaimTarget claim(RecordRef ref) {
    if (target(ref) instanceof Target.ClaimTarget claim) {
      return claim;
    }
    throw new IllegalArgumentException("not a claim: " + ref);
  }

  private Target.EventTarget event(RecordRef ref) {
    if (target(ref) instanceof Target.EventTarget event) {
      return event;
    }
    throw new IllegalArgumentException("not an event: " + ref);
  }

  /// What the reference points at, bound to its words.
  ///
  /// @throws IllegalArgumentException when there is no such thing
  public Target target(RecordRef ref) {
    return switch (ref) {
      case RecordRef.ClaimRef(String id) -> claim(id);
      case RecordRef.EventRef(String id) -> event(reading(id), id);
      case RecordRef.CellRef cell -> cell(cell);
      case RecordRef.ActorRef(String id) -> new Target.ActorTarget(id, known(id).actor().name());
    };
  }

  /// The machine's own reading, since targets say what was read and not what was made of it.
  private Sayso1.Reading asRead(DocumentId document) {
    return store.readings().asRead(document).orElseThrow();
  }

  private Target.ClaimTarget claim(String id) {
    Sayso1.Reading reading =
        asRead(
            store
                .claims()
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("no claim " + id))
                .document()
                .id());
    Sayso1.Claim claim =
        reading.claims().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no claim " + id));
    if (claim.content().isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " has no words to bind to");
    }
    return new Target.ClaimTarget(
        anchor(reading, claim.content().getFirst()),
        claim.form(),
        claim.stance(),
        claim.speaker().name());
  }

  private Sayso1.Reading reading(String event) {
    return asRead(
        store
            .events()
            .find(event)
            .orElseThrow(() -> new IllegalArgumentException("no event " + event))
            .document()
            .id());
  }

  private static Target.EventTarget event(Sayso1.Reading reading, String id) {
    Sayso1.Event event = base(reading, id);
    if (event.evidence().isEmpty()) {
      throw new IllegalArgumentException("event " + id + " has no words to bind to");
    }
    return new Target.EventTarget(anchor(reading, event.evidence().getFirst()), event.type());
  }

  private static Sayso1.Event base(Sayso1.Reading reading, String id) {
    return reading.events().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "event " + id + " was made by a split; undo that decision instead"));
  }

  private Target.CellTarget cell(RecordRef.CellRef ref) {
    Sayso1.Reading reading = reading(ref.event());
    Sayso1.Event event = base(reading, ref.event());
    List<? extends Sayso1.Row> rows =
        ref.cell().rows(event).stream()
            .filter(row -> row.begin() == ref.begin() && row.end() == ref.end())
            .toList();
    Sayso1.Row row =
        rows.stream()
            .filter(one -> ref.detail().map(Cell.detail(one)::equals).orElse(rows.size() == 1))
            .map(Sayso1.Row.class::cast)
            .findFirst()
            .or(() -> rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty())
            .orElseThrow(() -> new IllegalArgumentException("no row " + ref));
    return new Target.CellTarget(
        event(reading, ref.event()),
        ref.cell(),
        anchor(reading, new Sayso1.Span(row.text(), row.begin(), row.end())),
        Cell.detail(row));
  }

  private static Anchor anchor(Sayso1.Reading reading, Sayso1.Span span) {
    return anchor(new MentionRef(reading.document(), new TextSpan(span.begin(), span.end())));
  }

  private static Anchor anchor(MentionRef ref) {
    return Anchor.of(new Sha256(ref.document().textSha256()), ref.document().text(), ref.span());
  }
}
