package org.sayso.store.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.store.json.Sayso1.Case;
import org.sayso.store.json.Sayso1.CaseKind;
import org.sayso.store.json.Sayso1.CaseRow;
import org.sayso.store.json.Sayso1.Claim;
import org.sayso.store.json.Sayso1.Event;
import org.sayso.store.json.Sayso1.NewsDate;
import org.sayso.store.json.Sayso1.Participant;
import org.sayso.store.json.Sayso1.Statement;

/// Makes cases of what one document tells of named persons who were taken or went missing: a row
/// for each event that is a step of it, and one for each claim that denies or admits holding them.
/// Nothing here is read from the text again: the same events and claims give the same cases.
final class Cases {
  private static final String BY_EVENT = "rule:case/event@1";
  private static final String BY_CLAIM = "rule:case/claim@1";
  private static final double BY_CLAIM_CONFIDENCE = 0.6;

  /// Steps that make a case; the others only go on with one.
  private static final Set<CaseKind> OPENING =
      Set.of(CaseKind.LAST_SEEN, CaseKind.TAKEN, CaseKind.RELEASED, CaseKind.FOUND);

  private static final Set<String> STEPS_THAT_HAPPEN = Set.of("REPORTED", "ALLEGED_ONLY");

  private static final Pattern CHARGE =
      Pattern.compile("(?i)\\b(charged?|charges|indict(ed|s)?|counts?)\\b");
  private static final Pattern CUSTODY =
      Pattern.compile(
          "(?i)\\b(custody|cells?|prisons?|hold(s|ing)?|held|detain(ed|s|ing)?|arrest(ed|s|ing)?"
              + "|abduct(ed|s|ing)?|brought in|whereabouts|disappearances?|no information)\\b");
  private static final Pattern NEGATION =
      Pattern.compile("(?i)\\b(no|not|never|nor|none)\\b|n[’']t\\b");
  private static final Set<String> OFFICIALS =
      Set.of("OFFICIAL", "ACCUSED", "PARTY", "ALLY_OF_A_PARTY");

  private final Map<String, NewsDate> saidOn = new HashMap<>();
  private final List<Claim> claims;
  private final List<Event> events;

  /// @param statements the acts of saying, by whose day a denial is dated
  Cases(List<Statement> statements, List<Claim> claims, List<Event> events) {
    for (Statement statement : statements) {
      @Nullable NewsDate day = statement.saidOn();
      if (day != null) {
        saidOn.put(statement.id(), day);
      }
    }
    this.claims = claims;
    this.events = events;
  }

  /// A step in somebody's case.
  private record Step(Participant person, CaseRow row) {}

  List<Case> all() {
    List<Step> steps = events.stream().flatMap(event -> steps(event).stream()).toList();
    List<Participant> persons =
        steps.stream()
            .filter(step -> OPENING.contains(step.row().kind()))
            .map(Step::person)
            .collect(Collectors.toMap(Cases::key, Function.identity(), (one, other) -> one))
            .values()
            .stream()
            .sorted(Comparator.comparingInt(Participant::begin))
            .toList();
    List<Participant> distinct = distinct(persons);
    return distinct.stream().map(person -> caseOf(person, steps, distinct.size() == 1)).toList();
  }

  /// "Ms Orlow" and "Tamsin Orlow" are one; the fuller name stands.
  private static List<Participant> distinct(List<Participant> persons) {
    List<Participant> kept = new ArrayList<>();
    for (Participant person : persons) {
      Optional<Participant> same = kept.stream().filter(other -> isSame(other, person)).findFirst();
      if (same.isEmpty()) {
        kept.add(person);
      } else if (same.get().name().length() < person.name().length()) {
        kept.set(kept.indexOf(same.get()), person);
      }
    }
    return kept;
  }

  private Case caseOf(Participant person, List<Step> steps, boolean only) {
    List<CaseRow> rows =
        new ArrayList<>(
            steps.stream().filter(step -> isSame(step.person(), person)).map(Step::row).toList());
    claims.stream()
        .filter(claim -> only || names(claim, person))
        .forEach(claim -> said(claim).ifPresent(rows::add));
    rows.sort(Comparator.comparingInt(CaseRow::begin).thenComparing(CaseRow::kind));
    return new Case(person.name(), person.actor(), rows.stream().distinct().toList());
  }

