package org.sayso.store.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.evidence.Review;
import org.sayso.store.json.Sayso1;
import org.sayso.text.TextSpan;

/// Applies decisions to what the machine read: the present state is what the log adds up to.
///
/// Nothing is remembered between two calls; the same reading and the same decisions give the same
/// present state.
public final class Projection {
  /// What came out.
  ///
  /// @param reading the present state, names not yet masked
  /// @param cells what people said of single rows
  /// @param homeless numbers of the decisions that bind to this text and found no home in it
  public record Present(Sayso1.Reading reading, List<CellReview> cells, Set<Long> homeless) {
    public Present {
      Objects.requireNonNull(reading, "reading");
      cells = List.copyOf(cells);
      homeless = Set.copyOf(homeless);
    }
  }

  private final Sayso1.Reading base;
  private final ActorLinks links;
  private final Map<String, Sayso1.Claim> claims = new LinkedHashMap<>();
  private final Map<String, EventState> events = new LinkedHashMap<>();
  private final Map<TextSpan, Act.SplitActor> splitActors = new HashMap<>();
  private final Set<String> renamedSpeakers = new HashSet<>();
  private final Set<Long> homeless = new HashSet<>();

  private Projection(Sayso1.Reading base, ActorLinks links) {
    this.base = base;
    this.links = links;
    base.claims().forEach(claim -> claims.put(claim.id(), claim));
    base.events().forEach(event -> events.put(event.id(), new EventState(event)));
  }

  /// The present state of one document.
  ///
  /// @param base what the machine read
  /// @param decisions those in force that bind to a text of this document, oldest first
  /// @param links what was decided about actors
  public static Present of(Sayso1.Reading base, List<Decision> decisions, ActorLinks links) {
    if (decisions.isEmpty() && links.isEmpty()) {
      return new Present(base, List.of(), Set.of());
    }
    Projection projection = new Projection(base, links);
    for (Decision decision : decisions) {
      if (!projection.apply(decision.act(), decision.number())) {
        projection.homeless.add(decision.number());
      }
    }
    return projection.present();
  }

  private boolean apply(Act act, long number) {
    return switch (act) {
      case Act.Accept(Target target) -> review(target, Review.ACCEPTED, number);
      case Act.Reject(Target target) -> review(target, Review.REJECTED, number);
      case Act.Correct correct -> correct(correct, number);
      case Act.MergeEvents merge -> merge(merge);
      case Act.SplitEvent split -> split(split);
      case Act.SplitActor split -> split(split);
      case Act.JoinEvents join -> join.events().stream().anyMatch(one -> find(one).isPresent());
      case Act.PartEvents part ->
          find(part.event()).isPresent()
              || part.others().stream().anyMatch(one -> find(one).isPresent());
      case Act.OneOrigin one -> isAnyHome(one.claims());
      case Act.OwnOrigin own -> isAnyHome(own.claims());
      case Act.MergeActors _,
          Act.JoinDocuments _,
          Act.PartDocuments _,
          Act.Undo _,
          Act.Mask _,
          Act.Erase _ ->
          true;
    };
  }

  private boolean isAnyHome(List<Target.ClaimTarget> targets) {
    return targets.stream().anyMatch(one -> findToCorrect(one).isPresent());
  }

  private boolean review(Target target, Review review, long number) {
    return switch (target) {
      case Target.ClaimTarget claim ->
          find(claim)
              .map(found -> put(Edits.review(found, EventState.settle(found.review(), review))))
              .orElse(false);
      case Target.EventTarget event -> find(event).map(e -> reviewed(e, review)).orElse(false);
      case Target.CellTarget cell ->
          find(cell)
              .map(home -> {
                home.event().reviewRow(home.row(), review, number);
                return true;
              })
              .orElse(false);
      case Target.ActorTarget _ -> true;
    };
  }

  private static boolean reviewed(EventState event, Review review) {
    event.review(review);
    return true;
  }

  private boolean put(Sayso1.Claim claim) {
    claims.put(claim.id(), claim);
    return true;
  }

  private boolean correct(Act.Correct act, long number) {
    return switch (act.target()) {
      case Target.ClaimTarget target ->
          findToCorrect(target).map(claim -> correct(claim, act, number)).orElse(false);
      case Target.EventTarget target ->
          finder()
              .eventToCorrect(target)
              .map(event -> {
                event.correct(act.field(), act.value(), number);
                return true;
              })
              .orElse(false);
      case Target.CellTarget target ->
          find(target)
              .map(home -> {
                home.event().correctRow(home.row(), act.field(), act.value(), number);
                return true;
              })
              .orElse(false);
      case Target.ActorTarget _ -> true;
    };
  }

