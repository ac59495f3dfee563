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

  /// The class of `mention`; empty for "it", which re3d does not mark as a rule.
  ///
  /// re3d calls every group an organisation, peoples by name ("the Tavarans") too, and keeps
  /// nationality for the adjective inside a name; of pronouns it marks those that stand for people.
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
    if (actor.kind() == ActorKind.PERSON) {
      return Optional.of(EntityClass.PERSON);
    }
    boolean thing =
        actor.form() == NameForm.PRONOUN && !actor.words().text().equalsIgnoreCase("they");
    return thing ? Optional.empty() : Optional.of(EntityClass.ORGANISATION);
  }
}
