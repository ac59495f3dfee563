package org.sayso.store.ask;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Bearing;
import org.sayso.corroboration.Blamed;
import org.sayso.corroboration.Contradiction;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Dossier;
import org.sayso.corroboration.Dossier.SideRecord;
import org.sayso.corroboration.Question;
import org.sayso.corroboration.Side;
import org.sayso.corroboration.Summary;
import org.sayso.corroboration.TimeWindow;
import org.sayso.corroboration.origin.Origin;
import org.sayso.corroboration.origin.OriginCounts;
import org.sayso.document.Sha256;
import org.sayso.evidence.ClaimId;

/// A dossier for programs (`docs/formats.md`). Its frame is a contract: scripts rely on it.
///
/// @param question as asked
/// @param sides all six, by name, in the order of [Side]
/// @param restsOnOneOrigin the claims whose side goes back to one
public record DossierJson(
    String question,
    Reading reading,
    Map<String, SideJson> sides,
    List<Cell> contradictions,
    List<Absent> notHeard,
    List<String> restsOnOneOrigin,
    List<Event> events,
    Coverage coverage,
    List<Phrase> summary) {
  /// How the question was read.
  public record Reading(
      String kind,
      List<Actor> speakers,
      List<Actor> actors,
      List<String> relations,
      List<String> eventTypes,
      List<String> effects,
      List<String> stances,
      List<String> places,
      @Nullable Time time,
      List<String> words) {
    static Reading of(Question question) {
      return new Reading(
          question.kind().name(),
          question.speakers().stream().map(Actor::of).toList(),
          question.actors().stream().map(Actor::of).toList(),
          names(question.relations()),
          names(question.types()),
          names(question.effects()),
          names(question.stances()),
          question.places(),
          question.time().map(Time::of).orElse(null),
          question.words());
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
      return values.stream().map(Enum::name).sorted().toList();
    }
  }

  public record Time(String text, String edtf, @Nullable String from, @Nullable String until) {
    static Time of(TimeWindow window) {
      return new Time(
          window.text(),
          window.edtf(),
          window.first().map(Object::toString).orElse(null),
          window.last().map(Object::toString).orElse(null));
    }
  }

  public record Actor(@Nullable String actor, String name, String kind, @Nullable String country) {
    static Actor of(ActorRef actor) {
      return new Actor(
          actor.id().orElse(null), actor.name(), actor.kind().name(), actor.country().orElse(null));
    }
  }

  public record SideJson(OriginCounts origins, List<Account> accounts) {
    static SideJson of(SideRecord side, Dossier dossier) {
      return new SideJson(
          side.counts(),
          side.origins().stream().map(origin -> Account.of(origin, dossier)).toList());
    }

    /// How many claims it shows.
    public int claimCount() {
      return accounts.stream().mapToInt(account -> account.claims().size()).sum();
    }
  }

  /// All that goes back to one origin.
  ///
  /// @param weight as which of the three counts it counts
  /// @param because why
  /// @param decision number of the person's decision that says so, else null
  public record Account(
      String origin,
      String kind,
      String weight,
      String because,
      @Nullable Long decision,
      List<Claim> claims) {
    static Account of(Origin origin, Dossier dossier) {
      return new Account(
          origin.who().name(),
          origin.kind().name(),
          origin.weight().name(),
          origin.because(),
          origin.decision().orElse(null),
          origin.accounts().stream().map(account -> Claim.of(account, dossier)).toList());
    }
  }

  /// @param date ISO 8601 day of publication
  /// @param chain who passed it on, outlet first
  /// @param begin where the words begin in the document's text
  /// @param sha256 of the words of `text`
  /// @param link to the words on the pages
  /// @param reasons why it bears on the question
  /// @param by which rule folds it into the origin
  /// @param because the same in words
  /// @param decision number of the person's decision that puts it there, else null
  /// @param blame whom it names for an act
  public record Claim(
      String id,
      String speaker,
      String stance,
      String text,
      String document,
      @Nullable String publisher,
      @Nullable String date,
      List<String> chain,
      String form,
      String basis,
      String block,
      int begin,
      String sha256,
      String link,
      String review,
      List<String> reasons,
      String by,
      String because,
      @Nullable Long decision,
      List<Blame> blame) {
    /// Where the words of a claim stand on the pages.
    static String link(CorpusClaim claim) {
      return "/documents/" + claim.document() + "#i-" + claim.id().value();
    }

    static Claim of(Origin.Account account, Dossier dossier) {
      CorpusClaim claim = account.claim();
      return new Claim(
          claim.id().value(),
          claim.speaker().name(),
          claim.stance().name(),
          claim.content(),
          claim.document().toString(),
          claim.carrier().publisher().orElse(null),
          claim.carrier().published().map(Object::toString).orElse(null),
          claim.voice().chain().stream().map(ActorRef::name).toList(),
          claim.form().name(),
          claim.basis().name(),
          claim.block().name(),
          claim.begin(),
          Sha256.of(claim.content()).toString(),
          link(claim),
          claim.review().name(),
          Optional.ofNullable(dossier.bearings().get(claim.id()))
              .map(Bearing::reasons)
              .orElse(List.of()),
          account.lineage().by().name(),
          account.lineage().because(),
          account.decision().orElse(null),
          claim.blames().stream().map(Blame::of).toList());
    }
  }

  /// Whom a claim names for an act.
  ///
  /// @param involvement with what part in it: a name of `Involvement`
  /// @param blame how firmly: a name of `Blame`
  public record Blame(String actor, String involvement, String blame) {
    static Blame of(Blamed blamed) {
      return new Blame(blamed.actor().name(), blamed.involvement().name(), blamed.blame().name());
    }
  }

  public record Cell(String event, String cell, List<Value> values) {
    static Cell of(Contradiction contradiction) {
      return new Cell(
          contradiction.event(),
          contradiction.cell(),
          contradiction.values().stream().map(Value::of).toList());
    }
  }

  public record Value(
      String value, String speaker, String document, @Nullable String date, String claim) {
    static Value of(Contradiction.Value value) {
      return new Value(
          value.value(),
          value.speaker().name(),
          value.document().toString(),
          value.date().map(Object::toString).orElse(null),
          value.claim().value());
    }
  }

  public record Absent(String actor, String replySought, List<String> accusedIn) {}

  /// @param incident the happening across documents, when it is grouped
  public record Event(
      String id,
      @Nullable String incident,
      String type,
      @Nullable String date,
      @Nullable String place,
      String document,
      List<String> claims,
      List<String> sides) {
    static Event of(Dossier.Happening event) {
      return new Event(
          event.id().value(),
          event.incident().orElse(null),
          event.type(),
          stated(event.date()),
          stated(event.place()),
          event.document().toString(),
          ids(event.claims()),
          Arrays.stream(Side.values()).filter(event.sides()::contains).map(Side::key).toList());
    }
  }

  /// @param looked documents that were looked at
  /// @param candidates `ALL` when all that may bear was looked at, else `BEST`
  public record Coverage(
      int documents,
      int outlets,
      @Nullable String from,
      @Nullable String until,
      int undated,
      int notRead,
      List<String> languagesNotRead,
      int looked,
      String candidates) {
    static Coverage of(Dossier.Coverage held) {
      return new Coverage(
          held.documents(),
          held.outlets(),
          stated(held.from()),
          stated(held.until()),
          held.undated(),
          held.notRead(),
          held.languagesNotRead(),
          held.looked(),
          held.complete() ? "ALL" : "BEST");
    }
  }

  public record Phrase(String text, List<String> claims) {}

  /// The JSON form of an answer.
  public static DossierJson of(AskOutcome.Answered answer) {
    Dossier dossier = answer.dossier();
    Map<String, SideJson> sides = new LinkedHashMap<>();
    dossier.sides().forEach(side -> sides.put(side.side().key(), SideJson.of(side, dossier)));
    return new DossierJson(
        dossier.question().text(),
        Reading.of(dossier.question()),
        sides,
        dossier.contradictions().stream().map(Cell::of).toList(),
        dossier.notHeard().stream()
            .map(one -> new Absent(one.actor().name(), one.sought().name(), ids(one.accusedIn())))
            .toList(),
        ids(dossier.restsOnOneOrigin()),
        dossier.events().stream().map(Event::of).toList(),
        Coverage.of(dossier.coverage()),
        Summary.of(dossier).stream()
            .map(phrase -> new Phrase(phrase.text(), ids(phrase.claims())))
            .toList());
  }

  /// How many claims are shown.
  public int claimCount() {
    return sides.values().stream().mapToInt(SideJson::claimCount).sum();
  }

  /// All claims with the side that they stand on, in the order shown.
  public Stream<Claim> shown() {
    return sides.values().stream()
        .flatMap(side -> side.accounts().stream())
        .flatMap(account -> account.claims().stream());
  }

  private static List<String> ids(List<ClaimId> ids) {
    return ids.stream().map(ClaimId::value).toList();
  }

  private static @Nullable String stated(String value) {
    return value.isEmpty() ? null : value;
  }
}
