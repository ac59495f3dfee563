package org.sayso.mention;

import java.util.Objects;
import java.util.Optional;
import org.sayso.evidence.By;
import org.sayso.evidence.MentionId;
import org.sayso.evidence.Quoted;
import org.sayso.text.TextSpan;

/// Words that name somebody, some place, a time or an amount; not yet resolved.
public sealed interface Mention {
  MentionId id();

  Quoted words();

  By by();

  default TextSpan span() {
    return words().span();
  }

  /// The name of the kind in `sayso/1`: an [ActorKind], or `PLACE`, `FACILITY`, `WEAPON`, `DATE`,
  /// `QUANTITY`.
  String kindName();

  /// Somebody: a name ("Baloch Voice for Justice"), or a noun phrase that stands for one ("the
  /// rights organization", "he").
  ///
  /// @param kind what kind of actor the words show
  /// @param form name, role noun, or pronoun
  /// @param antecedent the mention that these words stand for, when a rule found it in the document
  record ActorMention(
      MentionId id,
      Quoted words,
      ActorKind kind,
      NameForm form,
      Optional<MentionId> antecedent,
      By by)
      implements Mention {
    public ActorMention {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(antecedent, "antecedent");
      Objects.requireNonNull(by, "by");
    }

    @Override
    public String kindName() {
      return kind.name();
    }
  }

  /// How words point to somebody.
  enum NameForm {
    NAME,
    COMMON_NOUN,
    PRONOUN
  }

  /// A place by name.
  record PlaceMention(MentionId id, Quoted words, By by) implements Mention {
    public PlaceMention {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(by, "by");
    }

    @Override
    public String kindName() {
      return "PLACE";
    }
  }

  /// A built thing without a gazetteer entry: "a market", "the police station".
  record FacilityMention(MentionId id, Quoted words, By by) implements Mention {
    public FacilityMention {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(by, "by");
    }

    @Override
    public String kindName() {
      return "FACILITY";
    }
  }

  /// A weapon or other instrument: "a car bomb".
  record WeaponMention(MentionId id, Quoted words, By by) implements Mention {
    public WeaponMention {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(by, "by");
    }

    @Override
    public String kindName() {
      return "WEAPON";
    }
  }

  /// Words for a time: "September 2", "last week", "for two decades".
  record DateMention(MentionId id, Quoted words, By by) implements Mention {
    public DateMention {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(by, "by");
    }

    @Override
    public String kindName() {
      return "DATE";
    }
  }

  /// Words for an amount, with the number they state: "15", "dozens", "numerous".
  record QuantityMention(MentionId id, Quoted words, NewsNumber number, By by) implements Mention {
    public QuantityMention {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(by, "by");
    }

    @Override
    public String kindName() {
      return "QUANTITY";
    }
  }
}
