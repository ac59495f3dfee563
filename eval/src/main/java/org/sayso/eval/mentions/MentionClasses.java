package org.sayso.eval.mentions;

import java.util.Optional;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.Mention.FacilityMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.mention.Mention.QuantityMention;
import org.sayso.mention.Mention.WeaponMention;

/// What re3d calls the mentions of the reader.
final class MentionClasses {
  private MentionClasses() {}

  /// The class of `mention`; empty for pronouns, which re3d does not mark as a rule.
  ///
  /// Peoples by name are a nationality, people by a common noun ("civilians") a group, and re3d
  /// calls every group an organisation.
  static Optional<EntityClass> of(Mention mention) {
    return switch (mention) {
      case ActorMention actor -> of(actor);
      case PlaceMention place -> Optional.of(EntityClass.LOCATION);
      case FacilityMention facility -> Optional.of(EntityClass.LOCATION);
      case WeaponMention weapon -> Optional.of(EntityClass.WEAPON);
      case DateMention date -> Optional.of(EntityClass.TEMPORAL);
      case QuantityMention quantity -> Optional.of(EntityClass.QUANTITY);
    };
  }

  private static Optional<EntityClass> of(ActorMention actor) {
    if (actor.form() == NameForm.PRONOUN) {
      return Optional.empty();
    }
    if (actor.kind() == ActorKind.PERSON) {
      return Optional.of(EntityClass.PERSON);
    }
    boolean people = actor.kind() == ActorKind.POPULATION_GROUP && actor.form() == NameForm.NAME;
    return Optional.of(people ? EntityClass.NATIONALITY : EntityClass.ORGANISATION);
  }
}
