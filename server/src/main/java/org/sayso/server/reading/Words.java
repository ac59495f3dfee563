package org.sayso.server.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.store.json.Sayso1;

/// The record's vocabulary as a page writes it.
public final class Words {
  private Words() {}

  /// `CLAIMS_RESPONSIBILITY` as `claims responsibility`.
  public static String of(@Nullable String word) {
    return word == null ? "" : word.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The stance as what the speaker does: `calls for`, `offers another explanation`.
  public static String stance(String stance) {
    return switch (stance) {
      case "OFFERS_OTHER_EXPLANATION" -> "offers another explanation";
      case "CANNOT_VERIFY" -> "cannot verify";
      case "DECLINES_COMMENT" -> "declines to comment";
      default -> of(stance);
    };
  }

  /// A row's value without its words.
  public static String value(Sayso1.Row row) {
    return switch (row) {
      case Sayso1.DateRow date -> join(", ", date.edtf(), date.timeOfDay());
      case Sayso1.PlaceRow place -> of(place.role()) + ": " + place.name();
      case Sayso1.Participant who ->
          join(
              ", ",
              of(who.role()) + ": " + who.name(),
              unless("UNKNOWN", who.involvement()),
              who.tellsBlame() ? of(who.blame()) : "",
              unless("NOT_STATED", who.civilianStatus()));
      case Sayso1.Instrument instrument -> of(instrument.kind());
      case Sayso1.AffectedObject object ->
          join(", ", of(object.kind()), of(object.effect()), number(object.number()));
      case Sayso1.Harm harm -> harm(harm);
    };
  }

  /// What must be known of a row's value beside it: how a date was reckoned, where a place lies.
  public static String note(Sayso1.Row row) {
    return switch (row) {
      case Sayso1.DateRow date -> anchor(date);
      case Sayso1.PlaceRow place -> path(place);
      case Sayso1.Participant _, Sayso1.Instrument _, Sayso1.AffectedObject _, Sayso1.Harm _ -> "";
    };
  }

  private static String harm(Sayso1.Harm harm) {
    return join(
        ", ",
        of(harm.effect()) + ": " + number(harm.number()) + " " + of(harm.unit()),
        unless("NOT_STATED", harm.civilianStatus()),
        of(harm.sex()),
        of(harm.ageGroup()),
        harm.partOf() == null ? "" : "part of the row above");
  }

  /// A number with how it is meant: `at least 7`, `3 to 5`, `several (no number)`.
  public static String number(Sayso1.NewsNumber number) {
    String low = number.low() == null ? "" : number.low().toString();
    String high = number.high() == null ? "" : number.high().toString();
    return switch (number.qualifier()) {
      case "EXACT" -> low;
      case "AT_LEAST" -> "at least " + low;
      case "AT_MOST" -> "at most " + high;
      case "ABOUT" -> "about " + low;
      case "RANGE" -> low + " to " + high;
      default -> "“" + number.text() + "” (no number)";
    };
  }

  /// A relation in a line: who, what, to whom, and whether it is denied.
  public static String relation(Sayso1.Relation relation) {
    return relation.subject().name()
        + (relation.negated() ? " — does not: " : " — ")
        + of(relation.kind())
        + (relation.degree() == null ? "" : " (“" + relation.degree().text() + "”)")
        + " → "
        + relation.object().name();
  }

  private static String anchor(Sayso1.DateRow date) {
    List<String> notes = new ArrayList<>();
    if (!date.anchor().equals("NONE")) {
      notes.add("reckoned from " + of(date.anchor()));
    }
    if (!date.inferred().isEmpty()) {
      notes.add(String.join(", ", date.inferred()) + " inferred");
    }
    return String.join("; ", notes);
  }

  private static String path(Sayso1.PlaceRow place) {
    if (!place.status().equals("RESOLVED")) {
      return of(place.status());
    }
    Sayso1.DerivedPoint derived = place.derived();
    return join("; ", String.join(" › ", place.path()), derived == null ? "" : derived.because());
  }

  private static String unless(String silent, String word) {
    return word.equals(silent) ? "" : of(word);
  }

  private static String join(String glue, @Nullable String... parts) {
    List<String> said = new ArrayList<>();
    for (String part : parts) {
      String value = Objects.requireNonNullElse(part, "");
      if (!value.isBlank()) {
        said.add(value);
      }
    }
    return String.join(glue, said);
  }
}
