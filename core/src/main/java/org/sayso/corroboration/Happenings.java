package org.sayso.corroboration;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.corroboration.CorpusEvent.Day;
import org.sayso.corroboration.Question.Kind;
import org.sayso.corroboration.event.Incident;
import org.sayso.event.Effect;
import org.sayso.event.EventType;

/// Tells which happenings a question asks about: of the kind, at the place and in the time.
///
/// Of a market, a quarry or a street that some document places in a town, other documents may tell
/// the town alone: such a happening is asked about when it is of the kind and no day speaks
/// against.
final class Happenings {
  /// Country, district and town: what holds a place that is smaller than a town.
  private static final int IN_A_TOWN = 3;

  private static final Set<EventType> KILLINGS =
      EnumSet.of(EventType.KILLING, EventType.EXECUTION, EventType.BODY_FOUND);

  private final Question question;
  private final boolean isOfKilling;
  private final Map<String, List<String>> paths = new HashMap<>();
  private final Set<String> towns = new HashSet<>();
  private final Set<Day> days = new HashSet<>();

  /// Events of other documents that are one happening with those found.
  private final Set<String> same = new HashSet<>();

  Happenings(Question question, List<CorpusDocument> documents, Incidents incidents) {
    this.question = question;
    this.isOfKilling = isOfKilling(question);
    if (question.places().isEmpty()) {
      return;
    }
    documents.stream()
        .flatMap(document -> document.events().stream())
        .flatMap(event -> event.places().stream())
        .forEach(spot -> paths.merge(plain(spot.name()), spot.path(), Happenings::longer));
    if (question.types().isEmpty()) {
      return;
    }
    Set<String> first = new TreeSet<>();
    for (CorpusDocument document : documents) {
      for (CorpusEvent event : document.events()) {
        if (isOfKind(event) && isAtPlace(document, event)) {
          first.add(event.id().value());
          days.addAll(event.days());
          event.places().forEach(this::addTown);
        }
      }
    }
    incidents.ofEvents(first).stream()
        .flatMap(Incident::all)
        .forEach(account -> same.add(account.event()));
  }

