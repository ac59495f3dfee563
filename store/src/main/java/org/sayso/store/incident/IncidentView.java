package org.sayso.store.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Contradiction;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.Answer;
import org.sayso.corroboration.event.Answers;
import org.sayso.corroboration.event.Contradictions;
import org.sayso.corroboration.event.Incident;
import org.sayso.corroboration.event.JoinRules;
import org.sayso.corroboration.event.Trajectory;
import org.sayso.corroboration.event.Verdict;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.store.Store;
import org.sayso.store.StoredDocument;
import org.sayso.store.json.Sayso1;
import org.sayso.store.origin.OriginsView;
import org.sayso.store.origin.RecordOrigins;

/// An incident for people and programs, seen from one of its events: who else tells of it and why
/// they are taken for the same, the tolls over time, where accounts part, who answers whom, and the
/// figures that named rule sets would take.
///
/// @param rules by which accounts are joined in the project
/// @param accounts those that count, then those of earlier versions of a page
/// @param origins whose knowledge the accounts go back to
public record IncidentView(
    String id,
    Rules rules,
    List<Telling> accounts,
    List<TollPoint> tolls,
    List<Parting> contradictions,
    List<Reply> answers,
    List<Suggested> figures,
    OriginsView origins) {
  /// The rule set of the project.
  ///
  /// @param because what it says, in words
  public record Rules(String ruleSet, String because) {
    public Rules {
      Objects.requireNonNull(ruleSet, "ruleSet");
      Objects.requireNonNull(because, "because");
    }
  }

  /// One account.
  ///
  /// @param type of its event
  /// @param happened `REPORTED`, `ALLEGED_ONLY`, `ATTEMPTED` or `DENIED`
  /// @param aggregation `SINGLE` or `MULTI_DAY`; null where the event is no longer found
  /// @param decision `JOINED`, `OPEN` or `APART` with the event that is looked at; `SELF` for it
  /// @param ruleSet name of the rule set that says so; null for `SELF` and where a person decided
  /// @param reasons why
  /// @param status what the publisher did with the page: `CURRENT`, `UPDATED`, `CORRECTED`,
  ///   `RETRACTED`, `REMOVED`; null where the document is not found
  /// @param supersededBy the later version of the page, where one is there: then this is a version
  ///   and no account, and nothing of it is counted
  public record Telling(
      String event,
      String document,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String date,
      String type,
      String happened,
      @Nullable String aggregation,
      String decision,
      @Nullable String ruleSet,
      List<String> reasons,
      @Nullable String status,
      @Nullable String supersededBy) {}

  /// One number over time.
  ///
  /// @param part whether it counts some of those whom another number counts
  public record TollPoint(
      String effect,
      String value,
      boolean part,
      String of,
      String speaker,
      boolean outlet,
      String claim,
      @Nullable String date,
      List<String> documents) {}

  /// One cell whose values cannot all hold.
  public record Parting(String cell, List<Value> values) {}

  /// One of them.
  public record Value(
      String value, String speaker, String claim, String document, @Nullable String date) {}

  /// A claim that answers another.
  public record Reply(
      String claim,
      String speaker,
      String stance,
      String document,
      String answered,
      String answeredSpeaker,
      String answeredDocument,
      String reason) {}

  /// A figure that a named rule set would take; never final.
  ///
  /// @param claims on which it rests
  public record Suggested(
      String ruleSet,
      String effect,
      @Nullable Long low,
      @Nullable Long best,
      @Nullable Long high,
      String reason,
      List<String> claims) {}

  /// How people and things are called, so that names can be masked.
  public interface Namer {
    /// Names and words as they stand in the present state.
    Namer PLAIN =
        new Namer() {
          @Override
          public String speaker(DocumentId document, ClaimId claim, ActorRef speaker) {
            return speaker.name();
          }

          @Override
          public String words(DocumentId document, String words) {
            return words;
          }

          @Override
          public String title(DocumentId document, String title) {
            return title;
          }
        };

    String speaker(DocumentId document, ClaimId claim, ActorRef speaker);

    String words(DocumentId document, String words);

    String title(DocumentId document, String title);
  }

  public IncidentView {
    Objects.requireNonNull(rules, "rules");
    accounts = List.copyOf(accounts);
    tolls = List.copyOf(tolls);
    contradictions = List.copyOf(contradictions);
    answers = List.copyOf(answers);
    figures = List.copyOf(figures);
    Objects.requireNonNull(origins, "origins");
  }

  /// The incident of an event; empty where the event is of none.
  public static Optional<IncidentView> of(
      Store store, String event, Namer namer, RecordOrigins origins) {
    return store.incidents().of(event).map(incident -> of(store, incident, event, namer, origins));
  }

  private static IncidentView of(
      Store store, Incident incident, String event, Namer namer, RecordOrigins origins) {
    List<Telling> accounts = new ArrayList<>();
    for (Account account : incident.accounts()) {
      accounts.add(telling(store, account, event, namer));
    }
    for (Account account : incident.superseded()) {
      accounts.add(telling(store, account, event, namer));
    }
    JoinRules rules = store.incidents().rules();
    return new IncidentView(
        incident.id(),
        new Rules(rules.name(), rules.words()),
        accounts,
        Trajectory.of(incident).stream()
            .flatMap(one -> one.points().stream().map(point -> point(one, point, namer)))
            .toList(),
        Contradictions.of(incident, store.copies()).stream()
            .map(one -> parting(one, namer))
            .toList(),
        Answers.of(incident).stream().map(one -> reply(one, namer)).toList(),
        IncidentFigures.of(incident),
        origins.of(incident));
  }

  private static Telling telling(Store store, Account account, String event, Namer namer) {
    Optional<StoredDocument> document = store.documents().find(account.document());
    Optional<Verdict> verdict =
        account.event().equals(event)
            ? Optional.empty()
            : store.incidents().judge(event, account.event());
    return new Telling(
        account.event(),
        account.document().toString(),
        document
            .flatMap(one -> one.metadata().title())
            .map(title -> namer.title(account.document(), title))
            .orElse(null),
        document.flatMap(one -> one.metadata().publisher()).orElse(null),
        account.published().map(Object::toString).orElse(null),
        account.type().name(),
        account.happened().name(),
        aggregation(store, account),
        verdict.map(one -> one.decision().name()).orElse("SELF"),
        verdict.flatMap(Verdict::ruleSet).orElse(null),
        verdict.map(Verdict::reasons).orElse(List.of()),
        document.map(one -> one.status().name()).orElse(null),
        store.documents().laterThan(account.document()).map(DocumentId::toString).orElse(null));
  }

  private static @Nullable String aggregation(Store store, Account account) {
    return store
        .readings()
        .current(account.document())
        .flatMap(reading ->
            reading.events().stream()
                .filter(event -> event.id().equals(account.event()))
                .map(Sayso1.Event::aggregation)
                .findFirst())
        .orElse(null);
  }

  private static TollPoint point(Trajectory trajectory, Trajectory.Point point, Namer namer) {
    return new TollPoint(
        trajectory.effect().name(),
        point.value(),
        point.part(),
        namer.words(point.documents().getFirst(), point.words()),
        namer.speaker(point.documents().getFirst(), point.claim(), point.speaker()),
        point.byOutlet(),
        point.claim().value(),
        point.date().map(Object::toString).orElse(null),
        point.documents().stream().map(DocumentId::toString).toList());
  }

  private static Parting parting(Contradiction contradiction, Namer namer) {
    return new Parting(
        contradiction.cell(),
        contradiction.values().stream()
            .map(one ->
                new Value(
                    namer.words(one.document(), one.value()),
                    namer.speaker(one.document(), one.claim(), one.speaker()),
                    one.claim().value(),
                    one.document().toString(),
                    one.date().map(Object::toString).orElse(null)))
            .toList());
  }

  private static Reply reply(Answer answer, Namer namer) {
    return new Reply(
        answer.answer().claim().value(),
        speaker(answer.answer(), namer),
        answer.answer().stance().name(),
        answer.answer().document().toString(),
        answer.answered().claim().value(),
        speaker(answer.answered(), namer),
        answer.answered().document().toString(),
        answer.reason());
  }

  private static String speaker(Answer.Said said, Namer namer) {
    return namer.speaker(said.document(), said.claim(), said.speaker());
  }
}