  private static List<Step> steps(Event event) {
    Optional<CaseKind> kind = kind(event);
    if (kind.isEmpty() || !STEPS_THAT_HAPPEN.contains(event.happened())) {
      return List.of();
    }
    return event.participants().stream()
        .filter(person -> person.role().equals("TARGET") && isNamed(person))
        .map(person -> new Step(person, row(event, kind.get(), person)))
        .toList();
  }

  private static Optional<CaseKind> kind(Event event) {
    String trigger = event.evidence().getFirst().text();
    return switch (event.type()) {
      case "ABDUCTION", "ARREST", "HOSTAGE_TAKING" -> Optional.of(CaseKind.TAKEN);
      case "DISAPPEARANCE" -> Optional.of(isMissing(event) ? CaseKind.LAST_SEEN : CaseKind.TAKEN);
      case "RELEASE" ->
          Optional.of(
              trigger.toLowerCase(Locale.ROOT).startsWith("f") && trigger.contains(" ")
                  ? CaseKind.FOUND
                  : CaseKind.RELEASED);
      case "BODY_FOUND" -> Optional.of(CaseKind.FOUND_DEAD);
      case "TRIAL" ->
          CHARGE.matcher(trigger).find() ? Optional.of(CaseKind.CHARGED) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isMissing(Event event) {
    return event.harm().stream().anyMatch(harm -> harm.effect().equals("MISSING"));
  }

  /// A person who is named: what only a noun tells cannot be followed.
  private static boolean isNamed(Participant person) {
    return person.kind().equals("INDIVIDUAL")
        && (person.actor() != null || person.name().matches(".*\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+.*"));
  }

  private static CaseRow row(Event event, CaseKind kind, Participant person) {
    Sayso1.Span trigger = event.evidence().getFirst();
    return new CaseRow(
        trigger.text(),
        trigger.begin(),
        trigger.end(),
        person.claim(),
        BY_EVENT,
        person.confidence(),
        kind,
        event.id(),
        event.dates().isEmpty() ? null : event.dates().getFirst().edtf(),
        event.places().isEmpty() ? null : event.places().getFirst().name());
  }

  /// What somebody says of holding a person: a denial in a stance or by an official's "not".
  private Optional<CaseRow> said(Claim claim) {
    String words = claim.contentText();
    boolean custody = CUSTODY.matcher(words).find();
    boolean official = OFFICIALS.contains(claim.speaker().standing());
    boolean denies =
        claim.stance().startsWith("DENIES") && (custody || official && isOfKnowledge(claim))
            || custody && official && NEGATION.matcher(words).find();
    if (denies) {
      return Optional.of(row(claim, CaseKind.DENIED));
    }
    boolean admits =
        Set.of("ACKNOWLEDGES", "CONFIRMS").contains(claim.stance()) && custody && official;
    return admits ? Optional.of(row(claim, CaseKind.ACKNOWLEDGED)) : Optional.empty();
  }

  private static boolean isOfKnowledge(Claim claim) {
    return claim.stance().equals("DENIES_KNOWLEDGE");
  }

  private CaseRow row(Claim claim, CaseKind kind) {
    @Nullable NewsDate day = saidOn.get(claim.statement());
    Sayso1.Span words = claim.content().getFirst();
    return new CaseRow(
        words.text(),
        words.begin(),
        words.end(),
        claim.id(),
        BY_CLAIM,
        BY_CLAIM_CONFIDENCE,
        kind,
        null,
        day == null ? null : day.edtf(),
        null);
  }

  private static boolean names(Claim claim, Participant person) {
    String words = claim.contentText();
    return words.contains(lastName(person.name()));
  }

  private static boolean isSame(Participant one, Participant other) {
    boolean sameActor = one.actor() != null && one.actor().equals(other.actor());
    return sameActor || lastName(one.name()).equals(lastName(other.name()));
  }

  private static String key(Participant person) {
    @Nullable String actor = person.actor();
    return actor == null ? person.name() : actor;
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
