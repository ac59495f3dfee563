package org.sayso.store.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.Optional;
import org.sayso.document.Sha256;

/// What a decision is about, bound to words and not to an id, so that reading again keeps it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "target")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Target.ClaimTarget.class, name = "claim"),
  @JsonSubTypes.Type(value = Target.EventTarget.class, name = "event"),
  @JsonSubTypes.Type(value = Target.CellTarget.class, name = "cell"),
  @JsonSubTypes.Type(value = Target.ActorTarget.class, name = "actor")
})
public sealed interface Target {
  /// A claim as it was when it was judged.
  ///
  /// @param content the first words of its content
  record ClaimTarget(Anchor content, String form, String stance, String speaker) implements Target {
    public ClaimTarget {
      Objects.requireNonNull(content, "content");
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(stance, "stance");
      Objects.requireNonNull(speaker, "speaker");
    }
  }

  /// An event as it was when it was judged.
  ///
  /// @param evidence the first words that tell it
  record EventTarget(Anchor evidence, String type) implements Target {
    public EventTarget {
      Objects.requireNonNull(evidence, "evidence");
      Objects.requireNonNull(type, "type");
    }
  }

  /// A row of an event.
  ///
  /// @param detail see [Cell#detail]
  record CellTarget(EventTarget event, Cell cell, Anchor words, String detail) implements Target {
    public CellTarget {
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(cell, "cell");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(detail, "detail");
    }
  }

  /// An actor, wherever it occurs.
  record ActorTarget(String actor, String name) implements Target {
    public ActorTarget {
      Objects.requireNonNull(actor, "actor");
      Objects.requireNonNull(name, "name");
    }
  }

  /// The text that the target stands in; an actor stands in none.
  default Optional<Sha256> text() {
    return switch (this) {
      case ClaimTarget claim -> Optional.of(claim.content().text());
      case EventTarget event -> Optional.of(event.evidence().text());
      case CellTarget cell -> Optional.of(cell.words().text());
      case ActorTarget _ -> Optional.empty();
    };
  }
}
