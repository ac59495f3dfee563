package org.sayso.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sayso.store.decision.Act;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Desk;
import org.sayso.store.decision.RecordRef;
import org.sayso.store.decision.Target;

/// Whether a decision is about a record: about it itself, or about a row of the event that it is.
final class DecisionsAbout implements Predicate<Decision> {
  private final Optional<Target> target;

  private DecisionsAbout(Optional<Target> target) {
    this.target = target;
  }

  static DecisionsAbout of(Desk desk, RecordRef ref) {
    try {
      return new DecisionsAbout(Optional.of(desk.target(ref)));
    } catch (IllegalArgumentException madeByDecisions) {
      // An event that a split made has no words of its own; the document shows its decisions.
      return new DecisionsAbout(Optional.empty());
    }
  }

  @Override
  public boolean test(Decision decision) {
    return target.stream()
        .anyMatch(wanted -> targets(decision.act()).stream().anyMatch(one -> covers(wanted, one)));
  }

  private static boolean covers(Target wanted, Target decided) {
    return decided.equals(wanted)
        || (decided instanceof Target.CellTarget cell && cell.event().equals(wanted));
  }

  private static List<? extends Target> targets(Act act) {
    return switch (act) {
      case Act.Accept(Target one) -> List.of(one);
      case Act.Reject(Target one) -> List.of(one);
      case Act.Correct correct -> List.of(correct.target());
      case Act.MergeEvents merge -> events(merge.into(), merge.merged());
      case Act.SplitEvent split -> List.of(split.event());
      case Act.JoinEvents join -> join.events();
      case Act.PartEvents part -> events(part.event(), part.others());
      case Act.OneOrigin one -> one.claims();
      case Act.OwnOrigin own -> own.claims();
      case Act.MergeActors _,
          Act.SplitActor _,
          Act.JoinDocuments _,
          Act.PartDocuments _,
          Act.Undo _,
          Act.Mask _,
          Act.Erase _ ->
          List.of();
    };
  }

  private static List<Target> events(Target.EventTarget one, List<Target.EventTarget> others) {
    return Stream.concat(Stream.of(one), others.stream()).map(Target.class::cast).toList();
  }
}
