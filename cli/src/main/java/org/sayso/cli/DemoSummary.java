package org.sayso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Stance;
import org.sayso.corroboration.event.Account;
import org.sayso.document.DocumentId;
import org.sayso.event.EventType;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.ClaimFilter;
import org.sayso.store.DocumentFilter;
import org.sayso.store.EventFilter;
import org.sayso.store.PageRequest;
import org.sayso.store.Rejection;
import org.sayso.store.StoredClaim;
import org.sayso.store.StoredEvent;
import org.sayso.store.Tally;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.mask.Masking;

/// What the demo found, from the store alone. Persons without a public role are masked.
///
/// @param stances of claims that are not an outlet's own narration
/// @param tolls who says how many the market's bombing killed
/// @param denials some claims that deny
record DemoSummary(
    String project,
    long documents,
    long outlets,
    long notRead,
    List<Refused> rejected,
    long statements,
    long narrated,
    List<Tally> stances,
    long events,
    List<Tally> types,
    List<Toll> tolls,
    List<Line> denials,
    String question,
    String answer,
    long decisions) {
  private static final int SHOWN_DENIALS = 4;
  private static final int SHOWN_TOLLS = 12;
  private static final int WIDTH = 110;
  private static final String INCIDENT_PLACE = "Miravel";

  /// A document that could not be taken in.
  record Refused(String address, String reason) {}

  /// One number of dead and who says it.
  ///
  /// @param documents how often it is told: copies, not sources
  record Toll(
      @Nullable String published,
      @Nullable String outlet,
      String speaker,
      String number,
      String words,
      String ref,
      int documents) {
    /// This one, the first, and another document that carries it.
    Toll carriedBy(Toll other) {
      return new Toll(
          published, outlet, speaker, number, words, ref, documents + other.documents());
    }
  }

  /// One claim in a line.
  record Line(String id, String speaker, String stance, String words, @Nullable String outlet) {}

  static DemoSummary of(Workplace workplace, String question, String answer) {
    var store = workplace.store();
    try (Stream<Rejection> rejections = store.rejections().stream()) {
      return new DemoSummary(
          workplace.project().folder().toString(),
          store.documents().count(DocumentFilter.ALL),
          store.documents().publishers().size(),
          store.documents().count(DocumentFilter.ALL.withRead(false)),
          rejections.map(one -> new Refused(one.address(), one.problem().message())).toList(),
          store.claims().count(ClaimFilter.STATEMENTS),
          store.claims().count(ClaimFilter.ALL) - store.claims().count(ClaimFilter.STATEMENTS),
          store.claims().stances(ClaimFilter.STATEMENTS),
          store.events().count(EventFilter.ALL),
          store.events().types(EventFilter.ALL),
          tolls(workplace),
          denials(workplace),
          question,
          answer,
          store.decisions().count());
    }
  }

  private static List<Line> denials(Workplace workplace) {
    ClaimFilter denials =
        ClaimFilter.STATEMENTS.withStances(
            Set.of(Stance.DENIES, Stance.DENIES_RESPONSIBILITY, Stance.DENIES_KNOWLEDGE));
    return workplace
        .store()
        .claims()
        .list(denials, PageRequest.first(SHOWN_DENIALS * 5))
        .items()
        .stream()
        .filter(stored -> stored.claim().block().equals("BODY"))
        .map(stored -> line(workplace, stored))
        .limit(SHOWN_DENIALS)
        .toList();
  }

  private static Line line(Workplace workplace, StoredClaim stored) {
    Sayso1.Claim claim = masking(workplace, stored.document().id()).claim(stored.claim());
    return new Line(
        claim.id(),
        claim.speaker().name(),
        claim.stance(),
        claim.contentText(),
        stored.document().publisher().orElse(null));
  }

  private static Masking masking(Workplace workplace, DocumentId document) {
    return Masking.of(
        workplace.store().readings().current(document).orElseThrow(), Disclosure.MASKED);
  }

  /// What the documents say that tell of the bombing: each number once for each speaker, where it
  /// was first printed.
  private static List<Toll> tolls(Workplace workplace) {
    Map<List<String>, Toll> firsts = new LinkedHashMap<>();
    told(workplace).stream()
        .flatMap(stored -> tolls(workplace, stored).stream())
        .sorted(
            Comparator.comparing(
                (Toll toll) -> Optional.ofNullable(toll.published()).orElse("9999")))
        .forEach(
            toll -> firsts.merge(List.of(toll.speaker(), toll.number()), toll, Toll::carriedBy));
    return firsts.values().stream().limit(SHOWN_TOLLS).toList();
  }

  /// The events of all documents that are one with a bombing in Miravel; of several such, the one
  /// that most tell of.
  private static List<StoredEvent> told(Workplace workplace) {
    EventFilter bombings =
        EventFilter.ALL.withTypes(Set.of(EventType.BOMBING)).withPlace(INCIDENT_PLACE);
    List<String> ids =
        workplace.store().events().list(bombings, PageRequest.first(100)).items().stream()
            .map(stored -> stored.event().id())
            .toList();
    return workplace.store().incidents().ofEvents(ids).stream()
        .max(Comparator.comparingInt(incident -> incident.accounts().size()))
        .map(incident -> incident.accounts().stream().map(Account::event).toList())
        .map(workplace.store().events()::findAll)
        .orElse(List.of());
  }

  private static List<Toll> tolls(Workplace workplace, StoredEvent stored) {
    Sayso1.Reading reading =
        workplace.store().readings().current(stored.document().id()).orElseThrow();
    Masking masking = Masking.of(reading, Disclosure.MASKED);
    List<Toll> tolls = new ArrayList<>();
    for (Sayso1.Harm row : masking.event(stored.event()).harm()) {
      if (row.effect().equals("KILLED") && row.partOf() == null) {
        Optional<Sayso1.Claim> teller =
            reading.claims().stream().filter(one -> one.id().equals(row.claim())).findFirst();
        tolls.add(
            new Toll(
                stored.document().published().orElse(null),
                stored.document().publisher().orElse(null),
                teller.map(masking::claim).map(one -> one.speaker().name()).orElse("not stated"),
                RowText.number(row.number()),
                row.text(),
                stored.event().id(),
                1));
      }
    }
    return tolls;
  }

  void print(PrintWriter out, boolean kept) {
    out.println("Tavara is an invented country: everything in this set is fictional.");
    out.printf(
        "Project %s%s%n%n", project, kept ? ", kept from before" : ", made from the bundled set");
    out.printf(
        "%d documents of %d outlets; %d kept but not read (another language), %d rejected%n",
        documents, outlets, notRead, rejected.size());
    rejected.forEach(one -> out.printf("    %s: %s%n", one.address(), one.reason()));
    out.printf(
        "%d claims of others, and %d things told by the outlets themselves%n",
        statements, narrated);
    out.printf("    %s%n", tallies(stances));
    out.printf("%d events as the documents tell them%n", events);
    out.printf("    %s%n%n", tallies(types));
    out.println("One bombing, many numbers: killed, by who says it");
    tolls.forEach(toll ->
        out.printf(
            "    %-10s  %-22s %-12s %s%s%n",
            Optional.ofNullable(toll.published()).orElse("undated"),
            Words.brief(Optional.ofNullable(toll.outlet()).orElse("outlet not stated"), 22),
            toll.number(),
            Words.brief(toll.speaker(), 50),
            toll.documents() > 1 ? " (told " + toll.documents() + " times)" : ""));
    out.printf("%nSome denials%n");
    denials.forEach(one ->
        out.printf(
            "    %s  %s%n        %s%n",
            one.id(), one.speaker(), Words.brief(Words.quote(one.words()), WIDTH)));
    out.printf("%nAsked when the set was read:%n%n%s%n", answer);
    out.printf("See one chain of evidence:  ./sayso explain --project %s ID%n", project);
    out.println(
        decisions == 0
            ? "All of it was read by machine; no person has reviewed any of it."
            : "Read by machine; people made %d decisions on it.".formatted(decisions));
    out.flush();
  }

  private static String tallies(List<Tally> tallies) {
    return tallies.stream()
        .limit(8)
        .map(tally -> tally.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + tally.count())
        .collect(Collectors.joining(", "));
  }
}
