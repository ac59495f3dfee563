package org.sayso.store.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.corroboration.origin.Weight;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;

/// What a person does to the record.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Act.Accept.class, name = "accept"),
  @JsonSubTypes.Type(value = Act.Correct.class, name = "correct"),
  @JsonSubTypes.Type(value = Act.Reject.class, name = "reject"),
  @JsonSubTypes.Type(value = Act.MergeActors.class, name = "merge-actors"),
  @JsonSubTypes.Type(value = Act.MergeEvents.class, name = "merge-events"),
  @JsonSubTypes.Type(value = Act.JoinEvents.class, name = "join-events"),
  @JsonSubTypes.Type(value = Act.PartEvents.class, name = "part-events"),
  @JsonSubTypes.Type(value = Act.JoinDocuments.class, name = "join-documents"),
  @JsonSubTypes.Type(value = Act.PartDocuments.class, name = "part-documents"),
  @JsonSubTypes.Type(value = Act.OneOrigin.class, name = "one-origin"),
  @JsonSubTypes.Type(value = Act.OwnOrigin.class, name = "own-origin"),
  @JsonSubTypes.Type(value = Act.SplitActor.class, name = "split-actor"),
  @JsonSubTypes.Type(value = Act.SplitEvent.class, name = "split-event"),
  @JsonSubTypes.Type(value = Act.Undo.class, name = "undo"),
  @JsonSubTypes.Type(value = Act.Mask.class, name = "mask"),
  @JsonSubTypes.Type(value = Act.Erase.class, name = "erase")
})
public sealed interface Act {
  /// The target is right as it stands.
  record Accept(Target target) implements Act {
    public Accept {
      Objects.requireNonNull(target, "target");
    }
  }

  /// One field of the target has another value.
  record Correct(Target target, Field field, String value) implements Act {
    public Correct {
      Objects.requireNonNull(target, "target");
      field.check(target, value);
    }
  }

  /// The target is not in the text.
  record Reject(Target target) implements Act {
    public Reject {
      Objects.requireNonNull(target, "target");
    }
  }

  /// Several ids are one actor.
  record MergeActors(String into, List<String> merged) implements Act {
    public MergeActors {
      Objects.requireNonNull(into, "into");
      merged = List.copyOf(merged);
      if (merged.isEmpty() || merged.contains(into)) {
        throw new IllegalArgumentException("name the other actors to merge into " + into);
      }
    }
  }

  /// Several events of one text are one.
  record MergeEvents(Target.EventTarget into, List<Target.EventTarget> merged) implements Act {
    public MergeEvents {
      Objects.requireNonNull(into, "into");
      merged = List.copyOf(merged);
      if (merged.isEmpty() || merged.contains(into)) {
        throw new IllegalArgumentException("name the other events to merge");
      }
      for (Target.EventTarget other : merged) {
        if (!other.evidence().text().equals(into.evidence().text())) {
          throw new IllegalArgumentException("events of two texts cannot be merged");
        }
      }
    }
  }

  /// Events of several texts are of one happening.
  record JoinEvents(List<Target.EventTarget> events) implements Act {
    public JoinEvents {
      events = List.copyOf(events);
      if (events.stream().distinct().count() < 2) {
        throw new IllegalArgumentException("name two events or more that are of one happening");
      }
    }
  }

  /// An event is of another happening than the others.
  record PartEvents(Target.EventTarget event, List<Target.EventTarget> others) implements Act {
    public PartEvents {
      Objects.requireNonNull(event, "event");
      others = List.copyOf(others);
      if (others.isEmpty() || others.contains(event)) {
        throw new IllegalArgumentException("name the events that are of another happening");
      }
    }
  }

  /// Documents carry one report.
  ///
  /// @param documents their ids, which are hashes of their bytes
  record JoinDocuments(List<String> documents) implements Act {
    public JoinDocuments {
      documents = documents.stream().map(DocumentId::parse).map(DocumentId::toString).toList();
      if (documents.stream().distinct().count() < 2) {
        throw new IllegalArgumentException("name two documents or more that carry one report");
      }
    }
  }

  /// A document carries another report than the others.
  record PartDocuments(String document, List<String> others) implements Act {
    public PartDocuments {
      DocumentId own = DocumentId.parse(document);
      others = others.stream().map(DocumentId::parse).map(DocumentId::toString).toList();
      if (others.isEmpty() || others.contains(own.toString())) {
        throw new IllegalArgumentException("name the documents that carry another report");
      }
    }

    /// The documents that `one` is parted from.
    public List<DocumentId> othersOf(DocumentId one) {
      if (document.equals(one.toString())) {
        return others.stream().map(DocumentId::parse).toList();
      }
      return others.contains(one.toString()) ? List.of(DocumentId.parse(document)) : List.of();
    }
  }

