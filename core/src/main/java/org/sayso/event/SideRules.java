package org.sayso.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;

/// The sides of a clash: who they are where only their dead are told of, and which side each harm
/// was done to.
final class SideRules {
  private final Reading reading;

  SideRules(Reading reading) {
    this.reading = reading;
  }

  /// "Three soldiers and five fighters were killed in a clash": those who bear arms for the state
  /// and those who bear arms against it are its two sides, in the order of the text.
  ///
  /// @param told the participants of a clash, its victims among them as [Role#TARGET]
  /// @return the sides; none where the victims are not of two kinds
  List<Participant> ofVictims(List<Participant> told) {
    Map<CivilianStatus, Role> sides = new EnumMap<>(CivilianStatus.class);
    List<Participant> rows = new ArrayList<>();
    for (Participant victim : told) {
      Optional<CivilianStatus> arms =
          victim.role() == Role.TARGET ? arms(victim) : Optional.empty();
      if (arms.isPresent()) {
        Role next = sides.isEmpty() ? Role.SIDE_A : Role.SIDE_B;
        rows.add(EventAssembly.withRole(victim, sides.computeIfAbsent(arms.get(), one -> next)));
      }
    }
    return sides.size() == 2 ? rows : List.of();
  }

  /// `harm` of a clash with the side that it was done to, where the words for the harmed are those
  /// of one side, or they bear arms as one side alone does.
  List<Harm> onSides(List<Harm> harm, List<Participant> sides) {
    return harm.stream().map(row -> side(row, sides).map(row::onSide).orElse(row)).toList();
  }

  private Optional<Role> side(Harm harm, List<Participant> sides) {
    List<Role> byWords =
        sides.stream().filter(one -> isSame(one, harm)).map(Participant::role).distinct().toList();
    if (byWords.size() == 1) {
      return Optional.of(byWords.getFirst());
    }
    List<Role> byArms =
        sides.stream()
            .filter(one -> arms(one).filter(arms -> arms == harm.civilianStatus()).isPresent())
            .map(Participant::role)
            .distinct()
            .toList();
    return byArms.size() == 1 ? Optional.of(byArms.getFirst()) : Optional.empty();
  }

  private static boolean isSame(Participant side, Harm harm) {
    boolean sameActor = side.mention().isPresent() && side.mention().equals(harm.actor());
    return sameActor || side.row().words().span().overlaps(harm.row().words().span());
  }

  /// Whether somebody bears arms for a state or against one; empty where neither is said.
  private Optional<CivilianStatus> arms(Participant one) {
    if (one.civilianStatus() == CivilianStatus.COMBATANT
        || one.civilianStatus() == CivilianStatus.SECURITY_FORCES) {
      return Optional.of(one.civilianStatus());
    }
    return one.mention()
        .flatMap(reading.mentions()::get)
        .filter(ActorMention.class::isInstance)
        .map(mention -> reading.mentions().antecedentOf((ActorMention) mention).kind())
        .flatMap(SideRules::arms);
  }

  private static Optional<CivilianStatus> arms(ActorKind kind) {
    if (kind == ActorKind.MILITARY || kind == ActorKind.POLICE || kind == ActorKind.INTELLIGENCE) {
      return Optional.of(CivilianStatus.SECURITY_FORCES);
    }
    return kind.isArmedNonState() ? Optional.of(CivilianStatus.COMBATANT) : Optional.empty();
  }
}
