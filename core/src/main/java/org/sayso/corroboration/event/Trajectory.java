package org.sayso.corroboration.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.event.Account.Toll;
import org.sayso.corroboration.event.Account.Voice;
import org.sayso.document.DocumentId;
import org.sayso.event.Effect;
import org.sayso.evidence.ClaimId;
import org.sayso.mention.NewsNumber;

/// The numbers of one kind of harm in one incident as they were given over time: 3, 7, 12, each
/// with who gave it. None of them is the right one.
///
/// @param points oldest first, those without a day last
public record Trajectory(String incident, Effect effect, List<Point> points) {
  /// One number as one speaker gives it, at its first.
  ///
  /// @param byOutlet whether the speaker is an outlet in its own voice
  /// @param part whether it counts some of those whom another number counts
  /// @param words for whom the number is
  /// @param date day of the first document that carries it, when known
  /// @param documents all that carry it, the first first
  public record Point(
      NewsNumber number,
      boolean part,
      String words,
      ActorRef speaker,
      boolean byOutlet,
      ClaimId claim,
      Optional<LocalDate> date,
      List<DocumentId> documents) {
    static final Comparator<Point> ORDER =
        Comparator.comparing((Point point) -> point.date().orElse(LocalDate.MAX))
            .thenComparing(point -> point.speaker().name())
            .thenComparing(point -> point.documents().getFirst())
            .thenComparing(Point::claim)
            .thenComparing(Point::value)
            .thenComparing(Point::words);

    public Point {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(speaker, "speaker");
      Objects.requireNonNull(claim, "claim");
      Objects.requireNonNull(date, "date");
      documents = List.copyOf(documents);
    }

    /// The number as one would write it in a table.
    public String value() {
      return number.inFigures();
    }
  }

  public Trajectory {
    Objects.requireNonNull(incident, "incident");
    Objects.requireNonNull(effect, "effect");
    points = points.stream().sorted(Point.ORDER).toList();
  }

  static String word(Effect effect) {
    return effect.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The trajectories of an incident, in the order of the effects; none for a harm of which no
  /// number is told.
  public static List<Trajectory> of(Incident incident) {
    Map<Effect, Map<String, List<Point>>> byEffect = new TreeMap<>();
    for (Account account : incident.accounts()) {
      for (Toll toll : account.tolls()) {
        account
            .voice(toll.claim())
            .filter(voice -> Numbers.isStated(toll.number()) && Numbers.isHeld(voice.stance()))
            .ifPresent(voice ->
                byEffect
                    .computeIfAbsent(toll.effect(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(key(toll, voice), any -> new ArrayList<>())
                    .add(point(account, toll, voice)));
      }
    }
    List<Trajectory> trajectories = new ArrayList<>();
    byEffect.forEach((effect, points) ->
        trajectories.add(
            new Trajectory(
                incident.id(), effect, points.values().stream().map(Trajectory::one).toList())));
    return trajectories;
  }

  private static String key(Toll toll, Voice voice) {
    String speaker =
        voice.speaker().id().orElseGet(() -> voice.speaker().name().toLowerCase(Locale.ROOT));
    return speaker + "\n" + toll.part() + "\n" + toll.number().inFigures();
  }

  private static Point point(Account account, Toll toll, Voice voice) {
    return new Point(
        toll.number(),
        toll.part(),
        toll.words(),
        voice.speaker(),
        voice.byOutlet(),
        toll.claim(),
        account.published(),
        List.of(account.document()));
  }

  private static Point one(List<Point> same) {
    List<Point> sorted = same.stream().sorted(Point.ORDER).toList();
    Point first = sorted.getFirst();
    TreeSet<DocumentId> others = new TreeSet<>();
    sorted.forEach(point -> others.addAll(point.documents()));
    others.remove(first.documents().getFirst());
    List<DocumentId> documents = new ArrayList<>(first.documents());
    documents.addAll(others);
    return new Point(
        first.number(),
        first.part(),
        first.words(),
        first.speaker(),
        first.byOutlet(),
        first.claim(),
        first.date(),
        documents);
  }
}