  private boolean correct(Sayso1.Claim claim, Act.Correct act, long number) {
    Sayso1.Claim corrected = Corrections.apply(claim, act.field(), act.value(), number);
    if (!corrected.speaker().equals(claim.speaker())) {
      renamedSpeakers.add(claim.statement());
    }
    return put(corrected);
  }

  private boolean merge(Act.MergeEvents act) {
    Optional<EventState> into = find(act.into());
    List<EventState> others =
        act.merged().stream().map(this::find).flatMap(Optional::stream).toList();
    if (into.isEmpty() || others.isEmpty()) {
      return false;
    }
    others.forEach(into.get()::merge);
    return true;
  }

  private boolean split(Act.SplitEvent act) {
    Optional<EventState> event = find(act.event());
    List<Sayso1.Row> rows = new ArrayList<>();
    for (Target.CellTarget row : act.rows()) {
      find(row)
          .filter(home -> event.isPresent() && home.event() == event.get())
          .ifPresent(home -> rows.add(home.row()));
    }
    if (event.isEmpty() || rows.isEmpty()) {
      return false;
    }
    event.get().split(rows);
    return true;
  }

  private boolean split(Act.SplitActor act) {
    boolean found = false;
    for (Anchor mention : act.mentions()) {
      Optional<TextSpan> span = mention.find(base.document().text());
      span.ifPresent(at -> splitActors.put(at, act));
      found |= span.isPresent();
    }
    return found;
  }

  private TargetFinder finder() {
    return new TargetFinder(base, events);
  }

  private Optional<Sayso1.Claim> find(Target.ClaimTarget target) {
    return finder().claim(target).map(found -> Objects.requireNonNull(claims.get(found.id())));
  }

  private Optional<Sayso1.Claim> findToCorrect(Target.ClaimTarget target) {
    return finder()
        .claimToCorrect(target)
        .map(found -> Objects.requireNonNull(claims.get(found.id())));
  }

  private Optional<EventState> find(Target.EventTarget target) {
    return finder().event(target);
  }

  private Optional<TargetFinder.RowHome> find(Target.CellTarget target) {
    return finder().row(target);
  }

  private Present present() {
    Map<String, String> renamed = new HashMap<>();
    events.values().forEach(event -> event.renames(renamed));
    List<Sayso1.Event> present =
        events.values().stream()
            .filter(event -> !event.isMergedAway())
            .flatMap(EventState::present)
            .toList();
    List<Sayso1.Claim> told = claims.values().stream().map(c -> retold(c, renamed)).toList();
    Sayso1.Reading reading =
        Edits.with(base, base.mentions(), statements(told), told, present, base.actors());
    List<CellReview> cells =
        events.values().stream().flatMap(event -> event.cellReviews().stream()).toList();
    return new Present(new ActorRewrite(links, splitActors).apply(reading), cells, homeless);
  }

  private Sayso1.Claim retold(Sayso1.Claim claim, Map<String, String> renamed) {
    Set<String> about = new LinkedHashSet<>();
    for (String id : claim.about().events()) {
      about.add(renamed.getOrDefault(id, id));
      EventState event = events.get(id);
      if (event != null) {
        about.addAll(event.splitsToldBy(claim.id()));
      }
    }
    List<String> ids = List.copyOf(about);
    return ids.equals(claim.about().events())
        ? claim
        : Edits.about(claim, new Sayso1.About(ids, claim.about().relations()));
  }

  /// A statement's speaker follows the speaker of its claims where a person corrected it.
  private List<Sayso1.Statement> statements(List<Sayso1.Claim> told) {
    Map<String, Sayso1.Speaker> speakers = new HashMap<>();
    told.forEach(claim -> speakers.putIfAbsent(claim.statement(), claim.speaker()));
    return base.statements().stream()
        .map(statement -> {
          Sayso1.Speaker speaker = speakers.get(statement.id());
          return speaker == null || !renamedSpeakers.contains(statement.id())
              ? statement
              : new Sayso1.Statement(
                  statement.id(),
                  speaker,
                  statement.channel(),
                  statement.seen(),
                  statement.saidOn(),
                  statement.url());
        })
        .toList();
  }
}
