package org.sayso.cli;

import java.util.Locale;
import java.util.Optional;
import org.sayso.corroboration.origin.Weight;
import org.sayso.store.decision.Act;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Target;

/// A decision as commands print it.
///
/// @param kind `ACCEPT`, `CORRECT`, …
/// @param what what it is about, in words
record DecisionLine(
    long number,
    String at,
    String kind,
    String what,
    String who,
    String why,
    boolean inForce,
    String digest) {
  static DecisionLine of(Decision decision) {
    return new DecisionLine(
        decision.number(),
        decision.at().toString(),
        decision.act().kind().name(),
        what(decision.act()),
        decision.signature().who(),
        decision.signature().why(),
        decision.inForce(),
        decision.digest());
  }

  /// One line for people.
  String text() {
    return "decision %d: %s %s, by %s on %s%s%s"
        .formatted(
            number,
            kind.toLowerCase(Locale.ROOT),
            what,
            who,
            at,
            why.isEmpty() ? "" : ": " + why,
            inForce ? "" : " (taken back)");
  }

  private static String what(Act act) {
    return switch (act) {
      case Act.Accept(Target target) -> words(target);
      case Act.Reject(Target target) -> words(target);
      case Act.Correct correct ->
          "%s of %s to %s"
              .formatted(correct.field().key(), words(correct.target()), correct.value());
      case Act.MergeActors merge -> String.join(", ", merge.merged()) + " into " + merge.into();
      case Act.MergeEvents merge ->
          "%d events into %s".formatted(merge.merged().size(), words(merge.into()));
      case Act.JoinEvents join ->
          "%d events of one happening, %s"
              .formatted(join.events().size(), words(join.events().getFirst()));
      case Act.PartEvents part ->
          "%s from %d of another happening".formatted(words(part.event()), part.others().size());
      case Act.JoinDocuments join ->
          "%d documents of one report, %s"
              .formatted(join.documents().size(), join.documents().getFirst());
      case Act.PartDocuments part ->
          "%s from %d of another report".formatted(part.document(), part.others().size());
      case Act.OneOrigin one ->
          "%d claims of one origin%s, %s"
              .formatted(one.claims().size(), counts(one.counts()), words(one.claims().getFirst()));
      case Act.OwnOrigin own ->
          "%s%s of an origin apart%s"
              .formatted(
                  words(own.claims().getFirst()),
                  own.claims().size() == 1 ? "" : " and %d more".formatted(own.claims().size() - 1),
                  counts(own.counts()));
      case Act.SplitActor split -> "%s from %s".formatted(split.name(), split.actor());
      case Act.SplitEvent split ->
          "%d rows from %s".formatted(split.rows().size(), words(split.event()));
      case Act.Undo(long decision) -> "decision " + decision;
      case Act.Mask _ -> "a person";
      case Act.Erase erase ->
          "a person's words in %d documents".formatted(erase.documents().size());
    };
  }

  private static String counts(Optional<Weight> counts) {
    return counts.map(weight -> " (" + weight.name().toLowerCase(Locale.ROOT) + ")").orElse("");
  }

  private static String words(Target target) {
    return switch (target) {
      case Target.ClaimTarget claim ->
          "the claim of %s, %s, \"%s\""
              .formatted(claim.speaker(), claim.stance(), brief(claim.content().exact()));
      case Target.EventTarget event ->
          "the event %s, \"%s\"".formatted(event.type(), brief(event.evidence().exact()));
      case Target.CellTarget cell ->
          "the row %s %s, \"%s\""
              .formatted(cell.cell().key(), cell.detail(), brief(cell.words().exact()));
      case Target.ActorTarget actor -> "the actor " + actor.name();
    };
  }

  private static String brief(String words) {
    return Words.brief(words, 80);
  }
}