  /// Whether the deed asked about is that somebody dies.
  static boolean isOfKilling(Question question) {
    return question.deeds().stream()
        .limit(1)
        .anyMatch(
            deed -> QuestionWords.EFFECTS.getOrDefault(deed, Set.of()).contains(Effect.KILLED));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static List<String> longer(List<String> one, List<String> other) {
    return other.size() > one.size() ? other : one;
  }

  /// Whether `place` is known to hold neither the one called `name` nor to lie in it.
  boolean isElsewhere(String name, String place) {
    List<String> path = paths.getOrDefault(plain(place), List.of());
    List<String> asked = paths.getOrDefault(plain(name), List.of());
    return !path.isEmpty()
        && !plain(name).equals(plain(place))
        && path.stream().noneMatch(part -> part.equalsIgnoreCase(name))
        && !asked.isEmpty()
        && asked.stream().noneMatch(part -> part.equalsIgnoreCase(place));
  }

  private void addTown(CorpusEvent.Spot spot) {
    boolean asked = question.places().stream().anyMatch(name -> isCalled(spot, name));
    if (asked && spot.path().size() > IN_A_TOWN) {
      towns.add(spot.path().get(spot.path().size() - 2));
    }
  }

  /// The happenings of `document` that are asked about; of years before the report only where it
  /// has no others.
  List<CorpusEvent> asked(CorpusDocument document) {
    List<CorpusEvent> all =
        document.events().stream()
            .filter(event -> isInTime(document, event))
            .filter(event -> same.contains(event.id().value()) || isFound(document, event))
            .toList();
    List<CorpusEvent> present = all.stream().filter(event -> !isPast(document, event)).toList();
    return question.time().isPresent() || present.isEmpty() ? all : present;
  }

  private boolean isFound(CorpusDocument document, CorpusEvent event) {
    return isOfKind(event) && (isAtPlace(document, event) || isInTown(document, event));
  }

  private boolean isOfKind(CorpusEvent event) {
    return question.types().isEmpty()
        || (question.types().contains(event.type()) && (!isOfKilling || kills(event)));
  }

  /// Whether somebody is told to have died in it.
  private static boolean kills(CorpusEvent event) {
    return KILLINGS.contains(event.type())
        || event.tolls().stream().anyMatch(toll -> toll.effect() == Effect.KILLED)
        || event.words().stream()
            .anyMatch(words -> new PlainText(words).hasFormOf(TellingWords.KILLING));
  }

  private boolean isInTime(CorpusDocument document, CorpusEvent event) {
    return question.time().map(asked -> admits(asked, document, event.days())).orElse(true);
  }

  /// Whether what the claim tells may have happened in the time asked about.
  boolean isInTime(CorpusDocument document, CorpusClaim claim) {
    if (question.time().isEmpty()) {
      return true;
    }
    List<Day> told =
        document.toldBy(claim).stream().flatMap(event -> event.days().stream()).toList();
    return admits(question.time().get(), document, told)
        && Years.admit(question.time().get(), document, claim);
  }

  private static boolean admits(TimeWindow asked, CorpusDocument document, List<Day> days) {
    return days.isEmpty()
        ? document.carrier().published().map(asked::admitsReport).orElse(true)
        : days.stream().anyMatch(asked::admits);
  }

  /// Whether `event` is of the kind asked about and told to be at another place or time.
  boolean isElsewhere(CorpusDocument document, CorpusEvent event) {
    boolean elsewhere =
        !event.places().isEmpty()
            && !question.places().isEmpty()
            && !isAtPlace(document, event)
            && event.places().stream().noneMatch(spot -> towns.contains(spot.name()));
    return isOfKind(event) && (elsewhere || isOfOtherTime(document, event));
  }

  /// Whether it is told to be of another time than the one asked about, or of years before.
  boolean isOfOtherTime(CorpusDocument document, CorpusEvent event) {
    boolean past = question.time().isEmpty() && isPast(document, event);
    return !isInTime(document, event) || past;
  }

  private static boolean isPast(CorpusDocument document, CorpusEvent event) {
    Optional<LocalDate> published = document.carrier().published();
    return published.isPresent()
        && !event.days().isEmpty()
        && event.days().stream()
            .allMatch(day ->
                day.last().filter(last -> last.getYear() < published.get().getYear()).isPresent());
  }

  private boolean isAtPlace(CorpusDocument document, CorpusEvent event) {
    if (question.places().isEmpty()) {
      return !question.types().isEmpty() || question.kind() == Kind.WHAT_HAPPENED;
    }
    return question.places().stream().anyMatch(name -> isAtPlace(document, event, name));
  }

  /// Where no place is told, the document's title or dateline may tell it.
  private boolean isAtPlace(CorpusDocument document, CorpusEvent event, String name) {
    if (event.places().isEmpty()) {
      return Words.has(document.title(), name) || isDatelined(document, name);
    }
    return event.places().stream().anyMatch(spot -> isAt(spot, name));
  }

  /// A dateline says where the reporter was; what a report of the time asked about tells without a
  /// place is taken to be there.
  private boolean isDatelined(CorpusDocument document, String name) {
    return question.time().isPresent()
        && document.carrier().published().isPresent()
        && document.carrier().dateline().filter(line -> Words.has(line, name)).isPresent();
  }

  /// In the town of the place asked about, with no smaller place of its own and no other day.
  private boolean isInTown(CorpusDocument document, CorpusEvent event) {
    boolean town =
        event.places().isEmpty()
            ? towns.stream().anyMatch(name -> Words.has(document.title(), name))
            : towns.contains(event.places().getLast().name());
    return town
        && (event.days().isEmpty()
            || days.isEmpty()
            || event.days().stream()
                .anyMatch(day -> days.stream().anyMatch(other -> fits(day, other))));
  }

  private static boolean fits(Day day, Day other) {
    return new TimeWindow("", other.edtf(), other.first(), other.last()).admits(day);
  }

  /// Whether `text` names the town of the place that is called `name`.
  boolean isWider(String name, PlainText text) {
    return question.places().contains(name) && towns.stream().anyMatch(text::hasName);
  }

  static boolean isAt(CorpusEvent.Spot spot, String name) {
    return isCalled(spot, name)
        || spot.path().stream().anyMatch(part -> part.equalsIgnoreCase(name));
  }

  private static boolean isCalled(CorpusEvent.Spot spot, String name) {
    return spot.name().equalsIgnoreCase(name) || Words.has(spot.name(), name);
  }
}
