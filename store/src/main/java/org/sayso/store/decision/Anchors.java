package org.sayso.store.decision;

import java.util.List;
import java.util.function.UnaryOperator;

/// Copies of acts and targets with their anchors changed.
public final class Anchors {
  private Anchors() {}

  public static Act map(Act act, UnaryOperator<Anchor> change) {
    return switch (act) {
      case Act.Accept(Target target) -> new Act.Accept(map(target, change));
      case Act.Reject(Target target) -> new Act.Reject(map(target, change));
      case Act.Correct x -> new Act.Correct(map(x.target(), change), x.field(), x.value());
      case Act.MergeEvents x ->
          new Act.MergeEvents(
              event(x.into(), change), x.merged().stream().map(e -> event(e, change)).toList());
      case Act.SplitEvent x ->
          new Act.SplitEvent(
              event(x.event(), change), x.rows().stream().map(row -> cell(row, change)).toList());
      case Act.JoinEvents x ->
          new Act.JoinEvents(x.events().stream().map(e -> event(e, change)).toList());
      case Act.PartEvents x ->
          new Act.PartEvents(
              event(x.event(), change), x.others().stream().map(e -> event(e, change)).toList());
      case Act.OneOrigin x -> new Act.OneOrigin(claims(x.claims(), change), x.counts());
      case Act.OwnOrigin x -> new Act.OwnOrigin(claims(x.claims(), change), x.counts());
      case Act.SplitActor x ->
          new Act.SplitActor(x.actor(), x.name(), x.mentions().stream().map(change).toList());
      case Act.MergeActors _,
          Act.JoinDocuments _,
          Act.PartDocuments _,
          Act.Undo _,
          Act.Mask _,
          Act.Erase _ ->
          act;
    };
  }

  private static Target map(Target target, UnaryOperator<Anchor> change) {
    return switch (target) {
      case Target.ClaimTarget x -> claim(x, change);
      case Target.EventTarget x -> event(x, change);
      case Target.CellTarget x -> cell(x, change);
      case Target.ActorTarget x -> x;
    };
  }

  private static List<Target.ClaimTarget> claims(
      List<Target.ClaimTarget> claims, UnaryOperator<Anchor> change) {
    return claims.stream().map(claim -> claim(claim, change)).toList();
  }

  private static Target.ClaimTarget claim(Target.ClaimTarget x, UnaryOperator<Anchor> change) {
    return new Target.ClaimTarget(change.apply(x.content()), x.form(), x.stance(), x.speaker());
  }

  private static Target.EventTarget event(Target.EventTarget x, UnaryOperator<Anchor> change) {
    return new Target.EventTarget(change.apply(x.evidence()), x.type());
  }

  private static Target.CellTarget cell(Target.CellTarget x, UnaryOperator<Anchor> change) {
    return new Target.CellTarget(
        event(x.event(), change), x.cell(), change.apply(x.words()), x.detail());
  }
}