  /// Claims go back to one origin, that of the first.
  ///
  /// @param counts as which of the three counts it counts; by the rules where it is not said
  record OneOrigin(List<Target.ClaimTarget> claims, Optional<Weight> counts) implements Act {
    public OneOrigin {
      Objects.requireNonNull(counts, "counts");
      claims = List.copyOf(claims);
      if (claims.stream().distinct().count() < 2) {
        throw new IllegalArgumentException("name two claims or more that go back to one origin");
      }
    }
  }

  /// Claims stand apart from all others, as one origin.
  ///
  /// @param counts as which of the three counts it counts; established where it is not said
  record OwnOrigin(List<Target.ClaimTarget> claims, Optional<Weight> counts) implements Act {
    public OwnOrigin {
      Objects.requireNonNull(counts, "counts");
      claims = List.copyOf(claims);
      if (claims.isEmpty()) {
        throw new IllegalArgumentException("name the claims that stand apart");
      }
    }
  }

  /// Some mentions of an actor are of another one, who is called `name`.
  record SplitActor(String actor, String name, List<Anchor> mentions) implements Act {
    public SplitActor {
      Objects.requireNonNull(actor, "actor");
      Objects.requireNonNull(name, "name");
      mentions = List.copyOf(mentions);
      if (mentions.isEmpty()) {
        throw new IllegalArgumentException("name the mentions that are of another actor");
      }
    }

    /// The id of the other actor.
    public String splitId() {
      return "split:" + Sha256.of(actor + "\n" + name).hex().substring(0, 24);
    }
  }

  /// Some rows of an event belong to another event.
  record SplitEvent(Target.EventTarget event, List<Target.CellTarget> rows) implements Act {
    public SplitEvent {
      Objects.requireNonNull(event, "event");
      rows = List.copyOf(rows);
      if (rows.isEmpty()) {
        throw new IllegalArgumentException("name the rows that belong to another event");
      }
    }
  }

  /// An earlier decision is taken back; an undo too can be undone.
  record Undo(long decision) implements Act {}

  /// A person's name is shown nowhere from now on.
  ///
  /// @param actor the person's actor id, if there is one
  record Mask(Optional<String> actor, List<String> names) implements Act {
    public Mask {
      Objects.requireNonNull(actor, "actor");
      names = Redaction.checkNames(names);
    }
  }

  /// A person's words were taken out of the store. Holds no name.
  ///
  /// @param documents ids of the documents that were rewritten
  /// @param payloads decisions whose payload was rewritten, with the digest of what replaced it
  record Erase(List<String> documents, List<RedactedPayload> payloads) implements Act {
    public Erase {
      documents = List.copyOf(documents);
      payloads = List.copyOf(payloads);
    }
  }

  /// The salted digest of the payload that stands in for an erased one.
  record RedactedPayload(long decision, String digest) {
    public RedactedPayload {
      Objects.requireNonNull(digest, "digest");
    }
  }

  default DecisionKind kind() {
    return switch (this) {
      case Accept _ -> DecisionKind.ACCEPT;
      case Correct _ -> DecisionKind.CORRECT;
      case Reject _ -> DecisionKind.REJECT;
      case MergeActors _, MergeEvents _, JoinEvents _, JoinDocuments _, OneOrigin _ ->
          DecisionKind.MERGE;
      case SplitActor _, SplitEvent _, PartEvents _, PartDocuments _, OwnOrigin _ ->
          DecisionKind.SPLIT;
      case Undo _ -> DecisionKind.UNDO;
      case Mask _ -> DecisionKind.MASK;
      case Erase _ -> DecisionKind.ERASE;
    };
  }

  /// The texts that the act binds to, each once.
  default List<Sha256> texts() {
    return switch (this) {
      case Accept(Target target) -> target.text().stream().toList();
      case Correct correct -> correct.target().text().stream().toList();
      case Reject(Target target) -> target.text().stream().toList();
      case MergeEvents merge -> List.of(merge.into().evidence().text());
      case SplitEvent split -> List.of(split.event().evidence().text());
      case JoinEvents join -> texts(join.events().stream());
      case OneOrigin one -> texts(one.claims().stream());
      case OwnOrigin own -> texts(own.claims().stream());
      case PartEvents part -> texts(Stream.concat(Stream.of(part.event()), part.others().stream()));
      case SplitActor split ->
          split.mentions().stream().map(Anchor::text).distinct().sorted().toList();
      case MergeActors _, JoinDocuments _, PartDocuments _, Undo _, Mask _, Erase _ -> List.of();
    };
  }

  private static List<Sha256> texts(Stream<? extends Target> targets) {
    return targets.flatMap(target -> target.text().stream()).distinct().sorted().toList();
  }
}
